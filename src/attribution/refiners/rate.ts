import { circumstancesOf } from "../confidence/circumstances.ts";
import { confidenceOf } from "../confidence/confidence-of.ts";
import type { Refiner } from "../refiner.ts";

/**
 * Rules whose claims the annotated articles hardly have, or their annotators leave out, so that nothing can be measured:
 * a transcript's labels name its speakers for certain, but who marks claims seldom marks every turn.
 */
const UNMEASURED: ReadonlyMap<string, number> = new Map([["speaker-label", 0.6]]);

/** Says how sure each attribution is, from the circumstances in which it was found. */
export const rate: Refiner = {
  id: "rate",
  refine: (attributions, reading) =>
    attributions.map((attribution) => ({
      ...attribution,
      confidence: UNMEASURED.get(attribution.rule) ?? confidenceOf(circumstancesOf(reading, attribution)),
    })),
};
