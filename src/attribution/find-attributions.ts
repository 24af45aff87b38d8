import type { Analysis } from "../language/analysis.ts";
import type { Attribution } from "./attribution.ts";
import { type Reading, readClauses } from "./grammar/reading.ts";
import { kindOf } from "./kind-of.ts";
import { REFINERS } from "./refiners.ts";
import { RULES } from "./rules.ts";

/** What every rule proposes, in the order of the rules. */
const proposeAll = (reading: Reading): readonly Attribution[] =>
  RULES.flatMap(({ id, find }) =>
    find(reading).map((proposal): Attribution => ({
      ...proposal,
      kind: kindOf(reading, proposal.content),
      rule: id,
      venue: null,
      through: [],
      within: null,
    })),
  );

/** All attributions of a document, in text order of their contents: every rule proposes, then the refiners in turn. */
export const findAttributions = (analysis: Analysis): readonly Attribution[] => {
  const reading = readClauses(analysis);
  return REFINERS.reduce<readonly Attribution[]>(
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
export const traceAttributions = (analysis: Analysis): AttributionTrace => {
  const reading = readClauses(analysis);
  const proposed = proposeAll(reading);
  let attributions = proposed;
  const steps = REFINERS.map(({ id, refine }) => {
    attributions = refine(attributions, reading);
    return { refiner: id, attributions };
  });
  return { reading, proposed, steps };
};
