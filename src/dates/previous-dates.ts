import { dayRange, partsOf } from "../calendar/edtf.ts";
import type { DateReading, Unit } from "../calendar/expression.ts";

/** The dates mentioned last: of any precision, for "that year", and the last single day, for "the next day". */
export interface PreviousDates {
  readonly any: string | null;
  readonly day: string | null;
}

export const NO_DATES: PreviousDates = { any: null, day: null };

/** Whether it is known when a value lies: of `XXXX-11-08` it is not. */
export const isKnown = (value: string | null): value is string => value !== null && dayRange(value) !== null;

/** The dates to count from behind one more date. */
export const withDate = (previous: PreviousDates, value: string | null): PreviousDates => {
  if (value === null || value === previous.any) return previous;
  const parts = partsOf(value, "last");
  if ((parts === null || value.includes("/")) && !isKnown(value)) return previous;
  return { any: value, day: parts !== null && parts.day !== null ? value : previous.day };
};

const DAY_UNITS: ReadonlySet<Unit> = new Set(["day", "week", "weekend", "fortnight"]);

/** Whether a reading counts from a day: a year mentioned in between does not help it. */
const countsFromDay = (reading: DateReading): boolean => {
  if (reading.kind === "qualified") return countsFromDay(reading.base);
  return reading.kind === "weekday" || (reading.kind === "unit" && DAY_UNITS.has(reading.unit));
};

/** The date that a reading counts from, where it counts from one before. */
export const originFor = (reading: DateReading, { any, day }: PreviousDates): string | null =>
  countsFromDay(reading) ? day : any;
