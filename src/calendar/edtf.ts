import { cut, type Span } from "../text/span.ts";
import { dayNumber, daysInMonth, isCivilDay } from "./day.ts";

/** A year, a month or a day as written in a value, qualifiers and unspecified trailing parts left out. */
export interface CalendarParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** First and last day of a value, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const endsOf = (value: string): readonly [Span, Span] => {
  const slash = value.indexOf("/");
  const whole = { start: 0, end: value.length };
  return slash < 0
    ? [whole, whole]
    : [
        { start: 0, end: slash },
        { start: slash + 1, end: value.length },
      ];
};

/** The number that digits spell; -1 where anything else stands among them. */
const numberIn = (value: string, start: number, end: number): number => {
  let number = 0;
  for (let place = start; place < end; place++) {
    const digit = value.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = 10 * number + digit;
  }
  return number;
};

/** A month or day of two digits; null where it is `XX` or not given; -1 where it is neither. */
const partIn = (value: string, hyphen: number, end: number): number | null => {
  if (hyphen >= end) return null;
  if (value.charAt(hyphen) !== "-") return -1;
  return value.startsWith("XX", hyphen + 1) ? null : numberIn(value, hyphen + 1, hyphen + 3);
};

const QUALIFIERS = "~?%";

const partsIn = (value: string, { start, end: last }: Span): CalendarParts | null => {
  const end = last > start && QUALIFIERS.includes(value.charAt(last - 1)) ? last - 1 : last;
  const length = end - start;
  if (length !== 4 && length !== 7 && length !== 10) return null; // 2024, 2024-11, 2024-11-08
  const year = numberIn(value, start, start + 4);
  const month = partIn(value, start + 4, end);
  const day = partIn(value, start + 7, end);
  if (year < 0 || day === -1 || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null || day === null) return { year, month, day: null };
  return isCivilDay({ year, month, day }) ? { year, month, day } : null;
};

/** One end of a value as year, month and day; null where the year is not known. */
export const partsOf = (value: string, end: "first" | "last"): CalendarParts | null => {
  const slash = value.indexOf("/");
  if (end === "last") return partsIn(value, { start: slash + 1, end: value.length });
  return partsIn(value, { start: 0, end: slash < 0 ? value.length : slash });
};

/** Months of seasons 21 to 24, quarters 33 to 36, half-years 40 and 41: the first month and how many. */
const yearPartMonths = (code: number): readonly [number, number] | null => {
  if (code >= 21 && code <= 24) return [3 * (code - 20), 3];
  if (code >= 33 && code <= 36) return [3 * (code - 33) + 1, 3];
  return code === 40 || code === 41 ? [6 * (code - 40) + 1, 6] : null;
};

const monthsRange = (year: number, month: number, months: number): DayRange => ({
  first: dayNumber({ year, month, day: 1 }),
  last: dayNumber({ year, month: month + months, day: 1 }) - 1,
});

const rangeOfParts = ({ year, month, day }: CalendarParts): DayRange => {
  if (month === null) return monthsRange(year, 1, 12);
  if (day === null) return monthsRange(year, month, 1);
  const number = dayNumber({ year, month, day });
  return { first: number, last: number };
};

/** 199X, 18XX; 2024-24, 2024-33. */
const rangeOfStretch = (text: string): DayRange | null => {
  const stretch = /^(\d{2,3})(X{1,2})[~?%]?$/.exec(text);
  if (stretch) {
    const [, digits = "", unknown = ""] = stretch;
    if (digits.length + unknown.length !== 4) return null;
    const years = unknown.length === 1 ? 10 : 100;
    return monthsRange(Number(digits) * years, 1, 12 * years);
  }
  const part = /^(\d{4})-([234]\d)[~?%]?$/.exec(text);
  const months = part && yearPartMonths(Number(part[2]));
  return part && months ? monthsRange(Number(part[1]), ...months) : null;
};

const rangeIn = (value: string, end: Span): DayRange | null => {
  const parts = partsIn(value, end);
  return parts ? rangeOfParts(parts) : rangeOfStretch(cut(value, end));
};

/** The days a value covers; null where its year is not known. Seasons begin on the first of March, June, September, December. */
export const dayRange = (value: string): DayRange | null => {
  const [first, last] = endsOf(value);
  const from = rangeIn(value, first);
  if (first === last) return from;
  const to = rangeIn(value, last);
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
};

/**
 * The order of two values: by their first days, then the shorter first.
 * @returns below zero where `a` comes first; null where a year is not known
 */
export const compareDates = (a: string, b: string): number | null => {
  const one = dayRange(a);
  const other = dayRange(b);
  if (!one || !other) return null;
  return one.first - other.first || one.last - other.last;
};

/** The day number a value stands for where a single day is asked: of a longer stretch its last. */
export const latestDay = ({ year, month, day }: CalendarParts): number =>
  dayNumber({ year, month: month ?? 12, day: day ?? daysInMonth(year, month ?? 12) });
