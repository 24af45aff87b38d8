import { surroundingsOf } from "../grammar/surroundings.ts";
import { venueIn } from "../grammar/venues.ts";
import type { Refiner } from "../refiner.ts";

/** Names the occasion of each utterance: `said in an interview with the Ledger`. */
export const addVenues: Refiner = {
  id: "add-venues",
  refine: (attributions, reading) =>
    attributions.map((attribution) => {
      for (const { first, end } of surroundingsOf(reading, attribution)) {
        const venue = venueIn(reading.tokens, first, end);
        if (venue) return { ...attribution, venue };
      }
      return attribution;
    }),
};
