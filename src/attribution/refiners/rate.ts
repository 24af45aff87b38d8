import { circumstancesOf } from "../confidence/circumstances.ts";
import { confidenceOf } from "../confidence/confidence-of.ts";
import type { Refiner } from "../refiner.ts";

/** Says how sure each attribution is, from the circumstances in which it was found. */
export const rate: Refiner = {
  id: "rate",
  refine: (attributions, reading) =>
    attributions.map((attribution) => ({
      ...attribution,
      confidence: confidenceOf(circumstancesOf(reading, attribution)),
    })),
};
