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

const ends = (value: string): readonly [string, string] => {
  const slash = value.indexOf("/");
  return slash < 0 ? [value, value] : [value.slice(0, slash), value.slice(slash + 1)];
};

/** One end of a value as year, month and day; null where the year is not known. */
export const partsOf = (value: string, end: "first" | "last"): CalendarParts | null => {
  const [first, last] = ends(value);
  const match = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/.exec(end === "first" ? first : last);
  if (!match) return null;
  const [, year = "", month = "XX", day = "XX"] = match;
  if (month !== "XX" && (Number(month) < 1 || Number(month) > 12)) return null;
  const parts = {
    year: Number(year),
    month: month === "XX" ? null : Number(month),
    day: day === "XX" ? null : Number(day),
  };
  if (parts.month === null || parts.day === null) return { ...parts, day: null };
  return isCivilDay({ year: parts.year, month: parts.month, day: parts.day }) ? parts : null;
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

const rangeOfOne = (text: string): DayRange | null => {
  const stretch = /^(\d{2,3})(X{1,2})[~?%]?$/.exec(text);
  if (stretch) {
    const [, digits = "", unknown = ""] = stretch;
    if (digits.length + unknown.length !== 4) return null;
    const years = unknown.length === 1 ? 10 : 100;
    return monthsRange(Number(digits) * years, 1, 12 * years);
  }
  const part = /^(\d{4})-([234]\d)[~?%]?$/.exec(text);
  const months = part && yearPartMonths(Number(part[2]));
  if (part && months) return monthsRange(Number(part[1]), ...months);
  const parts = partsOf(text, "first");
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === null) return monthsRange(year, 1, 12);
  if (day === null) return monthsRange(year, month, 1);
  const number = dayNumber({ year, month, day });
  return { first: number, last: number };
};

/** The days a value covers; null where its year is not known. Seasons begin on the first of March, June, September, December. */
export const dayRange = (value: string): DayRange | null => {
  const [first, last] = ends(value);
  const from = rangeOfOne(first);
  const to = rangeOfOne(last);
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
