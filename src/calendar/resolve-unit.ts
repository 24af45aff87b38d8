import { chooseRecurrence } from "./choose-occurrence.ts";
import { civilDay, dayNumber, printDay, printMonth, printYear, weekdayOf } from "./day.ts";
import { type DateContext, originDay, originOf } from "./date-context.ts";
import type { Origin, Unit, UnitReading, WeekdayReading } from "./expression.ts";

const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
const DAYS = { day: 1, week: 7, weekend: 7, fortnight: 14 } as const;

const isShort = (unit: Unit): unit is keyof typeof DAYS => unit in DAYS;

/** From one day to another. */
export const printDays = (first: number, last: number): string =>
  first === last ? printDay(first) : `${printDay(first)}/${printDay(last)}`;

/** The Monday of a day's week. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** A month counted from year 0 as `2024-11`; null outside the years 0 to 9999. */
const printMonthPlace = (place: number): string | null => {
  const year = Math.floor(place / 12);
  return year < 0 || year > 9999 ? null : printMonth(year, place - year * 12 + 1);
};

const printYearPlace = (year: number): string | null => (year < 0 || year > 9999 ? null : printYear(year));

/** today; last week; the next month; two years ago */
export const resolveUnit = (reading: UnitReading, context: DateContext): string | null => {
  const { unit, amount, from } = reading;
  if (amount === null) return resolveWeekend(context);
  if (isShort(unit)) {
    const day = originDay(context, from, amount < 0 ? "first" : "last");
    if (day === null) return null;
    if (reading.counted) return resolveCountedDays(unit, amount, day);
    return resolveNamedDays(unit, amount, day, context, from);
  }
  return reading.counted
    ? resolveCountedMonths(reading, unit, amount, context)
    : resolveNamedMonths(reading, unit, amount, context);
};

const resolveCountedDays = (unit: keyof typeof DAYS, amount: number, day: number): string => {
  const value = printDay(day + Math.round(DAYS[unit] * amount));
  return unit === "day" ? value : `${value}~`;
};

const resolveNamedDays = (
  unit: keyof typeof DAYS,
  amount: number,
  day: number,
  { direction }: DateContext,
  from: Origin,
): string => {
  if (unit === "day") return printDay(day + amount);
  // On a Sunday, where weeks begin with it, last week is the one that ends that day.
  const isEnding = unit === "week" && amount === -1 && from === "anchor" && weekdayOf(day) === 7;
  const monday = mondayOf(day) + (isEnding ? 0 : 7 * amount);
  if (unit === "week") return printDays(monday, monday + 6);
  if (unit === "fortnight") return printDays(monday, monday + 13);
  const isOver = amount === 0 && direction === "past" && monday + 5 > day && from === "anchor";
  return isOver ? printDays(monday - 2, monday - 1) : printDays(monday + 5, monday + 6);
};

/** over the weekend: the latest begun, or the first not over */
const resolveWeekend = (context: DateContext): string | null => {
  const day = originDay(context, "anchor");
  if (day === null) return null;
  const saturday = mondayOf(day) + 5;
  const isCome = context.direction === "future" || saturday <= day;
  return isCome ? printDays(saturday, saturday + 1) : printDays(saturday - 7, saturday - 6);
};

const resolveCountedMonths = (
  { from }: UnitReading,
  unit: keyof typeof MONTHS,
  amount: number,
  context: DateContext,
): string | null => {
  const origin = originOf(context, from, amount < 0 ? "first" : "last");
  if (!origin) return null;
  const months = Math.round(MONTHS[unit] * amount);
  if (months % 12 === 0 && unit !== "month" && unit !== "quarter") return printYearPlace(origin.year + months / 12);
  return origin.month === null ? null : printMonthPlace(origin.year * 12 + origin.month - 1 + months);
};

const resolveNamedMonths = (
  { from }: UnitReading,
  unit: keyof typeof MONTHS,
  amount: number,
  context: DateContext,
): string | null => {
  const origin = originOf(context, from);
  if (!origin) return null;
  const { year, month } = origin;
  if (unit === "year") return printYearPlace(year + amount);
  if (unit === "decade")
    return (
      printYearPlace(year + 10 * amount)
        ?.slice(0, 3)
        .concat("X") ?? null
    );
  if (unit === "century")
    return (
      printYearPlace(year + 100 * amount)
        ?.slice(0, 2)
        .concat("XX") ?? null
    );
  if (month === null) return null;
  if (unit === "month") return printMonthPlace(year * 12 + month - 1 + amount);
  const quarter = year * 4 + Math.floor((month - 1) / 3) + amount;
  return `${printYear(Math.floor(quarter / 4))}-${33 + (quarter % 4)}`;
};

/** Monday; last Friday; the previous Friday */
export const resolveWeekday = (reading: WeekdayReading, context: DateContext): string | null => {
  const day = originDay(context, reading.from);
  if (day === null) return null;
  const direction = reading.shift === 0 ? (context.direction ?? "future") : context.direction;
  // A future verb points past the day itself: what happens today is said to happen today.
  const shift = reading.shift === null && direction === "future" ? 1 : reading.shift;
  const choice = { shift, direction, otherwise: "past" } as const;
  const chosen = chooseRecurrence(day - weekdayOf(day) + reading.weekday, 7, day, choice);
  return chosen === null ? null : printDay(chosen);
};

/** the past five years; the next 10 days */
export const resolveSpan = (unit: Unit, amount: number, context: DateContext): string | null => {
  if (isShort(unit)) {
    const day = originDay(context, "anchor");
    return day === null ? null : printDays(...ordered(day, day + DAYS[unit] * amount));
  }
  const origin = originOf(context, "anchor");
  if (!origin) return null;
  const months = MONTHS[unit] * amount;
  if (months % 12 === 0) return joined(...ordered(origin.year, origin.year + months / 12), printYearPlace);
  if (origin.month === null) return null;
  const here = origin.year * 12 + origin.month - 1;
  return joined(...ordered(here, here + months), printMonthPlace);
};

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

const joined = (from: number, to: number, print: (place: number) => string | null): string | null => {
  const [first, last] = [print(from), print(to)];
  return first === null || last === null ? null : `${first}/${last}`;
};

/** A day so many units away from another; months keep the day of the month where the month has it. */
export const addUnits = (day: number, unit: Unit, amount: number): number => {
  if (isShort(unit)) return day + Math.round(DAYS[unit] * amount);
  const civil = civilDay(day);
  const first = dayNumber({ ...civil, month: civil.month + Math.round(MONTHS[unit] * amount), day: 1 });
  const next = dayNumber({ ...civilDay(first), month: civilDay(first).month + 1 });
  return Math.min(first + civil.day - 1, next - 1);
};
