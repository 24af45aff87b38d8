import type { ClaimKind, ClaimRecord } from "../claims/record.ts";
import type { Comparison, Outcome } from "./compare.ts";
import { sameName } from "./same-name.ts";

/** Each from 0 to 1; 0 where there is nothing to divide by. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface KindAgreement extends Agreement {
  readonly gold: number;
  readonly predicted: number;
  readonly strictRecall: number;
}

export interface Accuracy {
  readonly of: number;
  readonly accuracy: number;
}

/** How well claims agree with gold. Optional gold is left out of every figure. */
export interface Score {
  readonly documents: number;
  /** Documents without a record. */
  readonly missing: number;
  readonly gold: number;
  readonly predicted: number;
  /** The contents share at least half of their words. */
  readonly found: Agreement;
  /** Found, and the mentions of the source share a word or are both absent: the headline figure. */
  readonly claim: Agreement;
  /** The same content words exactly, and the source as above. */
  readonly strict: Agreement;
  /** Words of contents, whatever claim they belong to. */
  readonly token: Agreement;
  /** `claim`, by kind. */
  readonly direct: KindAgreement;
  readonly mixed: KindAgreement;
  readonly indirect: KindAgreement;
  /** Of those found: the source with the same words, titles and all. */
  readonly sourceExact: number;
  /** Of those found: a shared word of the cue. */
  readonly cue: number;
  /** Of those found: the same kind. */
  readonly kind: number;
  /** Of those found whose gold has a named speaker: the same name; null where no such gold was found. */
  readonly speaker: Accuracy | null;
  /** Of those found whose gold has a date: the same EDTF value; null where no such gold was found. */
  readonly said: Accuracy | null;
}

type Hit = Outcome & { readonly found: ClaimRecord };

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const agreement = (rightOfPredicted: number, predicted: number, rightOfGold: number, gold: number): Agreement => {
  const precision = ratio(rightOfPredicted, predicted);
  const recall = ratio(rightOfGold, gold);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
};

const isHit = (outcome: Outcome): outcome is Hit => outcome.found !== null;

const accuracy = (hits: readonly Hit[], isRight: (hit: Hit) => boolean): Accuracy | null =>
  hits.length === 0 ? null : { of: hits.length, accuracy: ratio(hits.filter(isRight).length, hits.length) };

const isStrict = (outcome: Outcome): boolean => outcome.source && outcome.contentExact;

/** Precision counts by the kind that was predicted, recall by the kind of the gold. */
const kindAgreement = (
  kind: ClaimKind,
  wanted: readonly Outcome[],
  hits: readonly Hit[],
  extras: readonly ClaimRecord[],
): KindAgreement => {
  const gold = wanted.filter((outcome) => outcome.gold.kind === kind);
  const predicted = hits.filter(({ found }) => found.kind === kind);
  const count = predicted.length + extras.filter((claim) => claim.kind === kind).length;
  const right = predicted.filter(({ source }) => source).length;
  return {
    ...agreement(right, count, gold.filter(({ source }) => source).length, gold.length),
    gold: gold.length,
    predicted: count,
    strictRecall: ratio(gold.filter(isStrict).length, gold.length),
  };
};

const tokenAgreement = (comparisons: readonly Comparison[]): Agreement => {
  let [both, gold, predicted] = [0, 0, 0];
  for (const { words } of comparisons) {
    both += words.both;
    gold += words.gold;
    predicted += words.predicted;
  }
  return agreement(both, predicted, both, gold);
};

/** Sums up comparisons of any number of articles. */
export const score = (comparisons: readonly Comparison[]): Score => {
  const wanted = comparisons.flatMap(({ outcomes }) => outcomes.filter(({ gold }) => !gold.optional));
  const extras = comparisons.flatMap((comparison) => comparison.extras);
  const hits = wanted.filter((outcome) => isHit(outcome));
  const predicted = hits.length + extras.length;
  const overall = (right: number): Agreement => agreement(right, predicted, right, wanted.length);
  const share = (isRight: (hit: Hit) => boolean): number => ratio(hits.filter(isRight).length, hits.length);
  return {
    documents: comparisons.length,
    missing: comparisons.filter(({ missing }) => missing).length,
    gold: wanted.length,
    predicted,
    found: overall(hits.length),
    claim: overall(hits.filter(({ source }) => source).length),
    strict: overall(hits.filter((hit) => isStrict(hit)).length),
    token: tokenAgreement(comparisons),
    direct: kindAgreement("direct", wanted, hits, extras),
    mixed: kindAgreement("mixed", wanted, hits, extras),
    indirect: kindAgreement("indirect", wanted, hits, extras),
    sourceExact: share(({ sourceExact }) => sourceExact),
    cue: share(({ cue }) => cue),
    kind: share(({ gold, found }) => found.kind === gold.kind),
    speaker: accuracy(
      hits.filter(({ gold }) => gold.name !== null),
      ({ gold, found }) => sameName(gold.name, found.speaker.name),
    ),
    said: accuracy(
      hits.filter(({ gold }) => gold.said !== null),
      ({ gold, found }) => (found.said?.value ?? null) === gold.said,
    ),
  };
};
