import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { Shift } from "./expression.ts";
import { type Holiday, HOLIDAYS } from "./holidays.ts";
import { found, type Found, is, type Reader, skip } from "./reader.ts";
import { readYearName } from "./read-year.ts";
import { skipPartOfDay } from "./read-weekday.ts";
import { FUNCTION_WORDS, NAME_NOUNS, RECURRING_WORDS } from "./word-sets.ts";

const LONGEST_NAME = 5; // words of "martin luther king jr day"

/** First words of holidays, to decline quickly. */
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ", 1)[0]));

/** Whether a holiday's name can begin with the word. */
export const isHolidayStart = (lower: string): boolean =>
  FIRST_WORDS.has(lower) || FIRST_WORDS.has(`${lower}s`) || lower === "labour";

/** The longest holiday's name at a place; apostrophes and full stops inside it are passed over. */
const readHolidayName = (tokens: CalendarTokens, at: number): Found<Holiday> | null => {
  if (!tokenAt(tokens, at).capital && !is(tokens, at, "the")) return null;
  if (!isHolidayStart(tokenAt(tokens, at).lower)) return null;
  let name = "";
  let longest: Found<Holiday> | null = null;
  let place = at;
  for (let words = 0; words < LONGEST_NAME; words++) {
    const token = tokenAt(tokens, place);
    if (token.kind !== "word") break;
    name += words === 0 ? token.lower.replace("labour", "labor") : ` ${token.lower}`;
    place++;
    if (is(tokens, place, ".") && tokenAt(tokens, place).glued && /(?:^| )(?:st|jr)$/.test(name)) place++;
    const isPossessive = is(tokens, place, "'") && tokenAt(tokens, place).glued;
    if (isPossessive && is(tokens, place + 1, "s") && tokenAt(tokens, place + 1).glued) {
      const holiday = HOLIDAYS.get(name);
      if (holiday) longest = found(holiday, place);
      name += "s";
      place += 2;
    } else if (isPossessive && name.endsWith("s")) {
      place++;
    }
    const holiday = HOLIDAYS.get(name);
    if (holiday) longest = found(holiday, place);
  }
  return longest;
};

/** Names that are also names of other things stand alone: Easter Island, Christmas tree, Good Friday Agreement. */
const isHolidayItself = (tokens: CalendarTokens, at: number, end: number): boolean => {
  const after = tokenAt(tokens, end);
  if (RECURRING_WORDS.has(tokenAt(tokens, at - 1).lower)) return false;
  if (after.glued && after.lower === "-") return false;
  if (after.kind !== "word") return true;
  if (NAME_NOUNS.has(after.lower)) return false;
  return (
    FUNCTION_WORDS.has(after.lower) ||
    after.word.partOfDay === true ||
    /^(?:day|eve|july)$/.test(tokenAt(tokens, end - 1).lower)
  );
};

/** the Fourth of July */
const readTheFourth = (tokens: CalendarTokens, at: number): Found<Holiday> | null =>
  is(tokens, at, "the") && is(tokens, at + 1, "fourth") ? readHolidayName(tokens, at + 1) : null;

/** Labor Day; Christmas Eve; last Thanksgiving; Easter 2019; Christmas morning */
export const readHoliday: Reader = (tokens, at) => {
  const { word } = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1).word.shift;
  const shift: Shift = word.shift === undefined || is(tokens, at, "past") ? null : (second ?? word.shift);
  const nameAt = shift === null ? at : second === undefined ? at + 1 : at + 2;
  const holiday = readHolidayName(tokens, nameAt) ?? readTheFourth(tokens, at);
  if (!holiday || !tokenAt(tokens, holiday.end - 1).capital) {
    if (!holiday || !tokenAt(tokens, nameAt).capital) return null;
  }
  const year = readYearName(tokens, skip(tokens, holiday.end, ","));
  if (!year && !isHolidayItself(tokens, at, holiday.end)) return null;
  const behind = tokenAt(tokens, holiday.end);
  const reading = { kind: "holiday" as const, holiday: holiday.reading, year: year?.reading ?? null, shift };
  if (!year && (behind.lower === "weekend" || behind.lower === "week")) {
    return found({ kind: "around", base: reading, unit: behind.lower }, holiday.end + 1);
  }
  return found(reading, year?.end ?? skipPartOfDay(tokens, holiday.end));
};
