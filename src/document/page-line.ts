import type { Paragraph } from "./paragraphs.ts";

/** A paragraph with what its look says: enough to tell an article from the page around it without reading it. */
export interface PageLine extends Paragraph {
  /** Its first code units, white space collapsed: all of a short one. */
  readonly opening: string;
  /** Its last code units, white space collapsed. */
  readonly closing: string;
  /** `opening` folded as the lexicon's phrases are. */
  readonly folded: string;
  /** Words in `opening`: a long paragraph has at least as many. */
  readonly words: number;
  /** Whether `opening` is not all of it. */
  readonly long: boolean;
  /** Whether it ends as a sentence does. */
  readonly sentence: boolean;
  /** Whether somebody is quoted: a quotation mark or a word of speech within a sentence. */
  readonly speech: boolean;
}

/** Longer paragraphs are judged by their ends: what furniture says, it says at once. */
const OPENING = 260;
const CLOSING = 140;

const SPEECH =
  /["“”]|''|\b(?:said|says|say|told|tells|added|adds|asked|replied|wrote|writes|stated|claimed|insisted|warned|announced|argued|according to|tweeted|denied|explained|noted|urged|called|promised|believes?|thinks?|wants?|hopes?|accused|described)\b/i;
const SENTENCE_END = /[.!?…]["”’')\]]{0,3}$/;

export const describe = (text: string, paragraph: Paragraph): PageLine => {
  const { start, end } = paragraph;
  const long = end - start > OPENING;
  const opening = collapse(text.slice(start, long ? start + OPENING : end));
  const closing = long ? collapse(text.slice(end - CLOSING, end)) : opening.slice(-CLOSING);
  return {
    ...paragraph,
    opening,
    closing,
    folded: foldLine(opening),
    words: countWords(opening),
    long,
    sentence: SENTENCE_END.test(closing.slice(-4)),
    speech: SPEECH.test(opening),
  };
};

/** "  🎙️ Voice is AI-generated. " → "voice is ai-generated": how the lexicon writes the phrases of pages. */
export const foldLine = (line: string): string => {
  const folded = collapse(line).toLowerCase().replaceAll(/[‘’]/g, "'");
  let start = 0;
  let end = folded.length;
  while (start < end && !isWordy(folded.charCodeAt(start))) start++;
  while (end > start && !isWordy(folded.charCodeAt(end - 1))) end--;
  return folded.slice(start, end);
};

/** Every run of white space as one space. */
export const collapse = (line: string): string => line.trim().replaceAll(/[\s\u200b\ufeff]+/g, " ");

const countWords = (line: string): number => {
  let words = 0;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) words++;
  return line === "" ? 0 : words + 1;
};

/** ASCII letters and digits, and whatever lies beyond ASCII and its punctuation: Latin, Cyrillic and other letters. */
const isWordy = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
