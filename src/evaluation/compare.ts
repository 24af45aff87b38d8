import type { ClaimRecord } from "../claims/record.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { match } from "./match.ts";
import { agree, properlyInside, sameWords, shared, type WordMap, wordMapOf, wordStarts } from "./words.ts";

/** A gold claim beside the claim that was found for it. */
export interface Outcome {
  readonly gold: GoldClaim;
  readonly found: ClaimRecord | null;
  /** The mentions of the source share a word, or both are absent. */
  readonly source: boolean;
  readonly sourceExact: boolean;
  readonly contentExact: boolean;
  readonly cue: boolean;
}

/** One article's claims beside its gold. */
export interface Comparison {
  readonly name: string;
  /** Whether there was no record for this article. */
  readonly missing: boolean;
  readonly outcomes: readonly Outcome[];
  /** Claims without gold that count against the program: not those inside another claim's content. */
  readonly extras: readonly ClaimRecord[];
  /** Words of contents, whatever claim they belong to. */
  readonly words: { readonly both: number; readonly gold: number; readonly predicted: number };
}

interface ClaimWords {
  readonly content: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

const wordsOfGold = (map: WordMap, { spans, cue, source }: GoldClaim): ClaimWords => ({
  content: wordStarts(map, spans),
  cue: wordStarts(map, cue),
  source: wordStarts(map, source),
});

const wordsOfClaim = (map: WordMap, { spans, cue, speaker }: ClaimRecord): ClaimWords => ({
  content: wordStarts(map, spans),
  cue: wordStarts(map, cue ? [cue] : []),
  source: wordStarts(map, speaker.mention ? [speaker.mention] : []),
});

const outcomeOf = (gold: GoldClaim, found: ClaimRecord, goldWords: ClaimWords, foundWords: ClaimWords): Outcome => ({
  gold,
  found,
  source: agree(goldWords.source, foundWords.source),
  sourceExact: sameWords(goldWords.source, foundWords.source),
  contentExact: sameWords(goldWords.content, foundWords.content),
  cue: shared(goldWords.cue, foundWords.cue) > 0,
});

const missed = (gold: GoldClaim): Outcome => ({
  gold,
  found: null,
  source: false,
  sourceExact: false,
  contentExact: false,
  cue: false,
});

const union = (sets: readonly ReadonlySet<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]));

const contentWords = (
  golds: readonly GoldClaim[],
  goldWords: readonly ClaimWords[],
  claimWords: readonly ClaimWords[],
): Comparison["words"] => {
  const contents = goldWords.map(({ content }) => content);
  const wanted = union(contents.filter((_, place) => golds[place]?.optional === false));
  const allowed = union(contents.filter((_, place) => golds[place]?.optional === true));
  const predicted = union(claimWords.map(({ content }) => content));
  for (const start of allowed) if (!wanted.has(start)) predicted.delete(start);
  return { both: shared(wanted, predicted), gold: wanted.size, predicted: predicted.size };
};

/**
 * Holds the claims of one article against its gold.
 * @param claims null where the article has no record
 */
export const compare = (document: GoldDocument, claims: readonly ClaimRecord[] | null): Comparison => {
  const map = wordMapOf(document.text);
  const goldWords = document.claims.map((gold) => wordsOfGold(map, gold));
  const predictions = (claims ?? []).map((claim) => ({ claim, words: wordsOfClaim(map, claim) }));
  const claimWords = predictions.map(({ words }) => words);
  const matched = match(goldWords, claimWords);
  const taken = new Set(matched);
  const nested = ({ claim, words }: (typeof predictions)[number]): boolean =>
    claim.within !== null && claimWords.some(({ content }) => properlyInside(words.content, content));
  return {
    name: document.name,
    missing: claims === null,
    outcomes: document.claims.map((gold, place) => {
      const found = predictions[matched[place] ?? -1];
      const words = goldWords[place];
      return found && words ? outcomeOf(gold, found.claim, words, found.words) : missed(gold);
    }),
    extras: predictions
      .filter((prediction, place) => !taken.has(place) && !nested(prediction))
      .map(({ claim }) => claim),
    words: contentWords(document.claims, goldWords, claimWords),
  };
};
