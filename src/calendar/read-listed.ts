import { type CalendarToken, type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarReading } from "./expression.ts";
import { type Found, is, skip } from "./reader.ts";
import { readDay, readDayFirst, readYearBehind } from "./read-month-date.ts";
import { beginsNumber } from "./read-year.ts";
import { FUNCTION_WORDS, LABEL_NOUNS } from "./word-sets.ts";

/** A date whose month stands only beside the first or the last of a list. */
export interface ListedDate {
  readonly first: number;
  readonly end: number;
  readonly reading: CalendarReading;
}

const MOST_LISTED = 8;

/** The place of the next member of a list, and whether "and" or "or" closes the list with it. */
const skipLink = (tokens: CalendarTokens, at: number): { readonly next: number; readonly isLast: boolean } => {
  const comma = skip(tokens, at, ",");
  const next = is(tokens, comma, "and") || is(tokens, comma, "or") ? comma + 1 : comma;
  return { next, isLast: next > comma };
};

const isSuffix = ({ lower, glued }: CalendarToken): boolean => glued && /^(?:st|nd|rd|th)$/.test(lower);

const NO_LIST: readonly ListedDate[] = [];

/** The same list, its last day with the year behind it, which holds for all: Nov. 5, 6 and 7, 2025. */
const withYearBehind = (tokens: CalendarTokens, listed: readonly ListedDate[]): readonly ListedDate[] => {
  const end = listed.at(-1)?.end ?? 0;
  const year = readYearBehind(tokens, end);
  if (!year) return listed;
  return listed.map((date) => ({
    first: date.first,
    end: date.end === end ? year.end : date.end,
    reading: { ...date.reading, year: year.reading },
  }));
};

/** Nov. 5, 6 and 7; Nov. 5th, 6th and 7th: each day for itself, that of the date read at a place first. */
export const readListed = (tokens: CalendarTokens, at: number, { reading, end }: Found): readonly ListedDate[] => {
  if (reading.kind !== "calendar" || reading.day === null || reading.year !== null) return NO_LIST;
  if (tokenAt(tokens, end - 1).kind !== "number" && !isSuffix(tokenAt(tokens, end - 1))) return NO_LIST;
  const listed: ListedDate[] = [{ first: at, end, reading }];
  let place = end;
  let last = reading.day;
  while (listed.length <= MOST_LISTED) {
    const { next, isLast } = skipLink(tokens, place);
    const day = next === place ? null : readDay(tokens, next);
    if (!day || day.reading <= last) break;
    const after = tokenAt(tokens, day.end);
    if (after.kind === "word" && (after.lower === "of" || !FUNCTION_WORDS.has(after.lower))) break;
    listed.push({ first: next, end: day.end, reading: { ...reading, day: day.reading, weekday: null } });
    if (isLast) return withYearBehind(tokens, listed);
    last = day.reading;
    place = day.end;
  }
  return NO_LIST;
};

/** Whether a list of days may begin with a number: another one stands behind a comma, or "and" or "or" behind it. */
export const mayListBegin = (tokens: CalendarTokens, at: number): boolean => {
  const { kind, lower } = tokenAt(tokens, at);
  if (kind !== "number" || lower.length > 2) return false;
  const end = isSuffix(tokenAt(tokens, at + 1)) ? at + 2 : at + 1;
  const { next, isLast } = skipLink(tokens, end);
  const behind = tokenAt(tokens, next);
  return isLast || (next > end && behind.kind === "number" && !behind.glued);
};

/** 5, 6 and 7 November: the days before the last, whose date says the month. Empty where there is no such list. */
export const readListBefore = (tokens: CalendarTokens, at: number): readonly ListedDate[] => {
  if (LABEL_NOUNS.has(tokenAt(tokens, at - 1).lower)) return [];
  const days: Found<number>[] = [];
  let place = at;
  while (days.length < MOST_LISTED && beginsNumber(tokens, place)) {
    const day = readDay(tokens, place);
    if (!day || day.reading <= (days.at(-1)?.reading ?? 0)) return [];
    const { next, isLast } = skipLink(tokens, day.end);
    if (next === day.end) return [];
    days.push(day);
    place = next;
    if (!isLast) continue;
    const closing = readDayFirst(tokens, place)?.reading;
    if (closing?.kind !== "calendar" || closing.day === null || closing.day <= day.reading) return [];
    return days.map(({ reading, end }) => {
      const first = isSuffix(tokenAt(tokens, end - 1)) ? end - 2 : end - 1;
      return { first, end, reading: { ...closing, day: reading, weekday: null } };
    });
  }
  return [];
};
