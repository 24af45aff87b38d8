import { type Choice, chooseOccurrence, chooseRecurrence } from "./choose-occurrence.ts";
import { civilDay, dayNumber, isCivilDay, printDay, printMonth, printYear, weekdayOf } from "./day.ts";
import { type DateContext, originLatest, originOf } from "./date-context.ts";
import type { CalendarReading, HolidayReading, NumericReading, SeasonReading, Shift, YearName } from "./expression.ts";
import { holidayIn } from "./holidays.ts";

/** How many years to either side are tried for what skips years: leap days, and days that fall on a weekday. */
const FAR = 8;

/** The year a name stands for; null where it counts from a date that is not known. */
export const yearOf = (name: YearName | null, context: DateContext): number | null => {
  if (name === null) return null;
  if (name.from === "era") return name.year;
  const origin = originOf(context, name.from);
  return origin && origin.year + name.amount;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Nov. 8, 2024; Nov. 8; June of this year; last March; 2019 */
export const resolveCalendar = (reading: CalendarReading, context: DateContext): string | null => {
  const year = yearOf(reading.year, context);
  const { month, day } = reading;
  if (year !== null && (year < 0 || year > 9999)) return null;
  if (month === null) {
    if (day !== null) return resolveDayOfMonth(reading, day, context);
    return year === null ? null : printYear(year);
  }
  if (year !== null) {
    if (day === null) return printMonth(year, month);
    return isCivilDay({ year, month, day }) ? printDay(dayNumber({ year, month, day })) : null;
  }
  if (day !== null) return resolveMonthDay(reading, month, day, context);
  return resolveMonth(reading, month, context);
};

const resolveMonth = (reading: CalendarReading, month: number, context: DateContext): string | null => {
  const origin = originOf(context, reading.from);
  if (!origin) return `XXXX-${twoDigits(month)}`;
  if (origin.month === null || (reading.shift === 0 && context.direction !== "past"))
    return printMonth(origin.year, month);
  const here = origin.year * 12 + origin.month;
  const chosen = chooseRecurrence(month, 12, here, choiceOf(reading, context, "nearest"));
  return chosen === null ? null : printMonth(Math.floor((chosen - 1) / 12), month);
};

const choiceOf = (
  { shift }: { readonly shift: Shift },
  { direction }: DateContext,
  otherwise: Choice["otherwise"],
): Choice => ({ shift, direction, otherwise });

/** A day of the year, in the years around one that have it. */
const yearlyDays = (year: number, month: number, day: number, reach: number): readonly number[] => {
  const days: number[] = [];
  for (let near = year - reach; near <= year + reach; near++) {
    const civil = { year: near, month, day };
    if (isCivilDay(civil)) days.push(dayNumber(civil));
  }
  return days;
};

const printChosen = (chosen: number | null): string | null => (chosen === null ? null : printDay(chosen));

const resolveMonthDay = (reading: CalendarReading, month: number, day: number, context: DateContext): string | null => {
  if (!isCivilDay({ year: 2000, month, day })) return null;
  const origin = originLatest(context, reading.from);
  if (origin === null) return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  const isYearly = reading.weekday === null && !(month === 2 && day === 29);
  const days = yearlyDays(civilDay(origin).year, month, day, isYearly ? 1 : FAR);
  const onWeekday = reading.weekday === null ? [] : days.filter((number) => weekdayOf(number) === reading.weekday);
  if (onWeekday.length > 0)
    return printChosen(chooseOccurrence(onWeekday, origin, { shift: null, direction: null, otherwise: "nearest" }));
  return printChosen(chooseOccurrence(days, origin, choiceOf(reading, context, "nearest")));
};

/** the 24th */
const resolveDayOfMonth = (reading: CalendarReading, day: number, context: DateContext): string | null => {
  const origin = originOf(context, reading.from);
  const latest = originLatest(context, reading.from);
  if (!origin || origin.month === null || latest === null) return null;
  const { year, month } = origin;
  const days: number[] = [];
  for (let near = month - 2; near <= month + 2; near++) {
    const first = civilDay(dayNumber({ year, month: near, day: 1 }));
    const civil = { ...first, day };
    if (isCivilDay(civil)) days.push(dayNumber(civil));
  }
  return printChosen(chooseOccurrence(days, latest, choiceOf(reading, context, "past")));
};

/** 11/8/2024: the order that the weekday, the other dates and the day of publication allow. */
export const resolveNumeric = (reading: NumericReading, context: DateContext): string | null => {
  const { first, second, year, separator, weekday } = reading;
  const read = (month: number, day: number): string | null => {
    if (month > 12) return null;
    const name = year === null ? null : { from: "era" as const, year };
    return resolveCalendar({ kind: "calendar", year: name, month, day, weekday, shift: null, from: "anchor" }, context);
  };
  const monthFirst = read(first, second);
  const dayFirst = read(second, first);
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst;
  const isDayFirst = separator === "." ? null : context.dayFirst();
  if (isDayFirst !== null) return isDayFirst ? dayFirst : monthFirst;
  const preferred = separator === "." ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return preferred.find((value) => isAllowed(value, weekday, context)) ?? preferred[0] ?? null;
};

const isAllowed = (value: string, weekday: number | null, context: DateContext): boolean => {
  const number = originLatest({ ...context, anchor: value }, "anchor");
  const latest = originLatest(context, "anchor");
  if (number === null) return true;
  if (weekday !== null) return weekdayOf(number) === weekday;
  return latest === null || context.direction === "future" || number <= latest;
};

/** Seasons counted from year 0; winter is of the year it begins in. */
const seasonPlace = (year: number, month: number): number =>
  month < 3 ? (year - 1) * 4 + 3 : year * 4 + Math.floor(month / 3) - 1;

/** this fall; the summer of 1976; next winter */
export const resolveSeason = (reading: SeasonReading, context: DateContext): string | null => {
  const year = yearOf(reading.year, context);
  if (year !== null) return `${printYear(year)}-${reading.season}`;
  const origin = originOf(context, reading.from);
  if (!origin) return null;
  if (origin.month === null) return `${printYear(origin.year + (reading.shift ?? 0))}-${reading.season}`;
  const here = seasonPlace(origin.year, origin.month);
  const chosen = chooseRecurrence(reading.season - 21, 4, here, choiceOf(reading, context, "nearest"));
  return chosen === null ? null : `${printYear(Math.floor(chosen / 4))}-${reading.season}`;
};

/** Labor Day; last Christmas; Thanksgiving 2019 */
export const resolveHoliday = (reading: HolidayReading, context: DateContext): string | null => {
  const { holiday } = reading;
  const year = yearOf(reading.year, context);
  if (year !== null) return printDay(holidayIn(holiday, year));
  const origin = originLatest(context, "anchor");
  if (origin === null) {
    return holiday.rule === "fixed" ? `XXXX-${twoDigits(holiday.month)}-${twoDigits(holiday.day)}` : null;
  }
  const { year: here } = civilDay(origin);
  const days = [here - 1, here, here + 1].map((near) => holidayIn(holiday, near));
  return printChosen(chooseOccurrence(days, origin, choiceOf(reading, context, "nearest")));
};
