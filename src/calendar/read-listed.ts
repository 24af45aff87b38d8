import { type CalendarToken, type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarReading } from "./expression.ts";
import { type Found, is, skip } from "./reader.ts";
import { readDay, readDayFirst } from "./read-month-date.ts";
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

/** Nov. 5, 6 and 7; Nov. 5th, 6th and 7th: the days behind the first, each for itself. */
export const readListed = (tokens: CalendarTokens, { reading, end }: Found): readonly ListedDate[] => {
  const listed: ListedDate[] = [];
  if (reading.kind !== "calendar" || reading.day === null || reading.year !== null) return listed;
  if (tokenAt(tokens, end - 1).kind !== "number" && !isSuffix(tokenAt(tokens, end - 1))) return listed;
  let place = end;
  let last = reading.day;
  while (listed.length < MOST_LISTED) {
    const { next, isLast } = skipLink(tokens, place);
    const day = next === place ? null : readDay(tokens, next);
    if (!day || day.reading <= last) break;
    const after = tokenAt(tokens, day.end);
    if (after.kind === "word" && (after.lower === "of" || !FUNCTION_WORDS.has(after.lower))) break;
    listed.push({ first: next, end: day.end, reading: { ...reading, day: day.reading, weekday: null } });
    if (isLast) return listed;
    last = day.reading;
    place = day.end;
  }
  return [];
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
