import type { Tag } from "./analysis.ts";

/** Tags with which the verb of a clause begins: `said`, `holds`, `is`, `has`, `does`, `will`. */
export const FINITE_TAGS: ReadonlySet<Tag | undefined> = new Set(["verb", "past", "be", "have", "do", "modal"]);
