import { blockAt } from "../scene.ts";
import type { Sieve } from "./sieve.ts";

/** `It said`: the last organization or document that spoke. */
export const neuterPronoun: Sieve = {
  id: "neuter-pronoun",
  resolve: ({ form, word, head }, { resolved, scene }) => {
    if (form !== "pronoun" || (word !== "it" && word !== "its")) return null;
    const block = blockAt(scene, head);
    for (let at = resolved.length - 1; at >= 0 && resolved.length - at <= 6; at--) {
      const before = resolved[at];
      if (before === undefined || block - before.block > 2) break;
      const { kind } = before.resolution;
      if (kind === "organization" || kind === "document") return before.resolution;
    }
    return null;
  },
};
