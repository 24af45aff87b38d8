import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { Shift } from "./expression.ts";
import { type Holiday, HOLIDAYS } from "./holidays.ts";
import { found, type Found, is, type Reader, skip } from "./reader.ts";
import { readYearName } from "./read-year.ts";
import { skipPartOfDay } from "./read-weekday.ts";
import { FUNCTION_WORDS, NAME_NOUNS, RECURRING_WORDS } from "./word-sets.ts";

/** The names as a tree of their words: what a name begun so far may go on with, and the holiday it names already. */
interface NameNode {
  readonly next: Map<string, NameNode>;
  holiday: Holiday | null;
}

const nodeAfter = ({ next }: NameNode, word: string): NameNode => {
  const known = next.get(word);
  if (known) return known;
  const node: NameNode = { next: new Map(), holiday: null };
  next.set(word, node);
  return node;
};

const NAMES: NameNode = { next: new Map(), holiday: null };
for (const [name, holiday] of HOLIDAYS) {
  let node = NAMES;
  for (const word of name.split(" ")) node = nodeAfter(node, word);
  node.holiday = holiday;
}

const nameWord = (lower: string): string => (lower === "labour" ? "labor" : lower);

/** Whether a holiday's name can begin with the word. */
export const isHolidayStart = (lower: string): boolean =>
  NAMES.next.has(nameWord(lower)) || NAMES.next.has(`${lower}s`);

const isGlued = (tokens: CalendarTokens, at: number, lower: string): boolean =>
  is(tokens, at, lower) && tokenAt(tokens, at).glued;

/** Whether the plain word behind a first one goes on with no name, so that none need be looked for: May opened. */
const isOtherName = (tokens: CalendarTokens, at: number): boolean => {
  const begun = NAMES.next.get(nameWord(tokenAt(tokens, at).lower));
  if (begun === undefined || begun.holiday !== null) return false;
  const { kind, lower } = tokenAt(tokens, at + 1);
  return kind === "word" && !begun.next.has(lower) && tokenAt(tokens, at + 2).kind === "word";
};

/** The longest holiday's name at a place; apostrophes and full stops inside it are passed over. */
const readHolidayName = (tokens: CalendarTokens, at: number): Found<Holiday> | null => {
  if ((!tokenAt(tokens, at).capital && !is(tokens, at, "the")) || isOtherName(tokens, at)) return null;
  let longest: Found<Holiday> | null = null;
  let node: NameNode | undefined = NAMES;
  let place = at;
  while (node) {
    const token = tokenAt(tokens, place);
    if (token.kind !== "word") break;
    const word = nameWord(token.lower);
    const isOwner: boolean = isGlued(tokens, place + 1, "'") && isGlued(tokens, place + 2, "s");
    const plain: NameNode | undefined = node.next.get(word);
    if (isOwner && plain?.holiday) longest = found(plain.holiday, place + 1); // Easter's
    node = isOwner ? node.next.get(`${word}s`) : plain; // Valentine's Day
    place += isOwner ? 3 : 1;
    if (isGlued(tokens, place, ".") && (word === "st" || word === "jr")) place++;
    if (!isOwner && word.endsWith("s") && isGlued(tokens, place, "'")) place++; // Presidents' Day
    if (node?.holiday) longest = found(node.holiday, place);
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
