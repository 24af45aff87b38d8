import type { Proposal } from "../attribution.ts";
import type { Clauses, Reading } from "./reading.ts";

/** What is proposed at the places of a sentence's own words: those that stand in no utterance inside it. */
export const atOwnPlaces = (
  { hiddenBy }: Reading,
  { sentence: { first, end, quotation } }: Clauses,
  proposeAt: (place: number) => readonly Proposal[],
): Proposal[] => {
  const proposals: Proposal[] = [];
  for (let place = first; place < end; place++)
    if (quotation !== null || (hiddenBy[place] ?? -1) === -1) proposals.push(...proposeAt(place));
  return proposals;
};
