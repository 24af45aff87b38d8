import { type Span, trim } from "../text/span.ts";

/** A printed line: trimmed, never empty. */
export interface Line extends Span {
  /** Whether at least one empty line stands before it. */
  readonly afterBlank: boolean;
}

/** LF, CR, CRLF, form feed, vertical tab, NEL and the Unicode separators end a line. */
const LINE = /[^\n\r\f\v\u0085\u2028\u2029]+/g;

/** The lines of a text that print something, in order. */
export const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const { start, end } = trim(text, { start: match.index, end: match.index + match[0].length });
    if (start === end) continue;
    lines.push({ start, end, afterBlank: lines.length === 0 || lineEnds(text, previousEnd, match.index) > 1 });
    previousEnd = match.index + match[0].length;
  }
  return lines;
};

/** How many line ends a stretch without print holds; a CR and the LF after it are one. */
const lineEnds = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) count++;
    else if (code === 0x2029 || code === 0x85 || code === 0x2028 || code === 12 || code === 11) count++;
  }
  return count;
};
