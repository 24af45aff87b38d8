import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateReading, Origin, Unit } from "./expression.ts";
import { type Count, readCount } from "./read-count.ts";
import { found, type Found, is, isHyphen, oncePer, type Reader, skip, startsSentence } from "./reader.ts";
import { skipPartOfDay } from "./read-weekday.ts";
import { AHEAD_WORDS, COUNT_NOUNS, FUNCTION_WORDS } from "./word-sets.ts";

const unit = (name: Unit, amount: number | null, from: Origin = "anchor", counted = false): DateReading => ({
  kind: "unit",
  unit: name,
  amount,
  from,
  counted,
});

const dayAway = oncePer((days) => unit("day", days));

/** today; yesterday; tonight; tomorrow morning; but not a newspaper called Today */
export const readDayWord: Reader = (tokens, at) => {
  const { word, capital } = tokenAt(tokens, at);
  if (word.days === undefined) return null;
  if (capital && !startsSentence(tokens, at)) {
    const before = tokenAt(tokens, at - 1);
    if (before.kind === "word" && (before.capital || before.lower === "the")) return null;
  }
  if (is(tokens, at + 1, "show") || (capital && isTitle(tokens, at, at + 1))) return null;
  return found(dayAway(word.days), skipPartOfDay(tokens, at + 1));
};

/** Whether capitalized words stand alone in quotation marks, or behind an owner: the name of a programme. */
const isTitle = (tokens: CalendarTokens, at: number, end: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  if (before.lower === "s" && is(tokens, at - 2, "'")) return true;
  const after = tokenAt(tokens, end);
  const isOpen = before.lower === "“" || before.lower === '"' || before.lower === "'";
  return isOpen && (after.lower === "”" || after.lower === '"' || after.lower === "'" || is(tokens, end + 1, "”"));
};

/** “This Week With …”: capitals behind an opening mark or an owner. */
const isProgramme = (tokens: CalendarTokens, at: number, nameAt: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  return isTitle(tokens, at, nameAt + 1) || before.lower === "“" || before.lower === '"' || before.lower === "'";
};

const OVER_WORDS = new Set(["over", "in", "within", "during", "for", "of", "on", "throughout"]);

/** last month; this morning; next week; last night; this past weekend; the past year */
export const readShiftedUnit: Reader = (tokens, at) => {
  const the = skip(tokens, at, "the");
  const first = tokenAt(tokens, the).word;
  if (first.shift === undefined || (first.shift === 0 && the > at)) return null;
  const second = tokenAt(tokens, the + 1).word;
  const doubled = first.shift === 0 && second.shift !== undefined;
  const amount = doubled ? (second.shift ?? 0) : first.shift;
  const nameAt = doubled ? the + 2 : the + 1;
  const name = tokenAt(tokens, nameAt);
  if (name.word.partOfDay === true && the === at && amount < 1) {
    return found(unit("day", amount), nameAt + 1);
  }
  if (name.word.unit === undefined || name.word.plural === true || name.word.unit === "day") return null;
  if (
    isHyphen(tokens, nameAt + 1) ||
    (name.capital && tokenAt(tokens, at).capital && isProgramme(tokens, at, nameAt))
  ) {
    return null;
  }
  if (the === at || name.word.unit === "weekend") {
    return first.shift === -1 && tokenAt(tokens, the).lower === "past"
      ? null
      : found(unit(name.word.unit, amount), nameAt + 1);
  }
  if (is(tokens, nameAt + 1, "of")) return null;
  if (amount > 0 && !OVER_WORDS.has(tokenAt(tokens, at - 1).lower)) return null;
  return found({ kind: "stretch", unit: name.word.unit, amount }, nameAt + 1);
};

/** over the weekend; the weekend was wet; but not the weekend edition */
export const readWeekend: Reader = (tokens, at) => {
  if (!is(tokens, at, "the") || !is(tokens, at + 1, "weekend")) return null;
  const { kind, lower, glued } = tokenAt(tokens, at + 2);
  if (kind === "word" ? !FUNCTION_WORDS.has(lower) || lower === "of" : lower === "-" && glued) return null;
  return found(unit("weekend", null), at + 2);
};

