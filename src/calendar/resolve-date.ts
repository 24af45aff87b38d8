import { printYear } from "./day.ts";
import type { DateReading } from "./expression.ts";
import { resolveCalendar, resolveHoliday, resolveNumeric, resolveSeason, yearOf } from "./resolve-calendar.ts";
import { resolveInterval } from "./resolve-interval.ts";
import {
  resolveAround,
  resolveNth,
  resolveNthWeekday,
  resolveOffset,
  resolveWeekdayBeside,
  resolveWeekdayOf,
} from "./resolve-parts.ts";
import { resolveSpan, resolveUnit, resolveWeekday } from "./resolve-unit.ts";
import { type DateContext, originOf } from "./date-context.ts";

export type { DateContext } from "./date-context.ts";

/**
 * The value of a reading, seen from its context.
 * @returns valid EDTF (ISO 8601-2), or null where the words or the context leave it open
 */
export const resolveDate = (reading: DateReading, context: DateContext): string | null => {
  switch (reading.kind) {
    case "calendar":
      return resolveCalendar(reading, context);
    case "numeric":
      return resolveNumeric(reading, context);
    case "weekday":
      return resolveWeekday(reading, context);
    case "season":
      return resolveSeason(reading, context);
    case "holiday":
      return resolveHoliday(reading, context);
    case "unit":
      return resolveUnit(reading, context);
    case "stretch":
      return resolveSpan(reading.unit, reading.amount, context);
    case "decade":
      return `${printYear(reading.year).slice(0, 3)}X`;
    case "century":
      return `${String(reading.century - 1).padStart(2, "0")}XX`;
    case "year-part":
      return resolveYearPart(reading, context);
    case "interval":
      return resolveInterval(reading.from, reading.to, context, resolveDate);
    case "vague":
      return null;
    case "nth":
    case "nth-weekday":
    case "offset":
    case "around":
    case "weekday-of":
    case "weekday-beside":
    case "some-day":
    case "qualified":
      break;
  }
  return resolveWrapped(reading, context);
};

type Wrapped = Extract<
  DateReading,
  {
    readonly kind:
      "nth" | "nth-weekday" | "offset" | "around" | "weekday-of" | "weekday-beside" | "some-day" | "qualified";
  }
>;

const innerOf = (reading: Wrapped): DateReading => {
  if ("base" in reading) return reading.base;
  return reading.kind === "weekday-of" ? reading.week : reading.of;
};

const resolveWrapped = (reading: Wrapped, context: DateContext): string | null => {
  const inner = resolveDate(innerOf(reading), context);
  if (inner === null) return null;
  switch (reading.kind) {
    case "nth":
      return resolveNth(reading.place, reading.unit, reading.length, inner);
    case "nth-weekday":
      return resolveNthWeekday(reading.place, reading.weekday, inner);
    case "offset":
      return resolveOffset(inner, reading.unit, reading.amount);
    case "around":
      return resolveAround(inner, reading.unit);
    case "weekday-of":
      return resolveWeekdayOf(inner, reading.weekday);
    case "weekday-beside":
      return resolveWeekdayBeside(inner, reading.weekday, reading.side);
    case "some-day":
      return withUnknownDay(inner);
    case "qualified":
      break;
  }
  return qualified(inner, reading.qualifier);
};

const withUnknownDay = (value: string): string => {
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(value)) return `${value}-XX`;
  return /^\d{4}$/.test(value) ? `${value}-XX-XX` : value;
};

/** A value with a masked digit says already that it is not exact, and `199X~` is no EDTF. */
const qualified = (value: string, qualifier: "~" | "?"): string =>
  value
    .split("/")
    .map((end) => (/[~?%X]$/.test(end) ? end : `${end}${qualifier}`))
    .join("/");

/** Q3 2024; the first half of next year; without a year the latest begun, or the next to begin */
const resolveYearPart = (
  { part, place, year }: Extract<DateReading, { readonly kind: "year-part" }>,
  context: DateContext,
): string | null => {
  const code = (part === "quarter" ? 32 : 39) + place;
  const named = yearOf(year, context);
  if (named !== null) return `${printYear(named)}-${code}`;
  const origin = year === null ? originOf(context, "anchor") : null;
  if (!origin) return null;
  if (origin.month === null) return `${printYear(origin.year)}-${code}`;
  const here = Math.ceil(origin.month / (part === "quarter" ? 3 : 6));
  const years = context.direction === "future" ? (place < here ? 1 : 0) : place > here ? -1 : 0;
  return `${printYear(origin.year + years)}-${code}`;
};
