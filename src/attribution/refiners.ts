import type { Refiner } from "./refiner.ts";
import { keepSurest } from "./refiners/keep-surest.ts";
import { joinContinuations } from "./refiners/join-continuations.ts";

/** In the order in which they run. */
export const REFINERS: readonly Refiner[] = [keepSurest, joinContinuations];
