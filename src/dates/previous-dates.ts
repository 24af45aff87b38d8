import { dayRange, partsOf } from "../calendar/edtf.ts";
import type { DateReading, Unit } from "../calendar/expression.ts";
import type { DateMention } from "./date-mention.ts";

/** The dates mentioned last: of any precision, for "that year", and the last single day, for "the next day". */
export interface PreviousDates {
  readonly any: string | null;
  readonly day: string | null;
}

export const NO_DATES: PreviousDates = { any: null, day: null };

/** Whether it is known when a value lies: of `XXXX-11-08` it is not. */
export const isKnown = (value: string | null): value is string => value !== null && dayRange(value) !== null;

/** The dates to count from behind one more date. */
const withDate = (previous: PreviousDates, value: string | null): PreviousDates => {
  if (value === null || value === previous.any) return previous;
  const parts = partsOf(value, "last");
  if ((parts === null || value.includes("/")) && !isKnown(value)) return previous;
  return { any: value, day: parts !== null && parts.day !== null ? value : previous.day };
};

/**
 * The dates to count from behind a list that grows. Few readings ask, so that nothing is worked out before one does;
 * then each mention is looked at once.
 * @param before those to count from at the list's beginning
 */
export const previousDates = (
  mentions: readonly DateMention[],
  before: () => PreviousDates = () => NO_DATES,
): (() => PreviousDates) => {
  let last: PreviousDates | null = null;
  let seen = 0;
  return () => {
    last ??= before();
    for (; seen < mentions.length; seen++) last = withDate(last, mentions[seen]?.value ?? null);
    return last;
  };
};

const DAY_UNITS: ReadonlySet<Unit> = new Set(["day", "week", "weekend", "fortnight"]);

/** Whether a reading counts from a day: a year mentioned in between does not help it. */
const countsFromDay = (reading: DateReading): boolean => {
  if (reading.kind === "qualified") return countsFromDay(reading.base);
  return reading.kind === "weekday" || (reading.kind === "unit" && DAY_UNITS.has(reading.unit));
};

/** Whether a reading counts from the date before: the next day; June of that year; a week before the same day. */
const countsFromPrevious = (reading: DateReading): boolean => {
  switch (reading.kind) {
    case "calendar":
    case "season":
      return reading.from === "previous" || reading.year?.from === "previous";
    case "weekday":
    case "unit":
      return reading.from === "previous";
    case "holiday":
    case "year-part":
      return reading.year?.from === "previous";
    case "numeric":
    case "decade":
    case "century":
    case "stretch":
    case "vague":
      return false;
    case "interval":
      return countsFromPrevious(reading.from) || countsFromPrevious(reading.to);
    case "nth":
    case "nth-weekday":
    case "some-day":
      return countsFromPrevious(reading.of);
    case "weekday-of":
      return countsFromPrevious(reading.week);
    case "offset":
    case "around":
    case "weekday-beside":
    case "qualified":
      break;
  }
  return countsFromPrevious(reading.base);
};

/** The date that a reading counts from, where it counts from one before. */
export const originFor = (reading: DateReading, previous: () => PreviousDates): string | null => {
  if (!countsFromPrevious(reading)) return null;
  return countsFromDay(reading) ? previous().day : previous().any;
};
