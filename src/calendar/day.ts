/**
 * Days as numbers and as ISO strings, in the proleptic Gregorian calendar, without `Date`: no clock and no time zone
 * can enter. Day 0 is 1970-01-01, a Thursday.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097; // 400 years
const DAYS_TO_1970 = 719_468; // from 0000-03-01, where the leap day ends the year

/** Days since 1970-01-01. Months outside 1 to 12 and days outside the month are counted on. */
export const dayNumber = ({ year, month, day }: CivilDay): number => {
  const months = year * 12 + month - 3; // counted from March
  const shifted = Math.floor(months / 12);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (months - shifted * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
};

/** The calendar date of a day counted from 1970-01-01. */
export const civilDay = (number: number): CivilDay => {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether the calendar has that day. */
export const isCivilDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Years 0 to 9999 as EDTF prints them: four digits. */
export const printYear = (year: number): string => (year < 1000 ? String(year).padStart(4, "0") : String(year));

/** `2024-11`. */
export const printMonth = (year: number, month: number): string => `${printYear(year)}-${twoDigits(month)}`;

/** `2024-11-08`. */
export const printDay = (number: number): string => {
  const { year, month, day } = civilDay(number);
  return `${printMonth(year, month)}-${twoDigits(day)}`;
};

/** The day number of `2024-11-08`, or null where the text is no such day. */
export const parseDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDay(civil) ? dayNumber(civil) : null;
};

/** The ISO day so many days later (or earlier, below zero); null where the text is no ISO day. */
export const addDays = (text: string, days: number): string | null => {
  const number = parseDay(text);
  return number === null ? null : printDay(number + days);
};

/** The weekday of an ISO day, 1 for Monday; null where the text is no ISO day. */
export const weekdayOfDay = (text: string): number | null => {
  const number = parseDay(text);
  return number === null ? null : weekdayOf(number);
};
