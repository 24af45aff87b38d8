import { type CalendarToken, type CalendarTokens, tokenAt } from "./calendar-token.ts";
import { isHyphen, startsSentence } from "./reader.ts";
import { FUNCTION_WORDS, NAME_NOUNS, RECURRING_WORDS, SPEECH_WORDS, TIME_PREPOSITIONS } from "./word-sets.ts";

/** Months that people and things are named after, and words that begin sentences. */
const NAME_MONTHS = new Set(["april", "may", "june", "august", "march", "jan", "mar", "dec", "apr", "jun", "sep"]);

/** Black September, Red October. */
const COLOURS = new Set(["black", "red", "white", "bloody"]);

const isAnyName = (tokens: CalendarTokens, at: number): boolean => {
  const { capital, kind, word, lower } = tokenAt(tokens, at);
  return kind === "word" && capital && !FUNCTION_WORDS.has(lower) && word.weekday === undefined;
};

/** Whether a capitalized word before makes a name of it: Theresa May, the Women's March. */
const isNameBefore = (tokens: CalendarTokens, at: number): boolean => {
  const { lower, word } = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at - 1).lower === "." && tokenAt(tokens, at - 2).capital) return !startsSentence(tokens, at - 2);
  if (lower === "s" && tokenAt(tokens, at - 2).lower === "'") return tokenAt(tokens, at - 3).capital;
  return isAnyName(tokens, at - 1) && !TIME_PREPOSITIONS.has(lower) && word.shift === undefined && !word.edge;
};

/**
 * Whether a month without day and year is a month and not a name or a word: "in May", "a March hearing", but not
 * "April Hendry", "May said", "every June", "the March on the capital".
 */
export const isBareMonth = (tokens: CalendarTokens, at: number, end: number): boolean => {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, end);
  if (after.kind === "number" && after.glued) return false;
  if (isHyphen(tokens, at + 1) && tokenAt(tokens, at + 2).kind === "word") {
    if (tokenAt(tokens, at + 2).word.month === undefined || tokenAt(tokens, at + 3).lower === "romance") return false;
  }
  if (before.glued && before.lower === "-" && before.kind === "mark" && tokenAt(tokens, at).glued) {
    if (tokenAt(tokens, at - 2).lower !== "mid") return false;
  }
  if (RECURRING_WORDS.has(before.lower)) return false;
  if (token.word.short === true && !TIME_PREPOSITIONS.has(before.lower)) return false;
  if (NAME_NOUNS.has(after.lower) || (before.capital && COLOURS.has(before.lower))) return false;
  return !NAME_MONTHS.has(token.lower) || isMonthAmongNames(tokens, at, end);
};

const LINKS = new Set([",", "and", "or"]);

const isCapitalMonth = ({ capital, word }: CalendarToken): boolean => capital && word.month !== undefined;

/** March, April and May: a month beside it in the list tells that it is one. */
const isMonthInList = (tokens: CalendarTokens, at: number, end: number): boolean =>
  (LINKS.has(tokenAt(tokens, at - 1).lower) && isCapitalMonth(tokenAt(tokens, at - 2))) ||
  (LINKS.has(tokenAt(tokens, end).lower) && isCapitalMonth(tokenAt(tokens, end + 1)));

const LONGEST_PREDICATE = 4;

/** June is a nurse: what somebody is; but of a month, too, it is said that it was a good time, or a busy month. */
const isSomebody = (tokens: CalendarTokens, end: number): boolean => {
  const verb = tokenAt(tokens, end).lower;
  if ((verb !== "is" && verb !== "was") || !/^an?$/.test(tokenAt(tokens, end + 1).lower)) return false;
  for (let place = end + 2; place < end + 2 + LONGEST_PREDICATE; place++) {
    const { kind, lower, word } = tokenAt(tokens, place);
    if (kind === "mark" && lower !== "-") return true;
    if (word.unit !== undefined || word.season !== undefined || lower === "time" || lower === "season") return false;
  }
  return true;
};

const STARTS_MONTH_CLAUSE = new Set(["was", "is", "will", "has", "had", "brought", "saw", "through", "to", "and"]);

const isMonthAmongNames = (tokens: CalendarTokens, at: number, end: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, end);
  if (after.word.month === undefined && isAnyName(tokens, end)) return false;
  if (isNameBefore(tokens, at) || SPEECH_WORDS.has(after.lower)) return false;
  if (tokenAt(tokens, at).lower === "march" && (after.lower === "on" || after.lower === "for")) {
    return before.lower !== "the" && before.lower !== "a";
  }
  if (TIME_PREPOSITIONS.has(before.lower) || before.word.month !== undefined) return true;
  if (before.lower === "the" || before.lower === "a" || before.lower === "-") return !FUNCTION_WORDS.has(after.lower);
  const isLowerBefore = before.kind === "word" && !before.capital && !FUNCTION_WORDS.has(before.lower);
  if (isLowerBefore && (tokenAt(tokens, at).lower === "march" || tokenAt(tokens, at).lower === "august")) return true;
  if (after.lower === "'" && tokenAt(tokens, end + 1).lower === "s") return true;
  if (isMonthInList(tokens, at, end)) return true;
  return startsSentence(tokens, at) && STARTS_MONTH_CLAUSE.has(after.lower) && !isSomebody(tokens, end);
};
