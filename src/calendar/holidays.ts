import { dayNumber, weekdayOf } from "./day.ts";

/** When a holiday falls: a fixed date, the nth weekday of a month, or days from Easter Sunday. */
export type Holiday =
  | { readonly rule: "fixed"; readonly month: number; readonly day: number }
  | {
      readonly rule: "nth-weekday";
      readonly month: number;
      readonly weekday: number;
      /** From 1; below zero counts from the end of the month. */
      readonly place: number;
      readonly plus: number;
    }
  | { readonly rule: "easter"; readonly plus: number };

/** Easter Sunday of the western churches, after Gauss, Butcher and Meeus. */
const easterSunday = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
};

/** The day number of the nth such weekday of a month; below zero counts from its end. */
export const nthWeekday = (year: number, month: number, weekday: number, place: number): number => {
  if (place > 0) {
    const first = dayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1);
  }
  const last = dayNumber({ year, month: month + 1, day: 1 }) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (place + 1);
};

/** The day number of a holiday in a year. */
export const holidayIn = (holiday: Holiday, year: number): number => {
  switch (holiday.rule) {
    case "fixed":
      return dayNumber({ year, month: holiday.month, day: holiday.day });
    case "nth-weekday":
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.place) + holiday.plus;
    case "easter":
      break;
  }
  return easterSunday(year) + holiday.plus;
};

const fixed = (month: number, day: number): Holiday => ({ rule: "fixed", month, day });
const nth = (place: number, weekday: number, month: number, plus = 0): Holiday => ({
  rule: "nth-weekday",
  month,
  weekday,
  place,
  plus,
});
const easter = (plus: number): Holiday => ({ rule: "easter", plus });

/**
 * Names as lower-case words, apostrophes and full stops left out, an "s" after an apostrophe joined on: "new years day".
 * Only days that are the same wherever the name is used in English-language news.
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["new years day", fixed(1, 1)],
  ["new years eve", fixed(12, 31)],
  ["new years", fixed(1, 1)],
  ["martin luther king jr day", nth(3, 1, 1)],
  ["martin luther king day", nth(3, 1, 1)],
  ["mlk day", nth(3, 1, 1)],
  ["inauguration day", fixed(1, 20)],
  ["australia day", fixed(1, 26)],
  ["groundhog day", fixed(2, 2)],
  ["valentines day", fixed(2, 14)],
  ["presidents day", nth(3, 1, 2)],
  ["international womens day", fixed(3, 8)],
  ["st patricks day", fixed(3, 17)],
  ["saint patricks day", fixed(3, 17)],
  ["april fools day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["anzac day", fixed(4, 25)],
  ["may day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["mothers day", nth(2, 7, 5)],
  ["memorial day", nth(-1, 1, 5)],
  ["flag day", fixed(6, 14)],
  ["fathers day", nth(3, 7, 6)],
  ["juneteenth", fixed(6, 19)],
  ["canada day", fixed(7, 1)],
  ["independence day", fixed(7, 4)],
  ["the fourth of july", fixed(7, 4)],
  ["fourth of july", fixed(7, 4)],
  ["july fourth", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["labor day", nth(1, 1, 9)],
  ["patriot day", fixed(9, 11)],
  ["columbus day", nth(2, 1, 10)],
  ["indigenous peoples day", nth(2, 1, 10)],
  ["halloween", fixed(10, 31)],
  ["all hallows eve", fixed(10, 31)],
  ["all saints day", fixed(11, 1)],
  ["all souls day", fixed(11, 2)],
  ["guy fawkes night", fixed(11, 5)],
  ["bonfire night", fixed(11, 5)],
  ["election day", nth(1, 1, 11, 1)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["thanksgiving", nth(4, 4, 11)],
  ["thanksgiving day", nth(4, 4, 11)],
  ["thanksgiving eve", nth(4, 4, 11, -1)],
  ["black friday", nth(4, 4, 11, 1)],
  ["small business saturday", nth(4, 4, 11, 2)],
  ["cyber monday", nth(4, 4, 11, 4)],
  ["giving tuesday", nth(4, 4, 11, 5)],
  ["christmas", fixed(12, 25)],
  ["christmas day", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["boxing day", fixed(12, 26)],
  ["mardi gras", easter(-47)],
  ["fat tuesday", easter(-47)],
  ["shrove tuesday", easter(-47)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["holy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["holy saturday", easter(-1)],
  ["easter", easter(0)],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["ascension day", easter(39)],
  ["pentecost", easter(49)],
  ["whit sunday", easter(49)],
  ["whit monday", easter(50)],
]);
