import type { Attribution, Proposal } from "./attribution.ts";
import type { Reading } from "./grammar/reading.ts";
import { kindOf } from "./kind-of.ts";

/** A proposal of a rule as an attribution. Spelled out, so that all have one shape, whatever the rule made its own in. */
export const attributionOf = (
  reading: Reading,
  rule: string,
  { source, cue, lemma, act, frame, content, modality, hearer }: Proposal,
): Attribution => ({
  source,
  cue,
  lemma,
  act,
  frame,
  content,
  modality,
  hearer,
  kind: kindOf(reading, content),
  rule,
  venue: null,
  through: [],
  confidence: 0,
  within: null,
});
