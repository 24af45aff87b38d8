import type { Analysis } from "../language/analysis.ts";
import type { Attribution } from "./attribution.ts";
import { attributionOf } from "./attribution-of.ts";
import { type Reading, readClauses } from "./grammar/reading.ts";
import type { Refiner } from "./refiner.ts";
import { REFINERS } from "./refiners.ts";
import { dropUnsure } from "./refiners/drop-unsure.ts";
import { rate } from "./refiners/rate.ts";
import { RULES } from "./rules.ts";

/** What every rule proposes, in the order of the rules. */
const proposeAll = (reading: Reading): readonly Attribution[] =>
  RULES.flatMap(({ id, find }) => find(reading).map((proposal) => attributionOf(reading, id, proposal)));

/** The refiners, and last what says how sure each attribution is and leaves out what is not sure enough. */
const refinersFor = (leastConfidence: number | null): readonly Refiner[] => [
  ...REFINERS,
  rate,
  dropUnsure(leastConfidence),
];

/**
 * The attributions of a document, in text order of their contents: every rule proposes, then the refiners in turn.
 * @param leastConfidence 0 to 1: those less sure are left out; null for the default of each kind
 */
export const findAttributions = (analysis: Analysis, leastConfidence: number | null): readonly Attribution[] => {
  const reading = readClauses(analysis);
  return refinersFor(leastConfidence).reduce<readonly Attribution[]>(
    (attributions, { refine }) => refine(attributions, reading),
    proposeAll(reading),
  );
};

/** The way to the attributions of a document, step by step. */
export interface AttributionTrace {
  readonly reading: Reading;
  /** What the rules proposed, before any refiner. */
  readonly proposed: readonly Attribution[];
  /** What each refiner left, in their order; the last list is what `findAttributions` returns. */
  readonly steps: readonly { readonly refiner: string; readonly attributions: readonly Attribution[] }[];
}

/** Finds the same attributions and keeps what was there after each step, for those who ask why. */
export const traceAttributions = (analysis: Analysis, leastConfidence: number | null): AttributionTrace => {
  const reading = readClauses(analysis);
  const proposed = proposeAll(reading);
  let attributions = proposed;
  const steps = refinersFor(leastConfidence).map(({ id, refine }) => {
    attributions = refine(attributions, reading);
    return { refiner: id, attributions };
  });
  return { reading, proposed, steps };
};
