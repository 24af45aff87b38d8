import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateReading, Shift, YearName } from "./expression.ts";
import { found, type Found, is, isHyphen, oncePer, type Reader, skip } from "./reader.ts";
import { endsNumber, readYearName } from "./read-year.ts";
import { FUNCTION_WORDS, RECURRING_WORDS } from "./word-sets.ts";

/** The part of a season's name before it: the, this, last, next, this past. */
const readSeasonShift = (tokens: CalendarTokens, at: number): Found<Shift> => {
  const { word } = tokenAt(tokens, at);
  if (word.shift === undefined) return found<Shift>(null, skip(tokens, at, "the"));
  const second = tokenAt(tokens, at + 1).word.shift;
  return second === undefined ? found<Shift>(word.shift, at + 1) : found<Shift>(second, at + 2);
};

const BEFORE_SEASON = new Set("in into for during by until till since through throughout early late mid -".split(" "));
const BEFORE_THE_SEASON = new Set("in into during over throughout by until till through since for of".split(" "));

/** Whether a season without year stands where only a time can: in the fall, by spring. */
const isBareSeason = (tokens: CalendarTokens, at: number, seasonAt: number): boolean => {
  const after = tokenAt(tokens, seasonAt + 1);
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, seasonAt).capital || (after.kind === "word" && !FUNCTION_WORDS.has(after.lower))) return false;
  if (after.lower === "of" || after.lower === "-") return false;
  return (seasonAt > at ? BEFORE_THE_SEASON : BEFORE_SEASON).has(before.lower);
};

/** this fall; last winter; Winter 2022; the summer of 1976; the summer of ’69; in the spring */
export const readSeason: Reader = (tokens, at) => {
  const shift = readSeasonShift(tokens, at);
  const { season } = tokenAt(tokens, shift.end).word;
  if (season === undefined) return null;
  const behind = readYearBehindSeason(tokens, shift.end + 1);
  const reading = (year: YearName | null): DateReading => ({
    kind: "season",
    season,
    year,
    shift: shift.reading,
    from: "anchor",
  });
  if (behind && shift.reading === null) return found(reading(behind.reading), behind.end);
  if (RECURRING_WORDS.has(tokenAt(tokens, at - 1).lower)) return null;
  if (shift.reading !== null) {
    return isHyphen(tokens, shift.end + 1) ? null : found(reading(null), shift.end + 1);
  }
  return isBareSeason(tokens, at, shift.end) ? found(reading(null), shift.end + 1) : null;
};

const readYearBehindSeason = (tokens: CalendarTokens, at: number): Found<YearName> | null => {
  const yearAt = skip(tokens, skip(tokens, at, "of"), ",");
  const year = readYearName(tokens, yearAt);
  if (!year || !isHyphen(tokens, year.end) || tokenAt(tokens, year.end + 1).kind !== "number") return year;
  return found(year.reading, year.end + 2); // winter 2019-20
};

const PARTS = new Map([
  ["quarter", "quarter" as const],
  ["half", "half" as const],
]);

/** Q3 2024; H1 2025; the third quarter of 2024; the first half of next year; third-quarter 2024 */
export const readYearPart: Reader = (tokens, at) => {
  const { lower, capital } = tokenAt(tokens, at);
  if ((lower === "q" || lower === "h") && capital) return readShortPart(tokens, at);
  const the = skip(tokens, at, "the");
  const { ordinal } = tokenAt(tokens, the).word;
  if (ordinal === undefined || ordinal > 4) return null;
  const nameAt = isHyphen(tokens, the + 1) ? the + 2 : the + 1;
  const part = PARTS.get(tokenAt(tokens, nameAt).lower);
  if (part === undefined) return null;
  const place = ordinal > 0 ? ordinal : part === "half" ? 2 : 4;
  if (part === "half" && place > 2) return null;
  const yearAt = skip(tokens, nameAt + 1, "of");
  const year = readYearName(tokens, yearAt) ?? readTheYear(tokens, yearAt);
  return year && found({ kind: "year-part", part, place, year: year.reading }, year.end);
};

const readTheYear: Reader<YearName> = (tokens, at) =>
  is(tokens, at, "the") && is(tokens, at + 1, "year") ? found({ from: "anchor", amount: 0 }, at + 2) : null;

const bareQuarter = oncePer((place) => ({ kind: "year-part", part: "quarter", place, year: null }));

const readShortPart: Reader = (tokens, at) => {
  const part = is(tokens, at, "q") ? "quarter" : "half";
  const place = tokenAt(tokens, at + 1);
  if (!place.glued || place.value < 1 || place.value > (part === "half" ? 2 : 4) || !endsNumber(tokens, at + 2))
    return null;
  const year = readYearName(tokens, skip(tokens, at + 2, "of"));
  if (year) return found({ kind: "year-part", part, place: place.value, year: year.reading }, year.end);
  return part === "quarter" ? found(bareQuarter(place.value), at + 2) : null;
};
