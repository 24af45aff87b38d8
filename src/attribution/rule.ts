import type { Reading } from "./grammar/reading.ts";
import type { Proposal } from "./attribution.ts";

/** Proposes attributions; pure, and knowing nothing of other rules. */
export interface AttributionRule {
  readonly id: string;
  readonly find: (reading: Reading) => readonly Proposal[];
}
