import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateReading } from "./expression.ts";
import { readDayBefore, readStep, readVague } from "./read-anaphoric.ts";
import { isCounting } from "./read-count.ts";
import { isHolidayStart, readHoliday } from "./read-holiday.ts";
import { readDayFirst, readMonthFirst, readRomanMonth } from "./read-month-date.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { partsOf, readUnitEnd } from "./read-part.ts";
import { readCountedUnit, readDayWord, readShiftedUnit, readWeekend } from "./read-relative.ts";
import { readCentury, readDecade, readShortYear, readYears } from "./read-era.ts";
import { readSeason, readYearPart } from "./read-season.ts";
import { readDayOfMonth, readFirstOfMonth, readShiftedMonth } from "./read-shifted-month.ts";
import { readCountedWeekday, readWeekday } from "./read-weekday.ts";
import { TOPIC_WORDS } from "./word-sets.ts";
import { type Beginning, firstRule, found, type Found, is, isHyphen, type Reader, type Rule } from "./reader.ts";

type Test = NonNullable<Beginning["word"]>;

const isShift: Test = ({ shift }) => shift !== undefined;
const isStep: Test = ({ step }) => step !== undefined;
const isShiftOrStep: Test = (word, lower) => isShift(word, lower) || isStep(word, lower);
const isOrdinal: Test = ({ ordinal }) => ordinal !== undefined;
const isUnit: Test = ({ unit }) => unit !== undefined;
const isPlural: Test = ({ plural }) => plural === true;
const isSeason: Test = ({ season }) => season !== undefined;
const isDecade: Test = ({ decade }) => decade !== undefined;
const isOneOf =
  (...words: readonly string[]): Test =>
  (_, lower) =>
    words.includes(lower);
const anyOf =
  (...tests: readonly Test[]): Test =>
  (word, lower) =>
    tests.some((test) => test(word, lower));

/** Dates that other words may stand before, the longer readings first. */
const DATES: readonly Rule[] = [
  { read: readNumericDate, begins: { number: true } },
  { read: readRomanMonth, begins: { number: true } },
  {
    read: readHoliday,
    begins: { word: (word, lower) => isHolidayStart(lower) || isShift(word, lower), the: { word: isOneOf("fourth") } },
  },
  { read: readDayFirst, begins: { number: true, word: isOrdinal, the: { number: true, word: isOrdinal } } },
  { read: readMonthFirst, begins: { word: ({ month }) => month !== undefined } },
  { read: readShiftedMonth, begins: { word: isShift } },
  {
    read: readWeekday,
    begins: { word: (word, lower) => word.weekday !== undefined || isShift(word, lower), the: { word: isShiftOrStep } },
  },
  { read: readYearPart, begins: { word: anyOf(isOrdinal, isOneOf("q", "h")), the: { word: isOrdinal } } },
  { read: readSeason, begins: { word: anyOf(isSeason, isShift), the: { word: isSeason } } },
  {
    read: readDecade,
    begins: {
      number: true,
      apostrophe: true,
      word: isDecade,
      the: { number: true, apostrophe: true, word: isDecade },
    },
  },
  {
    read: readCentury,
    begins: {
      number: true,
      word: anyOf(isOrdinal, isOneOf("twenty")),
      the: { number: true, word: anyOf(isOrdinal, isOneOf("twenty")) },
    },
  },
  { read: readYears, begins: { number: true, the: { word: isOneOf("year") } } },
  { read: readShortYear, begins: { apostrophe: true } },
  { read: readDayWord, begins: { word: ({ days }) => days !== undefined } },
  { read: readDayBefore, begins: { the: { word: (word, lower) => isUnit(word, lower) || word.partOfDay === true } } },
  { read: readStep, begins: { word: isOneOf("that"), the: { word: anyOf(isStep, isOneOf("very")) } } },
  { read: readShiftedUnit, begins: { word: isShift, the: { word: isShift } } },
  { read: readWeekend, begins: { the: { word: isOneOf("weekend") } } },
  {
    read: readVague,
    begins: {
      word: anyOf(isShiftOrStep, isOneOf("recent")),
      the: { word: anyOf(isShiftOrStep, isPlural, isOneOf("recent", "other")) },
    },
  },
  { read: readCountedUnit, begins: { number: true, word: anyOf(isCounting, isPlural) } },
  { read: readCountedWeekday, begins: { number: true, word: isCounting } },
  { read: readUnitEnd, begins: { word: (word, lower) => isUnit(word, lower) && !isPlural(word, lower) } },
  { read: readDayOfMonth, begins: { the: { number: true } } },
  { read: readFirstOfMonth, begins: { the: { word: isOrdinal } } },
];

