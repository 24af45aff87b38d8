import { civilDay, dayNumber, parseDay, printDay, printMonth, printYear, weekdayOf } from "./day.ts";
import { dayRange, partsOf } from "./edtf.ts";
import type { Unit } from "./expression.ts";
import { nthWeekday } from "./holidays.ts";
import { addUnits, mondayOf, printDays } from "./resolve-unit.ts";

/** A stretch of days inside others, counted in steps from the front or the end. */
const daysWithin = (first: number, last: number, place: number, length: number, step: number): string => {
  if (place > 0) {
    const from = first + (place - 1) * step;
    return printDays(Math.min(from, last), Math.min(from + length * step - 1, last));
  }
  return printDays(Math.max(last - length * step + 1, first), last);
};

const SATURDAY = 6;

/**
 * The first week of October, the last three months of 2024.
 * @param of the value of the whole; where it has no such parts, it is the value itself
 */
export const resolveNth = (place: number, unit: Unit, length: number, of: string): string => {
  const parts = partsOf(of, "first");
  const range = dayRange(of);
  if (!parts || !range) return of;
  if (unit === "day") return daysWithin(range.first, range.last, place, length, 1);
  if (unit === "week" && parts.day === null) return daysWithin(range.first, range.last, place, length, 7);
  if (unit === "weekend" && parts.month !== null) {
    const saturday = nthWeekday(parts.year, parts.month, SATURDAY, place);
    return printDays(saturday, saturday + 1);
  }
  if (unit === "month" && parts.month === null) {
    const from = place > 0 ? (place - 1) * length + 1 : 12 - length + 1;
    const to = from + length - 1;
    if (from < 1 || to > 12) return of;
    return from === to ? printMonth(parts.year, from) : `${printMonth(parts.year, from)}/${printMonth(parts.year, to)}`;
  }
  return of;
};

/** The last Friday of a month. */
export const resolveNthWeekday = (place: number, weekday: number, of: string): string | null => {
  const parts = partsOf(of, "first");
  if (!parts) return null;
  if (parts.month === null) return of;
  const day = nthWeekday(parts.year, parts.month, weekday, place);
  return civilDay(day).month === parts.month ? printDay(day) : null;
};

/** A week from Monday, the year after 2010. */
export const resolveOffset = (base: string, unit: Unit, amount: number): string | null => {
  const parts = partsOf(base, amount < 0 ? "first" : "last");
  if (!parts) return null;
  const first = dayNumber({ year: parts.year, month: parts.month ?? 1, day: parts.day ?? 1 });
  const moved = civilDay(addUnits(first, unit, amount));
  if (moved.year < 0 || moved.year > 9999) return null;
  if (parts.day !== null) return printDay(dayNumber(moved));
  if (parts.month !== null) return isLong(unit) ? printMonth(moved.year, moved.month) : null;
  return isLong(unit) && unit !== "month" && unit !== "quarter" ? printYear(moved.year) : null;
};

const isLong = (unit: Unit): boolean =>
  unit === "month" || unit === "quarter" || unit === "year" || unit === "decade" || unit === "century";

/** The week, or the weekend, around a day. */
export const resolveAround = (base: string, unit: "week" | "weekend"): string | null => {
  const range = dayRange(base);
  if (!range || range.last - range.first > 6) return null;
  const monday = mondayOf(range.first);
  if (unit === "weekend" && range.first === range.last) return printDays(...longWeekend(range.first, monday));
  return unit === "week" ? printDays(monday, monday + 6) : printDays(monday + 5, monday + 6);
};

/** Saturday and Sunday, and the day itself where it is a Friday before or a Monday after them. */
const longWeekend = (day: number, monday: number): [number, number] => {
  if (day === monday) return [day - 2, day];
  return [Math.min(monday + 5, day === monday + 4 ? day : monday + 5), monday + 6];
};

/** Wednesday of a week. */
export const resolveWeekdayOf = (week: string, weekday: number): string | null => {
  const monday = parseDay(week.slice(0, 10));
  return monday === null || weekdayOf(monday) !== 1 ? null : printDay(monday + weekday - 1);
};

/** The Friday before, or after, a day. */
export const resolveWeekdayBeside = (base: string, weekday: number, side: -1 | 1): string | null => {
  const day = parseDay(base);
  if (day === null) return null;
  const days = ((side * (weekday - weekdayOf(day)) + 6) % 7) + 1;
  return printDay(day + side * days);
};
