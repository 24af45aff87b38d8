import { type CalendarToken, type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { NumericReading } from "./expression.ts";
import { found, is, type Found, type Reader } from "./reader.ts";
import { fullYear } from "./read-year.ts";

const separatorOf = (token: CalendarToken): "/" | "." | "-" | null =>
  token.glued && (token.lower === "/" || token.lower === "." || token.lower === "-") ? token.lower : null;

/** Whether the number stands free, or behind a path's slash: example/2024/11/07. */
const isFree = (tokens: CalendarTokens, at: number): boolean => {
  if (!tokenAt(tokens, at).glued) return true;
  const before = tokenAt(tokens, at - 1);
  if (before.kind === "mark" && !"$€£#.,:-/'_~".includes(before.lower)) return true;
  return (before.lower === "/" || before.lower === ":") && tokenAt(tokens, at - 2).kind === "word";
};

/** Whether the number ends there: a capital may be glued on (2024Updated, 2024-11-08T10:00), further digits not. */
const isEnd = (tokens: CalendarTokens, end: number): boolean => {
  const next = tokenAt(tokens, end);
  if (!next.glued) return true;
  if (next.kind === "word") return next.capital;
  return !(
    "/.-,%°".includes(next.lower) &&
    tokenAt(tokens, end + 1).glued &&
    tokenAt(tokens, end + 1).kind === "number"
  );
};

const isMonthAndDay = (first: number, second: number): boolean =>
  first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);

/** Words before a number of software: Version 2.10.2024. */
const VERSION_WORDS = new Set(
  "version versions ver v release releases build builds firmware patch kernel driver software app ios android windows".split(
    " ",
  ),
);

/** 2024-11-08; 2024/11/08; 11/8/2024; 12.11.2024; 6/14/23; 03/2025; on 11/7 */
export const readNumericDate: Reader = (tokens, at) => {
  const first = tokenAt(tokens, at);
  const separator = separatorOf(tokenAt(tokens, at + 1));
  const second = tokenAt(tokens, at + 2);
  if (first.value < 0 || separator === null || !second.glued || second.value < 0 || !isFree(tokens, at)) return null;
  if (separator !== "/" && VERSION_WORDS.has(tokenAt(tokens, at - 1).lower)) return null;
  const third = tokenAt(tokens, at + 4);
  const isThree = separatorOf(tokenAt(tokens, at + 3)) === separator && third.glued && third.kind === "number";
  if (isThree) return isEnd(tokens, at + 5) ? readThree(first, second, third, separator, at + 5) : null;
  if (!isEnd(tokens, at + 3)) return null;
  return readMonthAndYear(first, second, separator, at + 3) ?? readTwo(tokens, at, separator);
};

const readThree = (
  first: CalendarToken,
  second: CalendarToken,
  third: CalendarToken,
  separator: NumericReading["separator"],
  end: number,
): Found | null => {
  if (first.lower.length === 4 && third.lower.length <= 2) {
    if (second.value < 1 || second.value > 12 || third.value < 1 || third.value > 31) return null;
    const year = { from: "era" as const, year: first.value };
    const parts = { month: second.value, day: third.value, weekday: null, shift: null, from: "anchor" as const };
    return found({ kind: "calendar", year, ...parts }, end);
  }
  const digits = third.lower.length;
  if (first.lower.length > 2 || second.lower.length > 2 || !isMonthAndDay(first.value, second.value)) return null;
  if (digits !== 4 && (digits !== 2 || (separator === "-" && first.lower.length + second.lower.length < 4)))
    return null;
  const year = digits === 4 ? third.value : fullYear(third.value);
  return found({ kind: "numeric", first: first.value, second: second.value, year, separator, weekday: null }, end);
};

/** 03/2025; 2024-11 (but 2010-11 is two years) */
const readMonthAndYear = (
  first: CalendarToken,
  second: CalendarToken,
  separator: NumericReading["separator"],
  end: number,
): Found | null => {
  const isMonthFirst = separator === "/" && first.lower.length <= 2 && second.lower.length === 4;
  const isYearFirst = separator === "-" && first.lower.length === 4 && second.lower.length === 2;
  if (!isMonthFirst && (!isYearFirst || second.value > first.value % 100)) return null;
  const [month, year] = isMonthFirst ? [first.value, second.value] : [second.value, first.value];
  if (month < 1 || month > 12 || year < 1500 || year > 2199) return null;
  const name = { from: "era" as const, year };
  return found({ kind: "calendar", year: name, month, day: null, weekday: null, shift: null, from: "anchor" }, end);
};

const BEFORE_TWO = new Set(["on", "dated", "since", "until", "by", "before", "after", "through", "due", "from"]);
/** Behind a fraction: odds, measures, and the time of music. */
const NOT_AFTER_TWO = new Set(
  "of favorite favourite odds shot outsider chance inch inches foot mile acre cup pint quart ounce pound teaspoon tablespoon time meter metre tempo beat signature scale".split(
    " ",
  ),
);

/** on 11/7: only behind a preposition, and 9/11 is a name. */
const readTwo = (tokens: CalendarTokens, at: number, separator: NumericReading["separator"]): Found | null => {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 2);
  if (separator !== "/" || !isMonthAndDay(first.value, second.value) || second.lower.length > 2) return null;
  if (is(tokens, at, "9") && is(tokens, at + 2, "11")) return null;
  if (!BEFORE_TWO.has(tokenAt(tokens, at - 1).lower) || NOT_AFTER_TWO.has(tokenAt(tokens, at + 3).lower)) return null;
  const parts = { first: first.value, second: second.value, year: null, separator, weekday: null };
  return found({ kind: "numeric", ...parts }, at + 3);
};
