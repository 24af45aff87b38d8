import { isSpace, type Span } from "../text/span.ts";
import { CALENDAR_WORDS, OTHER_WORD, type CalendarWord } from "./calendar-words.ts";

/** A run of letters, a run of digits, or one mark. "Nov." is two tokens, "1990s" too. */
export interface CalendarToken extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Lower case; of marks, apostrophes as `'` and dashes as `-`; a blank line is "\n". */
  readonly lower: string;
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  readonly word: CalendarWord;
  /** Of a number of at most four digits; else -1. */
  readonly value: number;
}

/** What stands before the first and after the last token. */
const BOUNDARY: CalendarToken = {
  start: 0,
  end: 0,
  kind: "mark",
  lower: "\n",
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

/** What a run of letters is, wherever it stands. */
interface SpelledWord {
  readonly spelled: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly word: CalendarWord;
}

/**
 * The same string as the machine keeps it for the names of properties: one copy, so that words compare by their address,
 * which does not hold the text it was cut from in memory.
 */
const kept = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

const spelledWord = (text: string): SpelledWord => {
  const spelled = kept(text);
  const lower = kept(spelled.toLowerCase());
  return { spelled, lower, capital: isCapital(spelled, 0), word: CALENDAR_WORDS.get(lower) ?? OTHER_WORD };
};

/** Words read before, by a hash of their letters, the latest of those that share one: nearly all words of a text. */
const seenWords: (SpelledWord | undefined)[] = Array.from({ length: 1 << 14 });

const wordAt = (text: string, start: number, end: number): SpelledWord => {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (seenWords.length - 1);
  const seen = seenWords[place];
  if (seen?.spelled.length === end - start && text.startsWith(seen.spelled, start)) return seen;
  const word = spelledWord(text.slice(start, end));
  seenWords[place] = word;
  return word;
};

const wordToken = (text: string, start: number, end: number, glued: boolean): CalendarToken => {
  if (end - start > LONGEST_WORD) {
    const capital = isCapital(text, start);
    return { start, end, kind: "word", lower: "", capital, glued, word: OTHER_WORD, value: -1 };
  }
  const { lower, capital, word } = wordAt(text, start, end);
  return { start, end, kind: "word", lower, capital, glued, word, value: -1 };
};

const numberAt = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) value = 10 * value + text.charCodeAt(at) - 48;
  return value;
};

const numberToken = (text: string, start: number, end: number, glued: boolean): CalendarToken => {
  const digits = end - start > 8 ? "" : text.slice(start, end);
  const value = end - start > 4 ? -1 : numberAt(text, start, end);
  return { start, end, kind: "number", lower: digits, capital: false, glued, word: OTHER_WORD, value };
};

const markToken = (start: number, end: number, lower: string, glued: boolean): CalendarToken => ({
  start,
  end,
  kind: "mark",
  lower,
  capital: false,
  glued,
  word: OTHER_WORD,
  value: -1,
});

/** Reads a stretch of text as words, numbers and marks; one pass. */
export const calendarTokens = (text: string, within: Span): CalendarTokens => {
  const tokens: CalendarToken[] = [];
  let offset = within.start;
  let glued = false;
  const run = (test: (code: number) => boolean): number => {
    let end = offset + 1;
    while (end < within.end && test(text.charCodeAt(end))) end++;
    return end;
  };
  while (offset < within.end) {
    const code = text.charCodeAt(offset);
    let end = offset + 1;
    if (isSpace(code)) {
      end = run(isSpace);
      const lines = end - offset > 1 ? text.slice(offset, Math.min(end, offset + 64)).split("\n").length : 1;
      if (lines > 2) tokens.push(markToken(offset, end, "\n", false));
      glued = false;
    } else {
      if (isLetter(code)) tokens.push(wordToken(text, offset, (end = run(isLetter)), glued));
      else if (isDigit(code)) tokens.push(numberToken(text, offset, (end = run(isDigit)), glued));
      else tokens.push(markToken(offset, end, mark(text.charAt(offset)), glued));
      glued = true;
    }
    offset = end;
  }
  return tokens;
};
