import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarReading } from "./expression.ts";
import { type Found, is } from "./reader.ts";
import { endsNumber } from "./read-year.ts";
import { FUNCTION_WORDS } from "./word-sets.ts";

/** A date whose month stands only before the first of a list. */
export interface ListedDate {
  readonly first: number;
  readonly end: number;
  readonly reading: CalendarReading;
}

const MOST_LISTED = 8;

/** Nov. 5, 6 and 7: the days behind the first, each for itself. */
export const readListed = (tokens: CalendarTokens, { reading, end }: Found): readonly ListedDate[] => {
  const listed: ListedDate[] = [];
  if (reading.kind !== "calendar" || reading.day === null || reading.year !== null) return listed;
  if (tokenAt(tokens, end - 1).kind !== "number") return listed;
  let place = end;
  let last = reading.day;
  while (listed.length < MOST_LISTED) {
    const comma = is(tokens, place, ",") ? place + 1 : place;
    const first = is(tokens, comma, "and") || is(tokens, comma, "or") ? comma + 1 : comma;
    const isClosed = first > comma;
    const day = tokenAt(tokens, first);
    if (first === place || day.value <= last || day.value > 31 || !endsNumber(tokens, first + 1)) break;
    const after = tokenAt(tokens, first + 1);
    if (after.kind === "word" && !FUNCTION_WORDS.has(after.lower)) break;
    listed.push({ first, end: first + 1, reading: { ...reading, day: day.value, weekday: null } });
    if (isClosed) return listed;
    last = day.value;
    place = first + 1;
  }
  return [];
};
