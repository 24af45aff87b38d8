import { unitSpans } from "../text/code-points.ts";
import { positionsOf } from "../text/positions.ts";
import type { Span } from "../text/span.ts";
import type { Miss } from "./diagnose.ts";

/** A miss with its place and its words, as people read it. */
export interface PlacedMiss extends Miss {
  readonly file: string;
  /** Of the content's first character; both from 1, the column in code points. */
  readonly line: number;
  readonly column: number;
  /** Pieces joined by " … "; null where the gold marks none. */
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
}

/** Adds to the misses of one article where they stand, and their words. */
export const placeMisses = (file: string, text: string, misses: readonly Miss[]): readonly PlacedMiss[] => {
  const unitSpan = unitSpans(text);
  const positions = positionsOf(text);
  const wordsOf = (spans: readonly Span[]): string =>
    spans
      .map((span) => unitSpan(span))
      .map(({ start, end }) => text.slice(start, end))
      .join(" … ");
  return misses.map((miss) => {
    const { spans, source, cue } = miss.gold;
    const { line, column } = positions.positionAt(unitSpan(spans[0] ?? { start: 0, end: 0 }).start);
    return {
      ...miss,
      file,
      line,
      column,
      source: wordsOf(source) || null,
      cue: wordsOf(cue) || null,
      content: wordsOf(spans),
    };
  });
};
