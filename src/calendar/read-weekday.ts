import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import { isHyphen, found, firstOf, is, oncePer, skip, startsSentence, type Found, type Reader } from "./reader.ts";
import type { DateReading, Shift } from "./expression.ts";
import { readCount } from "./read-count.ts";
import { readDayFirst, readMonthFirst } from "./read-month-date.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { FUNCTION_WORDS, NAME_NOUNS, RECURRING_WORDS, TIME_PREPOSITIONS } from "./word-sets.ts";

const readDateBehind = firstOf(readNumericDate, readDayFirst, readMonthFirst);

const PLURAL_PARTS = new Set(["mornings", "afternoons", "evenings", "nights"]);

/** The place after a part of the day: Thursday night. A plural recurs: Thursday nights. */
export const skipPartOfDay = (tokens: CalendarTokens, at: number): number => {
  const { word, capital } = tokenAt(tokens, at);
  return word.partOfDay === true && !capital ? at + 1 : at;
};

/** A weekday's name, its full stop included. Short ones are words, too (sat, sun, wed): they need a date behind. */
const readWeekdayName = (tokens: CalendarTokens, at: number): Found<number> | null => {
  const { word, capital } = tokenAt(tokens, at);
  if (word.weekday === undefined || (word.short === true && !capital)) return null;
  const stop = word.short === true && is(tokens, at + 1, ".") && tokenAt(tokens, at + 1).glued;
  return found(word.weekday, stop ? at + 2 : at + 1);
};

/** Monday, Nov. 4, 2024; Sat 12 Oct 2024; Monday night, 4 November; the weekday then only helps to choose. */
const readDatedWeekday = (tokens: CalendarTokens, name: Found<number>): Found | null => {
  const date = readDateBehind(tokens, skip(tokens, skipPartOfDay(tokens, name.end), ","));
  if (!date) return null;
  const { reading, end } = date;
  if (reading.kind === "numeric") return found({ ...reading, weekday: name.reading }, end);
  if (reading.kind !== "calendar" || reading.day === null) return null;
  return found({ ...reading, weekday: name.reading }, end);
};

const TITLES = new Set(["mr", "mrs", "ms", "dr", "sgt", "det", "lt", "capt"]);

/** Before a weekday they make a name of one: Super Tuesday, Bloody Sunday. */
const NAMED_WEEKDAYS = new Set([
  "super",
  "bloody",
  "ruby",
  "freaky",
  "man",
  "joe",
  "casual",
  "black",
  "good",
  "ash",
  "cyber",
  "giving",
  "easter",
  "palm",
  "holy",
  "fat",
  "shrove",
  "whit",
  "maundy",
]);

/** Whether the capitalized words around make a name of it: the Sunday Courier, Wednesday Addams, Monday Night Football. */
const isWeekdayName = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (isHyphen(tokens, at + 1) || (before.lower === "-" && isHyphen(tokens, at - 1))) {
    if (tokenAt(tokens, at + 2).word.weekday === undefined && tokenAt(tokens, at - 2).word.weekday === undefined) {
      return tokenAt(tokens, at - 2).lower !== "mid";
    }
  }
  if (before.lower === "." && TITLES.has(tokenAt(tokens, at - 2).lower)) return true;
  if (NAME_NOUNS.has(after.lower) || (before.capital && NAMED_WEEKDAYS.has(before.lower))) return true;
  if (after.capital && after.word.partOfDay === true) return true;
  if (before.lower === "the" && after.capital && after.kind === "word")
    return before.capital || !isCommonName(after.lower);
  return false;
};

const isCommonName = (lower: string): boolean => lower === "president" || lower === "senate" || lower === "house";

const isRecurring = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  if (RECURRING_WORDS.has(before.lower)) return true;
  if ((before.lower === "other" || before.lower === "given") && RECURRING_WORDS.has(tokenAt(tokens, at - 2).lower)) {
    return true;
  }
  if (is(tokens, at + 1, "of") && RECURRING_WORDS.has(tokenAt(tokens, at + 2).lower)) return true; // of every month
  if (before.lower !== "a" && before.lower !== "one") return false;
  const after = tokenAt(tokens, skipPartOfDay(tokens, at + 1));
  return after.kind !== "word" || FUNCTION_WORDS.has(after.lower);
};

interface ShiftWords {
  readonly shift: Shift;
  readonly anaphoric: boolean;
}

