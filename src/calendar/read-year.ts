import { type CalendarToken, type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { YearName } from "./expression.ts";
import { found, type Found, is, isHyphen, type Reader, skip } from "./reader.ts";
import {
  AMOUNT_NOUNS,
  CAR_WORDS,
  COUNT_NOUNS,
  FUNCTION_WORDS,
  LABEL_NOUNS,
  STREET_WORDS,
  TIME_PREPOSITIONS,
  WORK_NOUNS,
} from "./word-sets.ts";

/** Two-digit years up to this one are of the 2000s: '24, but '69. */
const LAST_YOUNG_YEAR = 49;

export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits <= LAST_YOUNG_YEAR ? 2000 : 1900);

/** Whether nothing glued to the end of a number makes it another number: 2,025; 9.58; 10:30; 50%; 2000m. */
export const endsNumber = (tokens: CalendarTokens, end: number): boolean => {
  const next = tokenAt(tokens, end);
  if (!next.glued) return true;
  if (next.kind !== "mark") return false;
  if ("%°$€£:/".includes(next.lower)) return next.lower === ":" && !tokenAt(tokens, end + 1).glued;
  return !(",.-".includes(next.lower) && tokenAt(tokens, end + 1).glued && tokenAt(tokens, end + 1).kind === "number");
};

/** Whether nothing glued to the front of a number makes it part of something else: $2025; 555-0142; A4; 1.5. */
export const beginsNumber = (tokens: CalendarTokens, at: number): boolean => {
  if (!tokenAt(tokens, at).glued) return true;
  const before = tokenAt(tokens, at - 1);
  if (isHyphen(tokens, at - 1) && tokenAt(tokens, at - 2).word.edge === true) return true; // mid-2019, a late-1960s car
  return before.kind === "mark" && !"$€£#.,:/-'+@_=&~".includes(before.lower);
};

const fourDigits = (tokens: CalendarTokens, at: number): number | null => {
  const token = tokenAt(tokens, at);
  return token.value >= 1000 && token.value < 2200 && token.lower.length === 4 ? token.value : null;
};

/** Whether the name of a year may begin with a token: behind most dates stands what can not. */
const mayBeginYear = ({ kind, lower, word }: CalendarToken): boolean => {
  if (kind === "number") return true;
  if (kind === "mark") return lower === "'";
  return word.shift !== undefined || word.step !== undefined || lower === "of" || lower === "the";
};

/** A year right after a month, day, season: 2024, '24, this year, of last year, of that year, the following year. */
export const readYearName: Reader<YearName> = (tokens, at) => {
  if (!mayBeginYear(tokenAt(tokens, at))) return null;
  const year = fourDigits(tokens, at);
  if (year !== null && !tokenAt(tokens, at).glued) {
    return endsNumber(tokens, at + 1) || isHyphen(tokens, at + 1) ? found({ from: "era", year }, at + 1) : null;
  }
  const short = readApostropheYear(tokens, at);
  if (short) return found({ from: "era", year: short.reading }, short.end);
  return readRelativeYear(tokens, skip(tokens, at, "of"));
};

/** '24 */
export const readApostropheYear: Reader<number> = (tokens, at) => {
  const number = tokenAt(tokens, at + 1);
  if (!is(tokens, at, "'") || !number.glued || number.lower.length !== 2 || number.value < 0) return null;
  return endsNumber(tokens, at + 2) ? found(fullYear(number.value), at + 2) : null;
};

/** this year, last year, the following year, that year, the year before */
const readRelativeYear: Reader<YearName> = (tokens, at) => {
  const the = skip(tokens, at, "the");
  const { word, lower } = tokenAt(tokens, the);
  if (!is(tokens, the + 1, "year") || tokenAt(tokens, the + 1).glued) return null;
  if (word.step !== undefined && (the > at || lower === "that")) {
    return found({ from: "previous", amount: word.step }, the + 2);
  }
  if (word.shift === undefined || the > at) return null;
  return found({ from: "anchor", amount: word.shift }, the + 2);
};

