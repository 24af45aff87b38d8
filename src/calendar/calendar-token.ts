import { isSpace, type Span } from "../text/span.ts";
import { CALENDAR_WORDS, OTHER_WORD, type CalendarWord } from "./calendar-words.ts";

/** A run of letters, a run of digits, or one mark, wherever it stands. "Nov." is two tokens, "1990s" too. */
export interface CalendarToken {
  readonly kind: "word" | "number" | "mark";
  /** Lower case; of marks, apostrophes as `'` and dashes as `-`; a blank line is "\n". */
  readonly lower: string;
  /** In UTF-16 units; what is too long to be looked up is as long as any such. */
  readonly length: number;
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  readonly word: CalendarWord;
  /** Of a number of at most four digits; else -1. */
  readonly value: number;
}

/** A blank line, and what stands before the first and after the last token. */
const BOUNDARY: CalendarToken = {
  kind: "mark",
  lower: "\n",
  length: 1,
  capital: false,
  glued: false,
  word: OTHER_WORD,
  value: -1,
};

export type CalendarTokens = readonly CalendarToken[];

/** The token at a place. Arrays are slow where they are asked for what lies outside them: they are not. */
export const tokenAt = (tokens: CalendarTokens, place: number): CalendarToken =>
  place >= 0 && place < tokens.length ? (tokens[place] ?? BOUNDARY) : BOUNDARY;

const LONGEST_WORD = 20; // nothing longer is looked up

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3020) && code !== 0xfeff);

const mark = (character: string): string => {
  if (character === "’" || character === "‘" || character === "ʼ") return "'";
  if (character >= "‐" && character <= "―") return "-";
  return character;
};

const isCapital = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start);
  if (code < 0x80) return code >= 65 && code <= 90;
  const first = text.charAt(start);
  return first !== first.toLowerCase();
};

/** The two tokens that the same characters can be: behind white space, and with none before them. */
interface Spelling {
  readonly spelled: string;
  readonly apart: CalendarToken;
  readonly glued: CalendarToken;
}

const spelling = (spelled: string, apart: CalendarToken): Spelling => {
  const { kind, lower, length, capital, word, value } = apart;
  return { spelled, apart, glued: { kind, lower, length, capital, glued: true, word, value } };
};

const wordToken = (lower: string, length: number, capital: boolean): CalendarToken => {
  const word = CALENDAR_WORDS.get(lower) ?? OTHER_WORD;
  return { kind: "word", lower, length, capital, glued: false, word, value: -1 };
};

const numberToken = (lower: string, length: number, value: number): CalendarToken => ({
  kind: "number",
  lower,
  length,
  capital: false,
  glued: false,
  word: OTHER_WORD,
  value,
});

const markToken = (lower: string): CalendarToken => ({
  kind: "mark",
  lower,
  length: 1,
  capital: false,
  glued: false,
  word: OTHER_WORD,
  value: -1,
});

/**
 * The same string as the machine keeps it for the names of properties: one copy, so that words compare by their address,
 * which does not hold the text it was cut from in memory.
 */
const kept = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

const spellingOf = (text: string): Spelling => {
  const spelled = kept(text);
  const { length } = spelled;
  const code = spelled.charCodeAt(0);
  if (isLetter(code)) {
    const lower = spelled.toLowerCase();
    return spelling(spelled, wordToken(lower === spelled ? spelled : kept(lower), length, isCapital(spelled, 0)));
  }
  if (!isDigit(code)) return spelling(spelled, markToken(mark(spelled)));
  return spelling(spelled, numberToken(length > 8 ? "" : spelled, length, length > 4 ? -1 : Number(spelled)));
};

const LONG_WORD = spelling("", wordToken("", LONGEST_WORD + 1, false));
const LONG_NAME = spelling("", wordToken("", LONGEST_WORD + 1, true));
const LONG_NUMBER = spelling("", numberToken("", LONGEST_WORD + 1, -1));

/** What was read before, by a hash of its characters, the latest of those that share one: nearly all words of a text. */
const seenSpellings: (Spelling | undefined)[] = Array.from({ length: 1 << 15 });

/** The spellings of one character, by its code, made when first met. */
const singles: (Spelling | undefined)[] = Array.from({ length: 0x80 });

const singleAt = (text: string, start: number, code: number): Spelling =>
  (singles[code] ??= spellingOf(text.charAt(start)));

const spellingAt = (text: string, start: number, end: number): Spelling => {
  const code = text.charCodeAt(start);
  if (end - start === 1 && code < singles.length) return singleAt(text, start, code);
  if (end - start > LONGEST_WORD) {
    if (isDigit(text.charCodeAt(start))) return LONG_NUMBER;
    return isCapital(text, start) ? LONG_NAME : LONG_WORD;
  }
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (seenSpellings.length - 1);
  const seen = seenSpellings[place];
  if (seen?.spelled.length === end - start && text.startsWith(seen.spelled, start)) return seen;
  const read = spellingOf(text.slice(start, end));
  seenSpellings[place] = read;
  return read;
};

const endOfRun = (text: string, start: number, end: number, test: (code: number) => boolean): number => {
  let place = start + 1;
  while (place < end && test(text.charCodeAt(place))) place++;
  return place;
};

const isBlankLine = (text: string, start: number, end: number): boolean =>
  end - start > 1 && text.slice(start, Math.min(end, start + 64)).split("\n").length > 2;

/** The tokens of a stretch of text, and where each begins in the text. */
export interface CalendarText {
  readonly tokens: CalendarTokens;
  readonly starts: readonly number[];
}

/** Reads a stretch of text as words, numbers and marks; one pass. */
export const readCalendarText = (text: string, within: Span): CalendarText => {
  const tokens: CalendarToken[] = [];
  const starts: number[] = [];
  let offset = within.start;
  let glued = false;
  while (offset < within.end) {
    const code = text.charCodeAt(offset);
    let end = offset + 1;
    if (isSpace(code)) {
      end = endOfRun(text, offset, within.end, isSpace);
      if (isBlankLine(text, offset, end)) {
        tokens.push(BOUNDARY);
        starts.push(offset);
      }
      glued = false;
    } else {
      if (isLetter(code)) end = endOfRun(text, offset, within.end, isLetter);
      else if (isDigit(code)) end = endOfRun(text, offset, within.end, isDigit);
      const spelled = spellingAt(text, offset, end);
      tokens.push(glued ? spelled.glued : spelled.apart);
      starts.push(offset);
      glued = true;
    }
    offset = end;
  }
  return { tokens, starts };
};
