import { LEADING_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { type CueLexicon, cueLemmas } from "../lexicon/cues/cue-lexicon.ts";
import { ADVERBS, FUNCTION_WORDS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { TIME_NOUNS } from "../lexicon/time-words.ts";
import type { Quotation, Sentence } from "./analysis.ts";
import type { RawToken } from "./tokenize.ts";

/**
 * Sentences of one block. A quotation is part of the sentence it stands in, however many sentences it holds; the
 * sentences inside it are listed too, so that what a quoted person reports can be read like the rest.
 */

const TERMINATORS = new Set([".", "!", "?", "…", "...", "....", "?!"]);

const isTerminator = (token: RawToken | undefined): boolean => token !== undefined && TERMINATORS.has(token.lower);

const closesAfter = (token: RawToken): boolean =>
  token.kind === "mark" || token.kind === "apostrophe" || token.lower === ")" || token.lower === "]";

/** Whether a token can be the first of a sentence: a capital, a number, an opening mark or bracket. */
const canStart = (token: RawToken | undefined): boolean =>
  token === undefined ||
  token.capital ||
  token.kind === "number" ||
  token.kind === "mark" ||
  token.kind === "symbol" ||
  "([-–—‘'•*".includes(token.lower);

/** `U.S.` or `p.m.` ends a sentence where a capital follows that no name begins with: `The`, `He`, `But`. */
const endsAsAbbreviation = (token: RawToken, next: RawToken | undefined): boolean => {
  if (!token.lower.endsWith(".") || token.lower.length < 2) return false;
  const stem = token.lower.slice(0, -1);
  if (LEADING_ABBREVIATIONS.has(stem) || stem.length === 1) return false;
  if (next === undefined || next.kind === "mark") return true;
  // `… in Charleston, S.C. Mr. Venn has left.`
  const opensWithTitle = stem.includes(".") && /^(?:mr|mrs|ms)\.?$/.test(next.lower);
  return next.capital && (opensWithTitle || FUNCTION_WORDS.has(next.lower));
};

/** A speaker between a question and its cue has no more words than this. */
const LONGEST_SPEAKER = 6;

/** What may follow a cue that has its content before it: `Dolan asked.`, `Dolan asked on Monday`, but not `Dolan said that`. */
const closesCue = (token: RawToken | undefined): boolean =>
  token === undefined ||
  token.kind === "punctuation" ||
  PREPOSITIONS.has(token.lower) ||
  ADVERBS.has(token.lower) ||
  TIME_NOUNS.has(token.lower);

/** Whether a cue of speech stands at a place and takes what stands before it; what only goes with words ends its sentence: `Dolan went on.` */
const speaksAt = (tokens: readonly RawToken[], place: number, cues: CueLexicon): boolean =>
  cueLemmas(cues, tokens[place]?.lower ?? "")
    .flatMap((head) => cues.phrases.get(head) ?? [])
    .some(({ words, cue }) => {
      const next = tokens[place + words.length + 1];
      const stands = words.every((word, position) => tokens[place + position + 1]?.lower === word);
      const ends = cue.frames.length > 1 ? closesCue(next) : next === undefined || next.kind === "punctuation";
      return stands && cue.frames.includes("quotation") && ends;
    });

/** `“Will it hold?” Dolan asked.`: a name and a cue of speech go on with the sentence that a quoted question began. */
const namesSpeaker = (tokens: readonly RawToken[], first: number, cues: CueLexicon): boolean => {
  if (FUNCTION_WORDS.has(tokens[first]?.lower ?? "")) return false;
  for (let place = first; place <= first + LONGEST_SPEAKER; place++) {
    const token = tokens[place];
    if (token?.kind !== "word") return false;
    if (!token.capital && !ADVERBS.has(token.lower)) return place > first && speaksAt(tokens, place, cues);
  }
  return false;
};

/** Whether the last words of a quotation ask or exclaim: then what stands behind it may still name who does. */
const asks = (token: RawToken | undefined): boolean => token?.lower === "?" || token?.lower === "!";

interface Range {
  readonly first: number;
  readonly end: number;
}

/** Splits the tokens from `first` to `end`, stepping over the quotations that begin inside them. */
const splitRange = (
  tokens: readonly RawToken[],
  first: number,
  end: number,
  jump: ReadonlyMap<number, number>,
  cues: CueLexicon,
): Range[] => {
  const sentences: Range[] = [];
  let start = first;
  let position = first;
  while (position < end) {
    const after = jump.get(position);
    const token = tokens[position];
    if (token === undefined) break;
    let next = after ?? position + 1;
    const ends =
      after === undefined
        ? isTerminator(token) || endsAsAbbreviation(token, tokens[next])
        : isTerminator(tokens[after - 2]) || isTerminator(tokens[after - 1]);
    if (ends) {
      let following = tokens[next];
      while (following !== undefined && next < end && !jump.has(next) && closesAfter(following))
        following = tokens[++next];
      const goesOn = after !== undefined && asks(tokens[after - 2]) && namesSpeaker(tokens, next, cues);
      if (next >= end || (canStart(tokens[next]) && !goesOn)) {
        sentences.push({ first: start, end: next });
        start = next;
      }
    }
    position = next;
  }
  if (start < end) sentences.push({ first: start, end });
  return sentences;
};

/** The sentences of a block whose tokens are `tokens`; positions counted from `offset`, quotations as found in it. */
export const splitSentences = (
  tokens: readonly RawToken[],
  quotations: readonly Quotation[],
  block: number,
  offset: number,
  firstQuotation: number,
  cues: CueLexicon,
): Sentence[] => {
  const outer = quotations
    .map((quotation, position) => ({ quotation, position: firstQuotation + position }))
    .filter(({ quotation }) => quotation.depth === 0);
  const jump = new Map(outer.map(({ quotation }) => [quotation.first - offset, quotation.last - offset] as const));
  const own = splitRange(tokens, 0, tokens.length, jump, cues).map((range) => ({ ...range, quotation: null }));
  const inner = outer.flatMap(({ quotation, position }) =>
    splitRange(
      tokens,
      quotation.first - offset + 1,
      quotation.last - offset - (quotation.closed ? 1 : 0),
      new Map(),
      cues,
    ).map((range) => ({
      ...range,
      quotation: position,
    })),
  );
  return [...own, ...inner].map(({ first, end, quotation }) => ({
    first: first + offset,
    end: end + offset,
    block,
    quotation,
  }));
};
