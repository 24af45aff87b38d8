import { isSureEnough } from "../confidence/least-confidence.ts";
import type { Refiner } from "../refiner.ts";
import { nest } from "./nest.ts";

/**
 * Leaves out what is too unsure to be shown.
 * @param leastConfidence 0 to 1; null for the default of each kind
 */
export const dropUnsure = (leastConfidence: number | null): Refiner => ({
  id: "drop-unsure",
  refine: (attributions, reading) => {
    const sure = attributions.filter((attribution) => isSureEnough(attribution, leastConfidence));
    return sure.length === attributions.length ? attributions : nest.refine(sure, reading);
  },
});
