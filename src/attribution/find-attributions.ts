import type { Analysis } from "../language/analysis.ts";
import type { Attribution } from "./attribution.ts";
import { readClauses } from "./grammar/reading.ts";
import { kindOf } from "./kind-of.ts";
import { REFINERS } from "./refiners.ts";
import { RULES } from "./rules.ts";

/** All attributions of a document, in text order of their contents: every rule proposes, then the refiners in turn. */
export const findAttributions = (analysis: Analysis): readonly Attribution[] => {
  const reading = readClauses(analysis);
  const proposed = RULES.flatMap(({ id, find }) =>
    find(reading).map((proposal): Attribution => ({
      ...proposal,
      kind: kindOf(reading, proposal.content),
      rule: id,
      venue: null,
      through: [],
      within: null,
    })),
  );
  return REFINERS.reduce<readonly Attribution[]>((attributions, { refine }) => refine(attributions, reading), proposed);
};
