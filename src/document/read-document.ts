import { trim } from "../text/span.ts";
import type { Block, Document, Given } from "./document.ts";

/** Takes an article apart into its paragraphs. */
export const readDocument = (text: string, given: Given): Document => {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length });
    if (span.end > span.start) blocks.push({ ...span, region: "body" });
  }
  return {
    text,
    blocks,
    title: given.title,
    titleSpan: null,
    byline: [],
    publisher: null,
    published: given.published ?? given.fallbackDate,
    publishedSpan: null,
  };
};
