import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import { type CalendarWord, OTHER_WORD } from "./calendar-words.ts";
import type { DateReading, Unit } from "./expression.ts";
import { isCounting, readCount } from "./read-count.ts";
import { found, type Found, is, isHyphen, type Reader, type Rule, skip } from "./reader.ts";

/** the year, the month: the one we are in, where other words stand before. */
const readTheUnit: Reader = (tokens, at) => {
  if (!is(tokens, at, "the")) return null;
  const { word } = tokenAt(tokens, at + 1);
  if (word.unit === undefined || word.plural === true || word.unit === "quarter") return null;
  const from = word.unit === "day" ? ("previous" as const) : ("anchor" as const);
  return found({ kind: "unit", unit: word.unit, amount: 0, from, counted: false }, at + 2);
};

/** The place behind the last of the words that say where in a stretch of time: early, mid-to-late. */
const skipEdges = (tokens: CalendarTokens, at: number): number => {
  const to = skip(tokens, at + 1, "-");
  const second = skip(tokens, to + 1, "-");
  const isDouble = is(tokens, to, "to") && tokenAt(tokens, second).word.edge === true;
  return isDouble ? second + 1 : at + 1;
};

/** early next year; later this month; mid-October; mid-to-late 2021; late in 2019; later that day */
const edgeOf =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const the = skip(tokens, at, "the");
    if (tokenAt(tokens, the).word.edge !== true) return null;
    const edgeEnd = skipEdges(tokens, the);
    const hyphen = isHyphen(tokens, edgeEnd) ? edgeEnd + 1 : edgeEnd;
    const innerAt = is(tokens, hyphen, "in") || is(tokens, hyphen, "on") ? hyphen + 1 : hyphen;
    const result = inner(tokens, innerAt) ?? (innerAt > hyphen ? readTheUnit(tokens, innerAt) : null);
    if (!result || result.reading.kind === "vague") return null;
    return result;
  };

/** the end of 2025; the start of the year; end of last month; the rest of the decade */
const endOf =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const the = skip(tokens, at, "the");
    const edge = tokenAt(tokens, the).word.edge === true && the > at ? the + 1 : the;
    if (tokenAt(tokens, edge).word.edgeNoun !== true || !is(tokens, edge + 1, "of")) return null;
    const result = inner(tokens, edge + 2) ?? readTheUnit(tokens, edge + 2);
    if (!result) return null;
    return result.reading.kind === "unit" && result.reading.unit === "day" && result.reading.from === "previous"
      ? null // at the end of the day
      : result;
  };

/** the night of Dec. 21; the month of June; the morning of the next day */
const nightOf =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const the = is(tokens, at, "the") ? at + 1 : at;
    const { word, lower } = tokenAt(tokens, the);
    const isNamed = word.partOfDay === true || (lower === "month" && the > at);
    if (!isNamed || !(is(tokens, the + 1, "of") || (is(tokens, the + 1, "on") && the > at))) return null;
    const result = inner(tokens, the + 2);
    return result && result.reading.kind !== "vague" ? result : null;
  };

/** the week of Nov. 4; the weekend of June 3; the week ending Friday */
const weekOf =
  (inner: Reader): Reader =>
  (tokens, at) => {
    if (!is(tokens, at, "the") && !is(tokens, at, "that")) return null;
    const unit = tokenAt(tokens, at + 1).lower;
    const link = tokenAt(tokens, at + 2).lower;
    if ((unit !== "week" && unit !== "weekend") || !["of", "ending", "beginning", "starting"].includes(link))
      return null;
    const result = inner(tokens, at + 3);
    return result && found({ kind: "around", base: result.reading, unit }, result.end);
  };

/** the first week of October; the first three months of 2024; the last Friday in May; the second half of the year */
const nthOf =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const the = skip(tokens, at, "the");
    const place = tokenAt(tokens, the).word.ordinal;
    if (place === undefined) return null;
    const counted = readCount(tokens, the + 1);
    const length = typeof counted?.reading.amount === "number" ? counted.reading.amount : 1;
    const nameAt = counted ? counted.end : the + 1;
    const { word, lower } = tokenAt(tokens, nameAt);
    if (!is(tokens, nameAt + 1, "of") && !is(tokens, nameAt + 1, "in")) return null;
    const unit = lower === "half" ? null : word.unit;
    if (unit === undefined && word.weekday === undefined) return null;
    const result = inner(tokens, nameAt + 2) ?? readTheUnit(tokens, nameAt + 2);
    if (!result || result.reading.kind === "vague") return null;
    return found(nth(place, unit, word.weekday, length, result.reading), result.end);
  };

const nth = (
  place: number,
  unit: Unit | null | undefined,
  weekday: number | undefined,
  length: number,
  of: DateReading,
): DateReading => {
  if (weekday !== undefined) return { kind: "nth-weekday", place, weekday, of };
  return unit ? { kind: "nth", place, unit, length, of } : of;
};

