import type { Token } from "./analysis.ts";
import { countLeading } from "../text/count-leading.ts";
import type { Span } from "../text/span.ts";

/** Half-open positions in the list of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The words of a range as a span of the text; null for an empty range. */
export const spanOf = (tokens: readonly Token[], { first, end }: TokenRange): Span | null => {
  const begin = tokens[first];
  const final = tokens[end - 1];
  return begin === undefined || final === undefined || end <= first ? null : { start: begin.start, end: final.end };
};

/** Position of the first token that ends after an offset. */
export const firstEndingAfter = (tokens: readonly Token[], offset: number): number =>
  countLeading(tokens, ({ end }) => end <= offset);

/** The tokens that a span of the text touches; an empty range where it touches none. */
export const rangeOf = (tokens: readonly Token[], { start, end }: Span): TokenRange => {
  const first = firstEndingAfter(tokens, start);
  let after = firstEndingAfter(tokens, end);
  if ((tokens[after]?.start ?? end) < end) after++;
  return { first, end: Math.max(first, after) };
};

/** Whether two ranges share a token. */
export const overlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;