/** Whether one of a few words before looks ahead: will close in two weeks. */
const looksAhead = (tokens: CalendarTokens, at: number): boolean => {
  for (let place = at - 1; place > at - 12; place--) {
    const { lower } = tokenAt(tokens, place);
    if (AHEAD_WORDS.has(lower)) return true;
    if (lower === "\n" || lower === "." || lower === ";") return false;
  }
  return false;
};

/** In a month they will vote. */
const isAheadBehind = (tokens: CalendarTokens, at: number): boolean => {
  if (tokenAt(tokens, at - 2).kind === "word") return false;
  return [3, 4, 5, 6].some((ahead) => is(tokens, at + ahead, "will"));
};

/** Whether an expression of length is ahead of us: in two weeks, within weeks. */
const isAhead = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1).lower;
  return (before === "in" || before === "within") && (looksAhead(tokens, at - 1) || isAheadBehind(tokens, at));
};

type Side = { readonly from: Origin; readonly sign: 1 | -1; readonly end: number };

/** What may follow "back" where it means "ago": gave two years back to him is none. */
const BEHIND_BACK = new Set(["when", "as", "and", "but", "that", "who", "by", "for", "while"]);

/** ago; back; from now; hence; later; earlier; before that */
const readSide = (tokens: CalendarTokens, at: number): Side | null => {
  switch (tokenAt(tokens, at).lower) {
    case "ago":
      return { from: "anchor", sign: -1, end: at + 1 };
    case "back": {
      const { kind, lower, glued } = tokenAt(tokens, at + 1);
      const isAlone = kind === "mark" ? !(glued && lower === "-") : BEHIND_BACK.has(lower);
      return isAlone ? { from: "anchor", sign: -1, end: at + 1 } : null;
    }
    case "hence":
      return { from: "anchor", sign: 1, end: at + 1 };
    case "from":
      return is(tokens, at + 1, "now") ? { from: "anchor", sign: 1, end: at + 2 } : null;
    case "later":
      return { from: "previous", sign: 1, end: at + 1 };
    case "earlier":
      return { from: "previous", sign: -1, end: at + 1 };
    default:
      return null;
  }
};

/** $3 million more than a year ago: more money, not more time. */
const isCompared = (tokens: CalendarTokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  if (!is(tokens, at + 1, "than")) return false;
  return before.kind === "number" || before.lower === "%" || COUNT_NOUNS.has(before.lower);
};

/** two weeks ago; a year later; 18 months from now; half a century ago; in three days; years ago */
export const readCountedUnit: Reader = (tokens, at) => {
  const count =
    tokenAt(tokens, at).word.plural === true
      ? found<Count>({ amount: "few", approximate: true }, at)
      : readCount(tokens, at);
  if (!count || isCompared(tokens, at)) return null;
  const name = tokenAt(tokens, count.end).word;
  if (name.unit === undefined) return null;
  const half = is(tokens, count.end + 1, "and") && is(tokens, count.end + 2, "a") && is(tokens, count.end + 3, "half");
  const end = half ? count.end + 4 : count.end + 1;
  const side = readSide(tokens, end);
  if (side) return counted(count.reading, half, name.unit, side);
  if (!isAhead(tokens, at)) return null;
  if (count.end === at && !is(tokens, at - 1, "within")) return null;
  return counted(count.reading, half, name.unit, { from: "anchor", sign: 1, end });
};

const counted = ({ amount, approximate }: Count, half: boolean, name: Unit, { from, sign, end }: Side): Found => {
  if (amount === "few") return found({ kind: "vague" }, end);
  const base = unit(name, sign * (half ? amount + 0.5 : amount), from, true);
  return found(approximate ? { kind: "qualified", base, qualifier: "~" } : base, end);
};
