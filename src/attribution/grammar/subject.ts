import type { TokenRange } from "../../language/token-range.ts";

/** Who does what a verb group says: the words before it that name them. All places are token positions. */
export interface Subject extends TokenRange {
  /** How it was found: beside the verb, past an insertion, shared with a verb before, or of a participle. */
  readonly path: "adjacent" | "insertion" | "relative" | "shared" | "controlled";
}
