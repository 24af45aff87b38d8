import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateReading } from "./expression.ts";
import { readDayBefore, readStep, readVague } from "./read-anaphoric.ts";
import { readHoliday } from "./read-holiday.ts";
import { readDayFirst, readMonthFirst, readRomanMonth } from "./read-month-date.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { partsOf, readUnitEnd } from "./read-part.ts";
import { readCountedUnit, readDayWord, readShiftedUnit, readWeekend } from "./read-relative.ts";
import { readCentury, readDecade, readSeason, readShortYear, readYearPart, readYears } from "./read-stretch.ts";
import { readShiftedMonth, readDayOfMonth } from "./read-shifted-month.ts";
import { readWeekday } from "./read-weekday.ts";
import { firstOf, found, type Found, is, isHyphen, type Reader, skip } from "./reader.ts";

/** Dates that other words may stand before, the longer readings first. */
const readDate = firstOf(
  readNumericDate,
  readRomanMonth,
  readHoliday,
  readDayFirst,
  readMonthFirst,
  readShiftedMonth,
  readWeekday,
  readYearPart,
  readSeason,
  readDecade,
  readCentury,
  readYears,
  readShortYear,
  readDayWord,
  readDayBefore,
  readStep,
  readShiftedUnit,
  readWeekend,
  readVague,
  readCountedUnit,
  readUnitEnd,
  readDayOfMonth,
);

/** Parts of parts are read once (early in the second half of 2025), no deeper: the time stays bounded. */
const readPart = firstOf(readYearPart, partsOf(readDate), readDate);
const readNested = firstOf(readYearPart, partsOf(readPart), readDate);

/** about 1910; roughly two years ago; perhaps 1911 */
const readQualified: Reader = (tokens, at) => {
  const { qualifier } = tokenAt(tokens, at).word;
  if (qualifier === undefined) return readNested(tokens, at);
  const result = readNested(tokens, is(tokens, at + 1, ".") ? at + 2 : at + 1);
  if (!result) return null;
  const { reading } = result;
  if (reading.kind === "qualified" || reading.kind === "vague") return result;
  return found({ kind: "qualified", base: reading, qualifier }, result.end);
};

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

/** Oct. 28 to Nov. 3; between 1998 and 2004; Monday through Thursday; last of all a date alone */
export const readExpression: Reader = (tokens, at): Found | null => {
  const first = readQualified(tokens, at);
  if (!first) return null;
  const secondAt = linkEnd(tokens, at, skip(tokens, first.end, ","));
  const second = secondAt === null ? null : readQualified(tokens, secondAt);
  if (!second || !areEnds(first.reading, second.reading)) return first;
  return found({ kind: "interval", from: first.reading, to: second.reading }, second.end);
};
