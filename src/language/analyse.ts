import type { Document } from "../document/document.ts";
import type { Analysis, Quotation, Sentence, Token } from "./analysis.ts";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s]/gu;
const QUOTATION = /“([^”\n]*)”|"([^"\n]*)"/g;

/** Reads the blocks of a document as tokens, sentences and quotations. */
export const analyse = (document: Document): Analysis => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  for (const block of document.blocks) {
    const words = document.text.slice(block.start, block.end);
    const first = tokens.length;
    for (const match of words.matchAll(WORD)) {
      const start = block.start + match.index;
      tokens.push({ start, end: start + match[0].length, lower: match[0].toLowerCase().replaceAll("’", "'") });
    }
    sentences.push({ first, end: tokens.length });
    for (const match of words.matchAll(QUOTATION)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      quotations.push({ start, end, inner: { start: start + 1, end: end - 1 } });
    }
  }
  return { document, tokens, sentences, quotations };
};
