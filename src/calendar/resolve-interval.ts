import type { DateContext } from "./date-context.ts";
import { civilDay, printMonth } from "./day.ts";
import { compareDates, dayRange, partsOf } from "./edtf.ts";
import type { DateReading } from "./expression.ts";

type Resolve = (reading: DateReading, context: DateContext) => string | null;

/** Whether the words leave the year to the other end: June to August 2019. */
const lacksYear = (reading: DateReading): boolean =>
  (reading.kind === "calendar" && reading.year === null && reading.shift === null) ||
  (reading.kind === "season" && reading.year === null && reading.shift === null) ||
  (reading.kind === "year-part" && reading.year === null) ||
  (reading.kind === "holiday" && reading.year === null && reading.shift === null) ||
  (reading.kind === "numeric" && reading.year === null) ||
  (reading.kind === "weekday" && reading.shift === null);

/** An end that stands no later, or no earlier, than the other. */
const resolveFrom = (
  reading: DateReading,
  other: string,
  direction: "past" | "future",
  context: DateContext,
  resolve: Resolve,
): string | null => {
  if (!lacksYear(reading)) return resolve(reading, context);
  const parts = partsOf(other, direction === "past" ? "first" : "last");
  return parts ? resolve(reading, { ...context, anchor: other, direction }) : resolve(reading, context);
};

/** Oct. 28 to Nov. 3: the end that says more is read first, the other seen from it. */
export const resolveInterval = (
  from: DateReading,
  to: DateReading,
  context: DateContext,
  resolve: Resolve,
): string | null => {
  const isPast = context.direction === "past" || (context.direction === null && from.kind === "weekday");
  const isLastFirst = lacksYear(from) && (!lacksYear(to) || isPast);
  const [one, other] = isLastFirst ? [to, from] : [from, to];
  const first = resolve(one, context);
  if (first === null) return null;
  const nearest = endMonth(first, isLastFirst ? "first" : "last");
  const second = resolveFrom(other, nearest, isLastFirst ? "past" : "future", context, resolve);
  if (second === null) return null;
  const [start, end] = isLastFirst ? [second, first] : [first, second];
  return joined(start, end);
};

/** A season, quarter or half-year as an end is its first or last month: EDTF has no interval from `2024-21`. */
const endMonth = (value: string, end: "first" | "last"): string => {
  const range = /^\d{4}-[234]\d[~?%]?$/.test(value) ? dayRange(value) : null;
  if (range === null) return value;
  const { year, month } = civilDay(range[end]);
  return printMonth(year, month);
};

const joined = (start: string, end: string): string | null => {
  // A decade or century as an end is its first or last year: EDTF has no interval from `199X`.
  const first = endMonth((start.split("/")[0] ?? start).replaceAll("X", "0"), "first");
  const last = endMonth((end.split("/").at(-1) ?? end).replaceAll("X", "9"), "last");
  const order = compareDates(first, last);
  if (order !== null && order > 0) return null;
  return first === last ? first : `${first}/${last}`;
};
