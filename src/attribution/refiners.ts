import type { Refiner } from "./refiner.ts";
import { addHearers } from "./refiners/add-hearers.ts";
import { addModality } from "./refiners/add-modality.ts";
import { addVenues } from "./refiners/add-venues.ts";
import { carry } from "./refiners/carry.ts";
import { claimMarkedWords } from "./refiners/claim-marked-words.ts";
import { dropImpersonal } from "./refiners/drop-impersonal.ts";
import { dropOwnThoughts } from "./refiners/drop-own-thoughts.ts";
import { keepSurest } from "./refiners/keep-surest.ts";
import { joinContinuations } from "./refiners/join-continuations.ts";
import { nest } from "./refiners/nest.ts";

/** In the order in which they run. */
export const REFINERS: readonly Refiner[] = [
  keepSurest,
  dropImpersonal,
  joinContinuations,
  carry,
  dropOwnThoughts,
  claimMarkedWords,
  addModality,
  addHearers,
  addVenues,
  nest,
];
