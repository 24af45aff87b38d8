import { countLeading } from "./count-leading.ts";
import type { Span } from "./span.ts";

/** Turns internal offsets of one text into published positions. */
export interface Positions {
  /**
   * @param offset UTF-16 code units from the start of the text
   * @returns Unicode code points from the start: one less for each astral character before it
   * @throws {RangeError} when the offset leaves the text: always a bug of ours
   */
  codePointAt(offset: number): number;
  /**
   * @param offset UTF-16 code units from the start of the text
   * @returns line and column, both from 1; the column in code points; LF, CRLF and a lone CR end a line
   * @throws {RangeError} when the offset leaves the text: always a bug of ours
   */
  positionAt(offset: number): Position;
  /** A span in half-open Unicode code points. */
  span(span: Span): Span;
}

/** A place in a file as editors show it: both count from 1, the column in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const countUpTo = (sorted: readonly number[], value: number): number => countLeading(sorted, (entry) => entry <= value);

/** Offsets of the second halves of surrogate pairs, and of line starts. One pass over the text. */
const landmarks = (text: string): { lowSurrogates: number[]; lineStarts: number[] } => {
  const lowSurrogates: number[] = [];
  const lineStarts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) lineStarts.push(offset + 1);
    else if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(offset + 1);
      if (next >= 0xdc00 && next <= 0xdfff) lowSurrogates.push(++offset);
    }
  }
  return { lowSurrogates, lineStarts };
};

/** Reads the text once; every later look-up is a binary search. */
export const positionsOf = (text: string): Positions => {
  const { lowSurrogates, lineStarts } = landmarks(text);
  const codePointAt = (offset: number): number => {
    if (offset < 0 || offset > text.length) throw new RangeError(`offset ${offset} leaves a text of ${text.length}`);
    return offset - countUpTo(lowSurrogates, offset - 1);
  };
  return {
    codePointAt,
    positionAt: (offset) => {
      const line = countUpTo(lineStarts, offset);
      return { line, column: codePointAt(offset) - codePointAt(lineStarts[line - 1] ?? 0) + 1 };
    },
    span: ({ start, end }) => ({ start: codePointAt(start), end: codePointAt(end) }),
  };
};
