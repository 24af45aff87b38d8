import { trim } from "../text/span.ts";
import type { Paragraph } from "./paragraphs.ts";

/** "date 2024-11-07 The bridge …", "Published: 2024-11-07T10:15Z The bridge …" */
const GLUED =
  /^(?:(?:date|published|posted|updated)[: ]{1,3})?\d{4}-\d\d-\d\d(?:T[\d:.Z+-]{4,20})?[ \t\u00a0]{1,9}(?=[\p{Lu}"“‘'])/iu;

/** A page prints its stamp near its top. */
const DEEPEST = 5;

/** Cuts a stamp off the paragraph that some program glued it to, so that the sentence begins with its first word. */
export const splitGluedStamps = (text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.flatMap((paragraph, place) => {
    const { start, end } = paragraph;
    const stamp = place < DEEPEST ? GLUED.exec(text.slice(start, Math.min(end, start + 80))) : null;
    if (!stamp || start + stamp[0].length >= end) return [paragraph];
    const stampEnd = start + stamp[0].length;
    return [
      { ...paragraph, ...trim(text, { start, end: stampEnd }) },
      { start: stampEnd, end, afterBlank: false },
    ];
  });
