import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarReading } from "./expression.ts";
import { type Found, is } from "./reader.ts";
import { EVENT_NAME_NOUNS, RECURRING_WORDS } from "./word-sets.ts";

/** Month and day that have become names of what happened on them. */
const NAMED_DAYS = new Set(["1-6", "9-11", "10-7", "7-7", "11-13", "12-7", "2-26"]);

const isNamedDay = ({ month, day, year }: CalendarReading): boolean =>
  year === null && month !== null && day !== null && NAMED_DAYS.has(`${month}-${day}`);

/** The Oct. 7 attack; the Jan. 6 committee. */
const isEventName = (tokens: CalendarTokens, end: number, reading: CalendarReading): boolean => {
  if (!isNamedDay(reading)) return false;
  for (let place = end; place < end + 3; place++) {
    const { lower, kind } = tokenAt(tokens, place);
    if (EVENT_NAME_NOUNS.has(lower)) return true;
    if (kind !== "word" && lower !== "-") return false;
  }
  return false;
};

/**
 * Where the words read as a date are a name or a title, or recur: the place to read on from; null where they are a date.
 */
export const nameOrTitleEnd = (tokens: CalendarTokens, at: number, { reading, end }: Found): number | null => {
  if (reading.kind === "calendar" && isEventName(tokens, end, reading)) return end;
  const { kind, lower: before } = tokenAt(tokens, at - 1);
  if (kind !== "word") return null;
  if (RECURRING_WORDS.has(before) && reading.kind !== "calendar" && reading.kind !== "unit") return end;
  if (before === "every" || before === "each") return end;
  return is(tokens, at - 1, "class") ? end : null;
};
