import { cover, cut, overlaps, type Span } from "../../src/text/span.ts";
import type { WordedClaim } from "./gold-file.ts";

/** Where a worded claim stands, in UTF-16 code units. */
export interface LocatedClaim {
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span | null;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a piece is cut out of the middle of a word: “he” in “the”. */
const cutsWord = (text: string, { start, end }: Span): boolean =>
  (WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) ||
  (WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end)));

const occurrences = (text: string, piece: string, scope: Span): Span[] => {
  const found: Span[] = [];
  for (let start = text.indexOf(piece, scope.start); start !== -1; start = text.indexOf(piece, start + 1)) {
    const span = { start, end: start + piece.length };
    if (span.end > scope.end) break;
    if (!cutsWord(text, span)) found.push(span);
  }
  return found;
};

/** The only occurrence in the first scope that has any. */
const theOnly = (text: string, piece: string, scopes: readonly Span[], but: readonly Span[]): Span => {
  for (const scope of scopes) {
    const found = occurrences(text, piece, scope).filter((span) => !but.some((other) => overlaps(span, other)));
    const [first, second] = found;
    if (first && !second) return first;
    if (second) throw new RangeError(`“${piece}” stands ${found.length} times in “${cut(text, scope).slice(0, 80)}…”`);
  }
  throw new RangeError(`“${piece}” does not stand in the article`);
};

/** The whole lines that a span touches. */
const linesAround = (text: string, span: Span): Span => {
  const after = text.indexOf("\n", span.end);
  return { start: text.lastIndexOf("\n", span.start - 1) + 1, end: after === -1 ? text.length : after };
};

/**
 * Finds the pieces of a claim: the content in `near` or in the whole article, cue and source outside of it in `near`,
 * in the lines of the content or in the whole article. A no-break space counts as a space.
 * @throws {RangeError} when a piece is not there, or is there more than once
 */
export const locate = (article: string, claim: WordedClaim): LocatedClaim => {
  const text = article.replaceAll("\u00a0", " ");
  const whole = { start: 0, end: text.length };
  const near = claim.near === undefined ? [] : [theOnly(text, claim.near, [whole], [])];
  const content: Span[] = [];
  for (const piece of claim.content) {
    const span = theOnly(text, piece, [...near, whole], []);
    const last = content.at(-1);
    if (last && last.end > span.start) throw new RangeError(`“${piece}” stands before the piece it should follow`);
    content.push(span);
  }
  const scopes = [...near, linesAround(text, content.reduce((all, span) => cover(all, span))), whole];
  const cue = theOnly(text, claim.cue, scopes, content);
  if (claim.said && occurrences(text, claim.said.text, whole).length === 0) {
    throw new RangeError(`“${claim.said.text}” does not stand in the article`);
  }
  return { content, cue, source: claim.source === null ? null : theOnly(text, claim.source, scopes, [...content, cue]) };
};
