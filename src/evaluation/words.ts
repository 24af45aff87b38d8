import type { Span } from "../text/span.ts";

/** A text as a row of code points that are part of a word or not, so that marks and spaces never matter to a score. */
export type WordMap = readonly boolean[];

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

export const wordMapOf = (text: string): WordMap => Array.from(text, (character) => WORD_CHARACTER.test(character));

/**
 * Where the words inside the spans start. A word that a span cuts in two starts at the cut.
 * @param spans half-open, code points; what lies beyond the text is left out
 */
export const wordStarts = (map: WordMap, spans: readonly Span[]): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    const last = Math.min(end, map.length);
    for (let offset = Math.max(start, 0); offset < last; offset++) {
      if (map[offset] === true && (offset === start || map[offset - 1] !== true)) starts.add(offset);
    }
  }
  return starts;
};

/** How many words two sets share. */
export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const start of a) if (b.has(start)) count++;
  return count;
};

export const sameWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && shared(a, b) === a.size;

/** Whether `inner` is a part of `outer` and less than all of it. */
export const properlyInside = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean =>
  inner.size < outer.size && shared(inner, outer) === inner.size;

/** Whether two mentions share a word, or both are absent. */
export const agree = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  (a.size === 0 && b.size === 0) || shared(a, b) > 0;