/** last, this, next, this past, this coming, the previous, the following, past */
const readShift = (tokens: CalendarTokens, at: number): Found<ShiftWords> | null => {
  const the = skip(tokens, at, "the");
  const { word } = tokenAt(tokens, the);
  const second = tokenAt(tokens, the + 1).word;
  if (word.shift === 0 && the === at) {
    if (second.shift !== undefined && second.shift !== 0)
      return found({ shift: second.shift, anaphoric: false }, at + 2);
    return found({ shift: 0, anaphoric: false }, at + 1);
  }
  if (word.step !== undefined && word.shift === undefined) {
    return the > at ? found({ shift: word.step, anaphoric: true }, the + 1) : null;
  }
  if (tokenAt(tokens, at).lower === "past") return null; // a preposition: past Friday
  return word.shift === undefined
    ? null
    : found({ shift: word.shift, anaphoric: the > at && word.step !== undefined }, the + 1);
};

const bareWeekday = oncePer((weekday) => ({ kind: "weekday", weekday, shift: null, from: "anchor" }));

const shiftedWeekday = (weekday: number, { shift, anaphoric }: ShiftWords): DateReading => ({
  kind: "weekday",
  weekday,
  shift,
  from: anaphoric ? "previous" : "anchor",
});

/** Monday; last Friday; the previous Friday; Thursday night; Monday, Nov. 4, 2024 */
export const readWeekday: Reader = (tokens, at) => {
  const shift = tokenAt(tokens, at).word.weekday === undefined ? readShift(tokens, at) : null;
  const nameAt = shift?.end ?? skip(tokens, at, "the");
  const name = readWeekdayName(tokens, nameAt);
  if (!name) return null;
  const dated = readDatedWeekday(tokens, name);
  if (dated) return nameAt > at && !shift ? null : dated;
  if (nameAt > at && !shift) return null;
  const token = tokenAt(tokens, nameAt);
  if (token.word.short === true && !isShortWeekday(tokens, nameAt, name.end)) return null;
  if (isWeekdayName(tokens, nameAt) || (!shift && isRecurring(tokens, nameAt))) return null;
  if (PLURAL_PARTS.has(tokenAt(tokens, name.end).lower)) return null;
  const reading = shift ? shiftedWeekday(name.reading, shift.reading) : bareWeekday(name.reading);
  const end = token.word.short === true ? nameAt + 1 : name.end;
  return readWeekBehind(tokens, skipPartOfDay(tokens, end), name.reading) ?? found(reading, skipPartOfDay(tokens, end));
};

/** two Mondays ago; three Fridays from now: counted from the last one, or the next */
export const readCountedWeekday: Reader = (tokens, at) => {
  const count = readCount(tokens, at);
  const weekday = count && tokenAt(tokens, count.end).word.weekdays;
  if (!count || weekday === undefined || weekday === null) return null;
  const isAgo = is(tokens, count.end + 1, "ago");
  if (!isAgo && !(is(tokens, count.end + 1, "from") && is(tokens, count.end + 2, "now"))) return null;
  const end = isAgo ? count.end + 2 : count.end + 3;
  const { amount } = count.reading;
  if (amount === "few") return found({ kind: "vague" }, end);
  const sign = isAgo ? -1 : 1;
  const base: DateReading = { kind: "weekday", weekday, shift: sign, from: "anchor" };
  return found({ kind: "offset", base, unit: "week", amount: sign * (amount - 1) }, end);
};

/** "on Fri", "last Tues.": short weekdays stand behind a preposition. */
const isShortWeekday = (tokens: CalendarTokens, at: number, end: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  if (startsSentence(tokens, at)) return false;
  const after = tokenAt(tokens, end);
  if (after.kind === "word" && after.capital) return false;
  return before.lower !== "the" && (TIME_PREPOSITIONS.has(before.lower) || before.word.shift !== undefined);
};

/** Wednesday of next week; Monday this week; Tuesday last week */
const readWeekBehind = (tokens: CalendarTokens, at: number, weekday: number): Found | null => {
  const weekAt = skip(tokens, at, "of");
  const { word, lower } = tokenAt(tokens, weekAt);
  if (!is(tokens, weekAt + 1, "week")) return null;
  if (lower === "that") return weekdayOf(weekday, 0, "previous", weekAt + 2);
  return word.shift === undefined ? null : weekdayOf(weekday, word.shift, "anchor", weekAt + 2);
};

const weekdayOf = (weekday: number, amount: number, from: "anchor" | "previous", end: number): Found =>
  found({ kind: "weekday-of", weekday, week: { kind: "unit", unit: "week", amount, from, counted: false } }, end);
