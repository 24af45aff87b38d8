import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import { found, type Found, is, isHyphen, oncePer, type Reader, skip, startsSentence } from "./reader.ts";
import { beginsNumber, endsNumber, readApostropheYear, readYear } from "./read-year.ts";
import { POSSESSIVES, TEMPERATURE_WORDS } from "./word-sets.ts";

const decade = (year: number, end: number): Found => found({ kind: "decade", year }, end);

/** the 1990s; the '90s; the nineties; the early 60s stands to be wrapped */
export const readDecade: Reader = (tokens, at) => {
  const the = skip(tokens, at, "the");
  const token = tokenAt(tokens, the);
  if (token.word.decade !== undefined)
    return isSpelledDecade(tokens, the) ? decade(1900 + token.word.decade, the + 1) : null;
  if (is(tokens, the, "'")) {
    const end = endOfPlural(tokens, the + 2);
    const { value, lower, glued } = tokenAt(tokens, the + 1);
    return end !== null && glued && lower.length === 2 && value % 10 === 0 ? decade(decadeYear(value), end) : null;
  }
  if (token.value < 0 || token.value % 10 !== 0 || !beginsNumber(tokens, the)) return null;
  const end = endOfPlural(tokens, the + 1);
  if (end === null) return null;
  if (token.lower.length === 4) {
    if (token.value < 1000 || token.value >= 2200) return null;
    const isCentury = token.value % 100 === 0 && token.value < 2000; // the 1800s, but the 2000s are ten years
    return isCentury ? found({ kind: "century", century: token.value / 100 + 1 }, end) : decade(token.value, end);
  }
  return token.lower.length === 2 && isTwoDigitDecade(tokens, the) ? decade(decadeYear(token.value), end) : null;
};

const decadeYear = (twoDigits: number): number => twoDigits + (twoDigits < 20 ? 2000 : 1900);

/** The place after the plural ending of a decade: 1990s, 1990's. */
const endOfPlural = (tokens: CalendarTokens, at: number): number | null => {
  const s = tokenAt(tokens, at);
  if (s.glued && s.lower === "s") return at + 1;
  const behind = tokenAt(tokens, at + 1);
  return s.glued && s.lower === "'" && behind.glued && behind.lower === "s" ? at + 2 : null;
};

/** the 60s of a century, not of a life or of a thermometer */
const isTwoDigitDecade = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(
    tokens,
    tokenAt(tokens, at - 1).word.edge === true || is(tokens, at - 1, "-") ? at - 2 : at - 1,
  );
  const article = before.word.edge === true ? tokenAt(tokens, at - 3) : before;
  if (article.lower !== "the") return false;
  for (let place = at - 2; place > at - 8; place--) {
    const { lower } = tokenAt(tokens, place);
    if (TEMPERATURE_WORDS.has(lower) || POSSESSIVES.has(lower)) return false;
  }
  return true;
};

const isSpelledDecade = (tokens: CalendarTokens, at: number): boolean => isTwoDigitDecade(tokens, at);

/** the 19th century; the nineteenth century; a 19th-century chapel */
export const readCentury: Reader = (tokens, at) => {
  const the = skip(tokens, at, "the");
  const token = tokenAt(tokens, the);
  const suffix = tokenAt(tokens, the + 1);
  let end = the + 1;
  let century = token.word.ordinal ?? 0;
  if (token.kind === "number" && suffix.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower)) {
    [century, end] = [token.value, the + 2];
  } else if (token.lower === "twenty" && isHyphen(tokens, the + 1)) {
    [century, end] = [20 + (tokenAt(tokens, the + 2).word.ordinal ?? 0), the + 3];
  }
  if (century < 1 || century > 22) return null;
  const nameAt = isHyphen(tokens, end) ? end + 1 : end;
  return is(tokens, nameAt, "century") ? found({ kind: "century", century }, nameAt + 1) : null;
};

/** 2019; the year 2000; 2010-2014; 2019-20; ’24 stands only behind other words */
export const readYears: Reader = (tokens, at) => {
  const isNamed = is(tokens, at, "the") && is(tokens, at + 1, "year");
  const yearAt = isNamed ? at + 2 : at;
  const year = readYear(tokens, yearAt);
  if (!year) return null;
  const first = yearReading(year.reading);
  if (!isHyphen(tokens, year.end)) return found(first, year.end);
  const other = tokenAt(tokens, year.end + 1);
  if (other.kind !== "number") return found(first, year.end);
  const last = other.lower.length === 2 ? Math.floor(year.reading / 100) * 100 + other.value : other.value;
  if (last <= year.reading || last > 2199 || !endsNumber(tokens, year.end + 2)) return null;
  return found({ kind: "interval", from: first, to: yearReading(last) }, year.end + 2);
};

const yearReading = oncePer((year) => ({
  kind: "calendar",
  year: { from: "era", year },
  month: null,
  day: null,
  weekday: null,
  shift: null,
  from: "anchor",
}));

/** Whether the token could be the apostrophe of a short year: in ’08. */
export const readShortYear: Reader = (tokens, at) => {
  const year = readApostropheYear(tokens, at);
  const before = tokenAt(tokens, at - 1).lower;
  if (before === "of" && is(tokens, at - 2, "class")) return null;
  if (!year || startsSentence(tokens, at) || !["in", "since", "by", "until", "from", "of", "back"].includes(before))
    return null;
  return found(yearReading(year.reading), year.end);
};