/** a week from Monday; the day after Thanksgiving; two days before Christmas; the eve of the next day */
const offsetFrom =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const the = is(tokens, at, "the") && tokenAt(tokens, at + 1).word.unit !== undefined;
    const count = the ? found({ amount: 1, approximate: false } as const, at + 1) : readCount(tokens, at);
    if (!count || typeof count.reading.amount !== "number") return null;
    const { unit } = tokenAt(tokens, count.end).word;
    if (unit === undefined) return null;
    const link = tokenAt(tokens, count.end + 1).lower;
    const sign = link === "before" || link === "ago" ? -1 : link === "after" || link === "from" ? 1 : 0;
    if (sign === 0) return null;
    const result = inner(tokens, count.end + 2);
    if (!result || result.reading.kind === "vague") return null;
    const amount = sign * count.reading.amount;
    return found({ kind: "offset", base: result.reading, unit, amount }, result.end);
  };

/** the Friday before Christmas; the Friday before last; the Tuesday after Nov. 5 */
const weekdayBeside =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const { weekday } = tokenAt(tokens, at + 1).word;
    const side = is(tokens, at + 2, "before") ? -1 : is(tokens, at + 2, "after") ? 1 : null;
    if (!is(tokens, at, "the") || weekday === undefined || side === null) return null;
    const isTwo = is(tokens, at + 3, side === -1 ? "last" : "next");
    if (isTwo && tokenAt(tokens, at + 4).word === OTHER_WORD) {
      const base: DateReading = { kind: "weekday", weekday, shift: side, from: "anchor" };
      return found({ kind: "offset", base, unit: "week", amount: side }, at + 4);
    }
    const result = inner(tokens, at + 3);
    return result && found({ kind: "weekday-beside", weekday, side, base: result.reading }, result.end);
  };

/** a day in June 2022; one morning in May; a Monday in June */
const someDayIn =
  (inner: Reader): Reader =>
  (tokens, at) => {
    if (tokenAt(tokens, at).word.cardinal !== 1) return null;
    const { lower, word } = tokenAt(tokens, at + 1);
    if (lower !== "day" && word.partOfDay !== true && word.weekday === undefined) return null;
    if (!is(tokens, at + 2, "in") && !is(tokens, at + 2, "of")) return null;
    const result = inner(tokens, at + 3);
    return result && found({ kind: "some-day", of: result.reading }, result.end);
  };

/** sometime in 2023; some time last March; some point in the 1990s */
const sometimeIn =
  (inner: Reader): Reader =>
  (tokens, at) => {
    const isTwo = is(tokens, at, "some") && (is(tokens, at + 1, "time") || is(tokens, at + 1, "point"));
    if (!isTwo && !is(tokens, at, "sometime")) return null;
    const behind = isTwo ? at + 2 : at + 1;
    const link = tokenAt(tokens, behind).lower;
    const result = inner(tokens, SOMETIME_LINKS.has(link) ? behind + 1 : behind);
    return result && result.reading.kind !== "vague"
      ? found({ kind: "some-day", of: result.reading }, result.end)
      : null;
  };

const SOMETIME_LINKS = new Set(["in", "on", "during", "around", "within"]);

/** Everything that is said of a date by the words before it. */
export const partsOf = (inner: Reader): readonly Rule[] => {
  const isEdge = { word: ({ edge }: CalendarWord) => edge === true };
  const isEdgeNoun = { word: ({ edgeNoun }: CalendarWord) => edgeNoun === true };
  const isEither = { word: ({ edge, edgeNoun }: CalendarWord) => edge === true || edgeNoun === true };
  const isOrdinal = { word: ({ ordinal }: CalendarWord) => ordinal !== undefined };
  const isPart = { word: ({ partOfDay }: CalendarWord, lower: string) => partOfDay === true || lower === "month" };
  const isWeek = { word: (_: CalendarWord, lower: string) => lower === "week" || lower === "weekend" };
  const isUnit = { word: ({ unit }: CalendarWord) => unit !== undefined };
  const isWeekday = { word: ({ weekday }: CalendarWord) => weekday !== undefined };
  return [
    { read: edgeOf(inner), begins: { ...isEdge, the: isEdge } },
    { read: endOf(inner), begins: { ...isEdgeNoun, the: isEither } },
    { read: nightOf(inner), begins: { ...isPart, the: isPart } },
    { read: weekOf(inner), begins: { word: (_, lower) => lower === "that", the: isWeek } },
    { read: nthOf(inner), begins: { ...isOrdinal, the: isOrdinal } },
    { read: offsetFrom(inner), begins: { number: true, word: isCounting, the: isUnit } },
    { read: weekdayBeside(inner), begins: { the: isWeekday } },
    { read: sometimeIn(inner), begins: { word: (_, lower) => lower === "some" || lower === "sometime" } },
    { read: someDayIn(inner), begins: { word: ({ cardinal }) => cardinal === 1 } },
  ];
};

/** year's end; year-end; month's end */
export const readUnitEnd: Reader = (tokens, at): Found | null => {
  const { word, lower } = tokenAt(tokens, at);
  if (word.unit === undefined || (lower !== "year" && lower !== "month" && lower !== "week")) return null;
  const isPossessive = is(tokens, at + 1, "'") && is(tokens, at + 2, "s") && is(tokens, at + 3, "end");
  const isCompound = isHyphen(tokens, at + 1) && is(tokens, at + 2, "end") && tokenAt(tokens, at + 3).kind !== "word";
  if (!isPossessive && !isCompound) return null;
  const reading = { kind: "unit", unit: word.unit, amount: 0, from: "anchor", counted: false } as const;
  return found(reading, isPossessive ? at + 4 : at + 3);
};
