import type { TokenRange } from "./token-range.ts";

/** Which tokens of a text lie in any of some ranges: asked of any stretch in constant time. */
export interface TokenCoverage {
  /** Whether a range holds a covered token. */
  readonly touches: (range: TokenRange) => boolean;
  /** Whether every token of a range is covered. */
  readonly holds: (range: TokenRange) => boolean;
}

/**
 * The coverage of ranges of tokens, which may overlap.
 * @param size how many tokens the text has
 */
export const coverageOf = (size: number, ranges: readonly TokenRange[]): TokenCoverage => {
  const change = new Int32Array(size + 1);
  for (const { first, end } of ranges) {
    change[first] = (change[first] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const before = new Int32Array(size + 1);
  let depth = 0;
  for (let place = 0; place < size; place++) {
    depth += change[place] ?? 0;
    before[place + 1] = (before[place] ?? 0) + (depth > 0 ? 1 : 0);
  }
  const covered = ({ first, end }: TokenRange): number => (before[end] ?? 0) - (before[first] ?? 0);
  return {
    touches: (range) => covered(range) > 0,
    holds: (range) => covered(range) === range.end - range.first,
  };
};
