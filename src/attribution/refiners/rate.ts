import { surenessOf } from "../confidence/sureness.ts";
import type { Refiner } from "../refiner.ts";

/** Says how sure each attribution is, from the circumstances in which it was found. */
export const rate: Refiner = {
  id: "rate",
  refine: (attributions, reading) =>
    attributions.map((attribution) => ({ ...attribution, confidence: surenessOf(reading, attribution) })),
};