/** A title in quotation marks, or owned without a noun behind: “1984”; Orwell's 1984, which … */
const isQuoted = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (before.lower === "s" && is(tokens, at - 2, "'")) {
    return tokenAt(tokens, at - 3).capital && (after.kind === "mark" || FUNCTION_WORDS.has(after.lower));
  }
  const isOpen = before.kind === "mark" && "“\"'‘".includes(before.lower);
  return isOpen && after.glued && "”\"'".includes(after.lower) && !is(tokens, at + 2, "s");
};

/** A crowd of 1950, an average of 1950; but the crowd of 1950 may be that year's. */
const isAmount = (tokens: CalendarTokens, at: number): boolean =>
  is(tokens, at - 1, "of") &&
  AMOUNT_NOUNS.has(tokenAt(tokens, at - 2).lower) &&
  [at - 3, at - 4].some((place) => is(tokens, place, "a") || is(tokens, place, "an"));

/** Whether the number's neighbours name it: Page 1998, Vision 2030, Class of 2018, model-year 2019. */
const isLabelled = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const beyond = tokenAt(tokens, at - 2);
  if (LABEL_NOUNS.has(before.lower)) return true;
  if (before.lower === "." && LABEL_NOUNS.has(beyond.lower)) return true;
  if (WORK_NOUNS.has(before.lower) || isQuoted(tokens, at)) return true;
  if (before.lower === "of" && beyond.lower === "class") return true;
  if (before.lower === "year" && beyond.lower !== "the" && tokenAt(tokens, at - 3).lower === "model") return true;
  if (before.lower === "year" && beyond.lower === "model") return true;
  if (before.word.qualifier !== undefined || before.word.edge === true || before.word.shift !== undefined) return false;
  if (before.kind !== "word" || !before.capital || FUNCTION_WORDS.has(before.lower)) return false;
  return !TIME_PREPOSITIONS.has(before.lower) && before.lower !== "copyright";
};

/** Whether what follows counts, drives or lies on a street. */
const isCounting = (tokens: CalendarTokens, end: number): boolean => {
  const next = tokenAt(tokens, end);
  if (next.kind !== "word") return false;
  if (COUNT_NOUNS.has(next.lower) || CAR_WORDS.has(next.lower)) return true;
  if (!next.capital) return CAR_WORDS.has(tokenAt(tokens, end + 1).lower);
  return [1, 2, 3].some((ahead) => {
    const word = tokenAt(tokens, end + ahead);
    return word.capital && (STREET_WORDS.has(word.lower) || CAR_WORDS.has(word.lower));
  });
};

const LINKS = new Set(["to", "and", "or", "-", "through"]);

/** Whether the number is linked to one that counts: between 1800 and 2400 calories. */
const isLinkedToAmount = (tokens: CalendarTokens, end: number): boolean => {
  const other = tokenAt(tokens, end + 1);
  if (!LINKS.has(tokenAt(tokens, end).lower) || other.kind !== "number") return false;
  const short = isHyphen(tokens, end) && other.lower.length <= 2;
  if (fourDigits(tokens, end + 1) === null && !short) return other.lower.length > 2 || other.value < 0;
  return isCounting(tokens, end + 2) || !(endsNumber(tokens, end + 2) || is(tokens, end + 2, "s"));
};

/** A bare year. Years far from ours need a preposition before and no noun behind. */
export const readYear = (tokens: CalendarTokens, at: number): Found<number> | null => {
  const year = fourDigits(tokens, at);
  if (year === null || !beginsNumber(tokens, at)) return null;
  if (!endsNumber(tokens, at + 1) && !isHyphen(tokens, at + 1)) return null;
  if (isLabelled(tokens, at) || isAmount(tokens, at) || isCounting(tokens, at + 1) || isLinkedToAmount(tokens, at + 1))
    return null;
  const usual = year >= 1900 && year < 2060 && year !== 2000;
  if (usual) return found(year, at + 1);
  const next = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  const isNounBehind = next.kind === "word" && !FUNCTION_WORDS.has(next.lower);
  if (isNounBehind && year !== 2000) return null;
  return TIME_PREPOSITIONS.has(before.lower) || before.lower === "year" || (year === 2000 && before.lower === "the")
    ? found(year, at + 1)
    : null;
};
