import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarReading, DateReading, YearName } from "./expression.ts";
import { found, type Found, is, isHyphen, oncePer, type Reader, skip } from "./reader.ts";
import { beginsNumber, endsNumber, readYearName } from "./read-year.ts";
import { isBareMonth } from "./bare-names.ts";
import { COUNT_NOUNS } from "./word-sets.ts";

const calendar = (year: YearName | null, month: number | null, day: number | null): CalendarReading => ({
  kind: "calendar",
  year,
  month,
  day,
  weekday: null,
  shift: null,
  from: "anchor",
});

const bareMonth = oncePer((month) => calendar(null, month, null));

/** Months that are words, too: they need their capital. */
const LOWER_CASE_WORDS = new Set(["may", "march", "august", "mar", "dec"]);

/** A month's name, its full stop included: November, Nov., NOV. */
export const readMonth = (tokens: CalendarTokens, at: number): Found<number> | null => {
  const { word, capital, lower } = tokenAt(tokens, at);
  if (word.month === undefined || (!capital && LOWER_CASE_WORDS.has(lower))) return null;
  const stop = is(tokens, at + 1, ".") && tokenAt(tokens, at + 1).glued && word.short === true;
  return found(word.month, stop ? at + 2 : at + 1);
};

const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

/** A day of the month: 8, 8th, the 8th. A range may follow it, a larger number not. */
export const readDay = (tokens: CalendarTokens, at: number): Found<number> | null => {
  const token = tokenAt(tokens, at);
  if (token.kind !== "number" || token.value < 1 || token.value > 31 || token.lower.length > 2) return null;
  const suffix = tokenAt(tokens, at + 1);
  if (suffix.glued && SUFFIXES.has(suffix.lower)) return found(token.value, at + 2);
  if (!endsNumber(tokens, at + 1) && !isHyphen(tokens, at + 1)) return null;
  return COUNT_NOUNS.has(suffix.lower) ? null : found(token.value, at + 1);
};

/** The second day of a range: 3-5, 3 to 5, between 3 and 5. */
const readLastDay = (tokens: CalendarTokens, at: number, first: number, between: boolean): Found<number> | null => {
  const link = tokenAt(tokens, at);
  const isLink =
    link.lower === "-" ||
    link.lower === "to" ||
    link.lower === "through" ||
    link.lower === "until" ||
    (between && link.lower === "and");
  const day = isLink ? readDay(tokens, skip(tokens, at + 1, "the")) : null;
  return day && day.reading > first ? day : null;
};

const range = (year: YearName | null, month: number, from: number, to: number | null): DateReading =>
  to === null
    ? calendar(year, month, from)
    : { kind: "interval", from: calendar(year, month, from), to: calendar(year, month, to) };

/** A year behind a month or a day, after an optional comma. */
export const readYearBehind: Reader<YearName> = (tokens, at) => readYearName(tokens, skip(tokens, at, ","));

/** Nov. 8; November the 8th, 2024; Nov. 3-5; November 2024; June of this year; last of all a bare November */
export const readMonthFirst: Reader = (tokens, at) => {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const day = readDay(tokens, skip(tokens, month.end, "the"));
  const isGlued = day !== null && tokenAt(tokens, month.end).glued && !is(tokens, month.end - 1, ".");
  if (!day || isGlued) return readMonthAlone(tokens, at, month);
  const between = is(tokens, at - 1, "between");
  const last = readLastDay(tokens, day.end, day.reading, between);
  if (last && readMonth(tokens, skip(tokens, last.end, "of"))) {
    return found(calendar(null, month.reading, day.reading), day.end); // Nov. 3 to 5 December
  }
  const end = last?.end ?? day.end;
  const year = readYearBehind(tokens, end);
  return found(range(year?.reading ?? null, month.reading, day.reading, last?.reading ?? null), year?.end ?? end);
};

const readMonthAlone = (tokens: CalendarTokens, at: number, month: Found<number>): Found | null => {
  const year = readYearBehind(tokens, month.end);
  if (year) return found(calendar(year.reading, month.reading, null), year.end);
  return isBareMonth(tokens, at, month.end) ? found(bareMonth(month.reading), at + 1) : null;
};

const SEPARATORS = new Set(["-", "/", "."]);
const ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** 22 May; the 24th of June; 3-5 November 2024; 07-Nov-2024 */
export const readDayFirst: Reader = (tokens, at) => {
  const start = skip(tokens, at, "the");
  if (!beginsNumber(tokens, start)) return null;
  const day = readDay(tokens, start) ?? readOrdinalDay(tokens, start);
  if (!day) return null;
  const last = readLastDay(tokens, day.end, day.reading, is(tokens, at - 1, "between"));
  const end = last?.end ?? day.end;
  const glued = SEPARATORS.has(tokenAt(tokens, end).lower) && tokenAt(tokens, end).glued;
  const monthAt = glued ? end + 1 : skip(tokens, end, "of");
  if (glued && !tokenAt(tokens, monthAt).glued) return null;
  const month = readMonth(tokens, monthAt);
  if (!month) return null;
  const yearAt = glued && SEPARATORS.has(tokenAt(tokens, month.end).lower) ? month.end + 1 : month.end;
  const year = glued ? readGluedYear(tokens, yearAt) : readYearBehind(tokens, yearAt);
  if (glued && !year) return null;
  const short = tokenAt(tokens, monthAt).word.short === true && is(tokens, month.end - 1, ".") && !year;
  return found(
    range(year?.reading ?? null, month.reading, day.reading, last?.reading ?? null),
    year?.end ?? (short ? month.end - 1 : month.end),
  );
};

/** the first of June */
const readOrdinalDay = (tokens: CalendarTokens, at: number): Found<number> | null => {
  const { ordinal } = tokenAt(tokens, at).word;
  return ordinal !== undefined && ordinal > 0 && is(tokens, at + 1, "of") && tokenAt(tokens, at + 2).capital
    ? found(ordinal, at + 1)
    : null;
};

const readGluedYear: Reader<YearName> = (tokens, at) => {
  const { value, lower, glued } = tokenAt(tokens, at);
  if (!glued || value < 0 || !endsNumber(tokens, at + 1)) return null;
  if (lower.length === 2) return found({ from: "era", year: value + 2000 }, at + 1);
  return lower.length === 4 ? found({ from: "era", year: value }, at + 1) : null;
};

/** 31.VIII.1931; 31 VIII 1931 */
export const readRomanMonth: Reader = (tokens, at) => {
  const day = tokenAt(tokens, at);
  if (day.value < 1 || day.value > 31 || !beginsNumber(tokens, at)) return null;
  const monthAt = SEPARATORS.has(tokenAt(tokens, at + 1).lower) ? at + 2 : at + 1;
  const month = tokenAt(tokens, monthAt);
  const place = ROMAN_MONTHS.indexOf(month.lower);
  if (place < 0 || !month.capital) return null;
  const yearAt = SEPARATORS.has(tokenAt(tokens, monthAt + 1).lower) ? monthAt + 2 : monthAt + 1;
  const year = tokenAt(tokens, yearAt);
  if (year.lower.length !== 4 || year.value < 1000 || !endsNumber(tokens, yearAt + 1)) return null;
  return found(calendar({ from: "era", year: year.value }, place + 1, day.value), yearAt + 1);
};
