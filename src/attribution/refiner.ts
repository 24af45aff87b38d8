import type { Attribution } from "./attribution.ts";
import type { Reading } from "./grammar/reading.ts";

/** Maps a list of attributions to a better one. */
export interface Refiner {
  readonly id: string;
  readonly refine: (attributions: readonly Attribution[], reading: Reading) => readonly Attribution[];
}
