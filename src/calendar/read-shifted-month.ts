import { tokenAt } from "./calendar-token.ts";
import { found, is, type Reader, skip } from "./reader.ts";
import { endsNumber } from "./read-year.ts";
import { FUNCTION_WORDS } from "./word-sets.ts";

/** last March; this June; next December; this past May */
export const readShiftedMonth: Reader = (tokens, at) => {
  const first = tokenAt(tokens, at).word.shift;
  if (first === undefined || is(tokens, at, "past")) return null;
  const second = tokenAt(tokens, at + 1).word.shift;
  const monthAt = second === undefined ? at + 1 : at + 2;
  const { word, capital } = tokenAt(tokens, monthAt);
  if (word.month === undefined || !capital) return null;
  const parts = { year: null, month: word.month, day: null, weekday: null, from: "anchor" } as const;
  const after = tokenAt(tokens, monthAt + 1);
  if (after.kind === "number" && after.value <= 31) {
    return endsNumber(tokens, monthAt + 2)
      ? found({ kind: "calendar", ...parts, day: after.value, shift: second ?? first }, monthAt + 2)
      : null;
  }
  return found({ kind: "calendar", ...parts, shift: second ?? first }, monthAt + 1);
};

const BEFORE_DAY = new Set(["on", "until", "by", "since", "from", "before", "after"]);

/** on the first of the month: which month is left open; due the first of next month: it is not. */
export const readFirstOfMonth: Reader = (tokens, at) => {
  const { ordinal } = tokenAt(tokens, at + 1).word;
  const before = tokenAt(tokens, at - 1).lower;
  if (ordinal === undefined || !is(tokens, at + 2, "of") || !is(tokens, at + 4, "month")) return null;
  if (!is(tokens, at, "the") || (!BEFORE_DAY.has(before) && before !== "due")) return null;
  if (is(tokens, at + 5, "'") || is(tokens, at + 5, "-")) return null;
  if (is(tokens, at + 3, "the")) return found({ kind: "vague" }, at + 5);
  const { shift } = tokenAt(tokens, at + 3).word;
  if (shift === undefined || is(tokens, at + 3, "past")) return null;
  const of = { kind: "unit", unit: "month", amount: shift, from: "anchor", counted: false } as const;
  return found({ kind: "nth", place: ordinal, unit: "day", length: 1, of }, at + 5);
};

/** on the 24th, the morning of the 4th: the day of a month not named */
export const readDayOfMonth: Reader = (tokens, at) => {
  const day = tokenAt(tokens, at + 1);
  const suffix = tokenAt(tokens, at + 2);
  if (!is(tokens, at, "the") || day.value < 1 || day.value > 31) return null;
  if (!suffix.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
  const isPartOf = is(tokens, at - 1, "of") && tokenAt(tokens, at - 2).word.partOfDay === true;
  if (!isPartOf && !BEFORE_DAY.has(tokenAt(tokens, at - 1).lower)) return null;
  const after = tokenAt(tokens, at + 3);
  const end = is(tokens, at + 3, "of") && is(tokens, at + 4, "this") && is(tokens, at + 5, "month") ? at + 6 : at + 3;
  const isFree =
    end > at + 3 ||
    (after.kind === "mark" ? after.lower !== "-" : FUNCTION_WORDS.has(after.lower) && after.lower !== "of");
  const parts = { year: null, month: null, weekday: null, shift: null, from: "anchor" } as const;
  return isFree ? found({ kind: "calendar", ...parts, day: day.value }, skip(tokens, end, "")) : null;
};
