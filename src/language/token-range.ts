import type { Token } from "./analysis.ts";
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