const readDate = firstRule(...DATES);
const YEAR_PART: Rule = { read: readYearPart, begins: { word: isOrdinal, the: { word: isOrdinal } } };

/** Parts of parts are read once (early in the second half of 2025), no deeper: the time stays bounded. */
const readPart = firstRule(YEAR_PART, ...partsOf(readDate), ...DATES);
const readNested = firstRule(YEAR_PART, ...partsOf(readPart), ...DATES);

/** about 1910; roughly two years ago; perhaps 1911 */
const readQualified: Reader = (tokens, at) => {
  const { qualifier } = tokenAt(tokens, at).word;
  const implied = qualifierBefore(tokens, at);
  if (qualifier === undefined || isTopic(tokens, at)) {
    const plain = readNested(tokens, at);
    return plain && implied ? found(withQualifier(plain.reading, implied), plain.end) : plain;
  }
  const result = readNested(tokens, is(tokens, at + 1, ".") ? at + 2 : at + 1);
  if (!result) return null;
  return found(withQualifier(result.reading, qualifier), result.end);
};

const withQualifier = (reading: DateReading, qualifier: "~" | "?"): DateReading =>
  reading.kind === "qualified" || reading.kind === "vague" ? reading : { kind: "qualified", base: reading, qualifier };

/** A preposition before the words that makes them uncertain without belonging to them: around 1900, perhaps in 1900. */
const qualifierBefore = (tokens: CalendarTokens, at: number): "~" | "?" | null => {
  const before = tokenAt(tokens, at - 1).lower;
  if (before === "around") return "~";
  const isPreposition = before === "in" || before === "on" || before === "by";
  return isPreposition && tokenAt(tokens, at - 2).word.qualifier === "?" ? "?" : null;
};

/** Whether "about" says what is spoken of: asked about 2016, a book about the 1990s. */
const isTopic = (tokens: CalendarTokens, at: number): boolean =>
  is(tokens, at, "about") && (TOPIC_WORDS.has(tokenAt(tokens, at - 1).lower) || is(tokens, at + 1, "the"));

const LINKS = new Set(["to", "through", "until", "till", "thru", "-"]);

/** The readings an interval may begin and end with. */
const isPoint = ({ kind }: DateReading): boolean => kind !== "vague" && kind !== "interval" && kind !== "stretch";

/** Whether two readings are ends of one interval: both days, both months, both years … */
const areEnds = (from: DateReading, to: DateReading): boolean => isPoint(from) && isPoint(to);

/** Where the words between two ends of an interval end: to, through, -, "and" behind "between". */
const linkEnd = (tokens: CalendarTokens, at: number, end: number): number | null => {
  const link = tokenAt(tokens, end);
  if (link.lower === "-" && tokenAt(tokens, end + 1).glued !== link.glued && !isHyphen(tokens, end)) return null;
  if (link.lower === "and") return is(tokens, at - 1, "between") ? end + 1 : null;
  return LINKS.has(link.lower) ? end + 1 : null;
};

/** The place behind the comma that closes a year: Nov. 3, 2022, to Nov. 5, 2022. */
const skipComma = (tokens: CalendarTokens, end: number): number =>
  is(tokens, end, ",") && (is(tokens, end + 1, "to") || is(tokens, end + 1, "through")) ? end + 1 : end;

/** Oct. 28 to Nov. 3; between 1998 and 2004; Monday through Thursday; last of all a date alone */
export const readExpression: Reader = (tokens, at): Found | null => {
  const first = readQualified(tokens, at);
  if (!first) return null;
  const secondAt = linkEnd(tokens, at, skipComma(tokens, first.end));
  const second = secondAt === null ? null : readQualified(tokens, secondAt);
  if (!second || !areEnds(first.reading, second.reading)) return first;
  return found({ kind: "interval", from: first.reading, to: second.reading }, second.end);
};
