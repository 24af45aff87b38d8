import type { Refiner } from "../refiner.ts";
import { nest } from "./nest.ts";

/**
 * Leaves out what is too unsure to be shown.
 * @param leastConfidence 0 to 1
 */
export const dropUnsure = (leastConfidence: number): Refiner => ({
  id: "drop-unsure",
  refine: (attributions, reading) => {
    const sure = attributions.filter(({ confidence }) => confidence >= leastConfidence);
    return sure.length === attributions.length ? attributions : nest.refine(sure, reading);
  },
});
