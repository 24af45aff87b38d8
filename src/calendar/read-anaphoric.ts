import { tokenAt } from "./calendar-token.ts";
import type { DateReading, Origin, Unit } from "./expression.ts";
import { found, is, type Reader, skip } from "./reader.ts";
import { FUNCTION_WORDS } from "./word-sets.ts";

const named = (unit: Unit, amount: number, from: Origin): DateReading => ({
  kind: "unit",
  unit,
  amount,
  from,
  counted: false,
});

/** the next day; the same week; that year; the previous night; the following June; that summer */
export const readStep: Reader = (tokens, at) => {
  const that = is(tokens, at, "that");
  const the = that ? (is(tokens, at + 1, "same") ? at + 1 : at) : skip(tokens, skip(tokens, at, "the"), "very");
  const { step } = tokenAt(tokens, the).word;
  if (step === undefined || (the === at && !that)) return null;
  const { word } = tokenAt(tokens, the + 1);
  if (tokenAt(tokens, the + 2).lower === "-") return null;
  if (word.partOfDay === true) return found(named("day", step, "previous"), the + 2);
  if (word.unit !== undefined && word.plural !== true) return found(named(word.unit, step, "previous"), the + 2);
  if (word.month !== undefined && word.short !== true && !that && tokenAt(tokens, the + 1).capital) {
    const parts = { year: null, month: word.month, day: null, weekday: null };
    return found({ kind: "calendar", ...parts, shift: step, from: "previous" }, the + 2);
  }
  if (word.season === undefined) return null;
  return found({ kind: "season", season: word.season, year: null, shift: step, from: "previous" }, the + 2);
};

const BEFORE_AND_AFTER = new Map([
  ["before", -1],
  ["earlier", -1],
  ["prior", -1],
  ["after", 1],
  ["later", 1],
]);

/** the day before; a day earlier; the night before last; the day before yesterday; the day after tomorrow */
export const readDayBefore: Reader = (tokens, at) => {
  if (!is(tokens, at, "the")) return null;
  const { word } = tokenAt(tokens, at + 1);
  const unit = word.partOfDay === true ? ("day" as const) : word.unit;
  const amount = BEFORE_AND_AFTER.get(tokenAt(tokens, at + 2).lower);
  if (unit === undefined || word.plural === true || amount === undefined) return null;
  const behind = tokenAt(tokens, at + 3);
  if (amount === -1 && behind.lower === "last") return found(named(unit, -2, "anchor"), at + 4);
  if (amount === 1 && behind.lower === "next") return found(named(unit, 2, "anchor"), at + 4);
  if (behind.word.days === amount) return found(named("day", 2 * amount, "anchor"), at + 4);
  const isAlone = behind.kind === "mark" || STARTS_CLAUSE.has(behind.lower);
  return isAlone ? found(named(unit, amount, "previous"), at + 3) : null;
};

/** Behind "the day before" they begin something new; other words say before what. */
const STARTS_CLAUSE = new Set(
  [...FUNCTION_WORDS].filter(
    (word) => !/^(?:an?|the|his|her|their|its|our|my|your|this|these|those|he|she|it|we|they|i|you)$/.test(word),
  ),
);

/** the other day */
const readOtherDay: Reader = (tokens, at) => {
  if (!is(tokens, at, "the") || !is(tokens, at + 1, "other")) return null;
  const { word, lower } = tokenAt(tokens, at + 2);
  const isOne = word.partOfDay === true || lower === "day" || lower === "week";
  return isOne && !is(tokens, at + 3, "of") ? found({ kind: "vague" }, at + 3) : null;
};

const SOME_TIME = new Set(["recent", "coming", "past", "last", "next", "previous", "upcoming"]);

/** recent weeks; the coming months; the past few years; the next several days; the past five years */
const readStretch: Reader = (tokens, at) => {
  const the = skip(tokens, skip(tokens, at, "the"), "these");
  const { lower, word } = tokenAt(tokens, the);
  if (!SOME_TIME.has(lower)) return null;
  const second = tokenAt(tokens, the + 1);
  const few = second.word.fewOrMany === true;
  const amount = few ? 0 : second.kind === "number" ? second.value : (second.word.cardinal ?? 0);
  const counted = few ? skip(tokens, the + 2, "of") : amount > 0 ? the + 2 : the + 1;
  const name = tokenAt(tokens, counted).word;
  if (name.unit === undefined || name.plural !== true || is(tokens, counted + 1, "of")) return null;
  if (amount === 0) {
    const isNamed = few || lower === "recent" || lower === "coming" || lower === "upcoming" || the > at;
    return isNamed ? found({ kind: "vague" }, counted + 1) : null;
  }
  const sign = word.shift ?? 0;
  return sign === 0 ? null : found({ kind: "stretch", unit: name.unit, amount: sign * amount }, counted + 1);
};

/** the weeks ahead; the months to come */
const readAhead: Reader = (tokens, at) => {
  if (!is(tokens, at, "the") || tokenAt(tokens, at + 1).word.plural !== true) return null;
  if (is(tokens, at + 2, "ahead")) return found({ kind: "vague" }, at + 3);
  return is(tokens, at + 2, "to") && is(tokens, at + 3, "come") ? found({ kind: "vague" }, at + 4) : null;
};

/** Words that name no point or stretch of the calendar exactly. */
export const readVague: Reader = (tokens, at) =>
  readOtherDay(tokens, at) ?? readStretch(tokens, at) ?? readAhead(tokens, at);
