import type { OutletNames } from "../lexicon/outlet-names.ts";
import { isSpace } from "../text/span.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A paragraph with what its look says: enough to tell an article from the page around it without reading it. */
export interface PageLine extends Paragraph {
  /** Its first code units, white space collapsed: all of a short one. */
  readonly opening: string;
  /** Its last code units, white space collapsed. */
  readonly closing: string;
  /** `opening` folded as the lexicon's phrases are; of a paragraph too long to be one empty. */
  readonly folded: string;
  /** Stretches of two or more spaces in `opening`: menus have them between their entries. */
  readonly gaps: number;
  /** Words in `opening`: a long paragraph has at least as many. */
  readonly words: number;
  /** Whether `opening` is not all of it. */
  readonly long: boolean;
  /** Whether it ends as a sentence does. */
  readonly sentence: boolean;
  /** The outlets that it may name. */
  readonly outlets: OutletNames;
}

/** Longer paragraphs are judged by their ends: what furniture says, it says at once. */
const OPENING = 260;
const CLOSING = 140;

/** No phrase of the lexicon stands alone in a longer line. */
const FOLDED = 160;

const SENTENCE_END = /[.!?…]["”’')\]]{0,3}$/;

export const describe = (text: string, { start, end, afterBlank }: Paragraph, outlets: OutletNames): PageLine => {
  const long = end - start > OPENING;
  const openingEnd = long ? start + OPENING : end;
  const { words, gaps, even } = scanWords(text, start, openingEnd);
  const cutOpening = text.slice(start, openingEnd);
  const opening = even ? cutOpening : collapse(cutOpening);
  const closing = long ? collapse(text.slice(end - CLOSING, end)) : opening.slice(-CLOSING);
  return {
    start,
    end,
    afterBlank,
    opening,
    closing,
    folded: end - start > FOLDED ? "" : fold(opening),
    gaps,
    words,
    long,
    sentence: SENTENCE_END.test(closing.slice(-4)),
    outlets,
  };
};

/** "  🎙️ Voice is AI-generated. " → "voice is ai-generated": how the lexicon writes the phrases of pages. */
export const foldLine = (line: string): string => fold(collapse(line));

const fold = (line: string): string => {
  const lower = line.toLowerCase();
  const folded = lower.includes("’") || lower.includes("‘") ? lower.replaceAll(/[‘’]/g, "'") : lower;
  let start = 0;
  let end = folded.length;
  while (start < end && !isWordy(folded.charCodeAt(start))) start++;
  while (end > start && !isWordy(folded.charCodeAt(end - 1))) end--;
  return folded.slice(start, end);
};

/** Every run of white space as one space. */
export const collapse = (line: string): string =>
  scanWords(line, 0, line.length).even ? line : line.trim().replaceAll(/[\s\u200b\ufeff]+/g, " ");

interface Scan {
  readonly words: number;
  /** Stretches of two or more spaces. */
  readonly gaps: number;
  /** Whether single plain spaces are all that stands between the words. */
  readonly even: boolean;
}

const scanWords = (text: string, start: number, end: number): Scan => {
  let words = 0;
  let gaps = 0;
  let even = true;
  let afterSpace = true;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code > 32 && code < 0xa0) {
      if (afterSpace) words++;
      afterSpace = false;
    } else if (isSpace(code)) {
      if (afterSpace || code !== 32) even = false;
      if (afterSpace && offset > start && !isSpace(text.charCodeAt(offset - 2))) gaps++;
      afterSpace = true;
    } else {
      if (afterSpace) words++;
      afterSpace = false;
    }
  }
  return { words, gaps, even: even && !afterSpace };
};

/** ASCII letters and digits, and whatever lies beyond ASCII and its punctuation: Latin, Cyrillic and other letters. */
const isWordy = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
