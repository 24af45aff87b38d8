import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import { venueIn } from "../grammar/venues.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";

/** The words of the sentence around a cue that are neither its source nor its content. */
const settingsOf = (reading: Reading, { cue, source, content }: Attribution): TokenRange[] => {
  const sentence = reading.clausesAt(cue.first)?.sentence;
  if (sentence === undefined) return [];
  const pieces = [...content, ...(source ? [source] : [])];
  const nextAfter = (place: number): number =>
    Math.min(sentence.end, ...pieces.filter(({ first }) => first >= place).map(({ first }) => first));
  const after = { first: cue.end, end: nextAfter(cue.end) };
  const last = Math.max(cue.end, ...pieces.map(({ end }) => end));
  const before = { first: sentence.first, end: nextAfter(sentence.first) };
  return [after, { first: Math.min(last, sentence.end), end: sentence.end }, before].filter(
    ({ first, end }) => end > first,
  );
};

/** Names the occasion of each utterance: `said in an interview with the Ledger`. */
export const addVenues: Refiner = {
  id: "add-venues",
  refine: (attributions, reading) =>
    attributions.map((attribution) => {
      for (const { first, end } of settingsOf(reading, attribution)) {
        const venue = venueIn(reading.tokens, first, end);
        if (venue) return { ...attribution, venue };
      }
      return attribution;
    }),
};
