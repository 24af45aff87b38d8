import { datelineOf } from "../document/dateline.ts";
import type { Span } from "../text/span.ts";
import type { Sentence } from "./analysis.ts";
import type { RawToken } from "./tokenize.ts";

/** Where the words behind a paragraph's dateline and its dash begin; null for a paragraph without one. */
const behindDateline = (text: string, paragraph: Span, tokens: readonly RawToken[]): number | null => {
  const dateline = datelineOf(text, paragraph);
  if (dateline === null) return null;
  const place = tokens.findIndex(({ start, kind }) => start >= dateline.end && kind !== "punctuation");
  return place > 0 ? place : null;
};

/**
 * `OSTROW, May 3 — The bridge will hold`: where and when stands apart from what is told, as a sentence of its own.
 * @param sentences of the paragraph whose tokens are `tokens`, the first of them at position `offset`
 */
export const partDateline = (
  text: string,
  paragraph: Span,
  tokens: readonly RawToken[],
  sentences: readonly Sentence[],
  offset: number,
): readonly Sentence[] => {
  const behind = behindDateline(text, paragraph, tokens);
  if (behind === null) return sentences;
  const place = offset + behind;
  return sentences.flatMap((sentence) => {
    if (sentence.first !== offset || sentence.end <= place || sentence.quotation !== null) return [sentence];
    return [
      { ...sentence, end: place },
      { ...sentence, first: place },
    ];
  });
};
