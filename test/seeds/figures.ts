import type { DocumentRecord } from "../../src/claims/record.ts";
import { compareRecords } from "../../src/evaluation/compare-records.ts";
import { score } from "../../src/evaluation/score.ts";
import type { Seed } from "./load-seeds.ts";

/** The recorded figures, each from 0 to 1, in the order in which they are printed. */
export const FIGURES = [
  ["found", "F1 of claims found: their contents share at least half of their words"],
  ["claim", "F1 of claims found with the right source: the headline figure"],
  ["strict", "F1 of claims with exactly the same words as content, and the right source"],
  ["direct", "claim, of direct speech alone"],
  ["mixed", "claim, of partly quoted speech alone"],
  ["indirect", "claim, of unquoted speech alone"],
  ["source_exact", "share of all claims whose source was found with exactly the same words"],
  ["speaker", "share of all claims with a named speaker whose speaker was resolved to the right name"],
  ["said", "share of all claims with a date of utterance that got the right one"],
] as const;

export type FigureName = (typeof FIGURES)[number][0];
export type Figures = Readonly<Record<FigureName, number>>;

/** Three digits: what is recorded and printed. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The figures of a run. Source, speaker and date are shares of all gold, not of what was found, so that finding more
 * claims can never lower them.
 */
export const figuresOf = (seeds: readonly Seed[], records: readonly DocumentRecord[]): Figures => {
  const comparisons = compareRecords(
    seeds.map(({ gold }) => gold),
    records,
  );
  const result = score(comparisons);
  const gold = seeds.flatMap((seed) => seed.gold.claims.filter(({ optional }) => !optional));
  const ofAll = (part: { of: number; accuracy: number } | null, all: number): number =>
    rounded(part === null ? 0 : (part.of * part.accuracy) / all);
  const found = comparisons.flatMap(({ outcomes }) => outcomes.filter((one) => !one.gold.optional && one.found));
  return {
    found: rounded(result.found.f1),
    claim: rounded(result.claim.f1),
    strict: rounded(result.strict.f1),
    direct: rounded(result.direct.f1),
    mixed: rounded(result.mixed.f1),
    indirect: rounded(result.indirect.f1),
    source_exact: ofAll({ of: found.length, accuracy: result.sourceExact }, gold.length),
    speaker: ofAll(result.speaker, gold.filter(({ name }) => name !== null).length),
    said: ofAll(result.said, gold.filter(({ said }) => said !== null).length),
  };
};
