import { blockAt } from "../scene.ts";
import type { Sieve } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";

const PLURAL = new Set(["they", "them", "their", "both", "themselves"]);
const DUAL = new Set(["both"]);

/** `They said`: the last group or organization that spoke; `both said`: the last two who spoke together. */
export const pluralPronoun: Sieve = {
  id: "plural-pronoun",
  resolve: ({ form, word, head }, { resolved, scene, cast }) => {
    if (form !== "pronoun" || !PLURAL.has(word)) return null;
    const block = blockAt(scene, head);
    for (let at = resolved.length - 1; at >= 0 && resolved.length - at <= 6; at--) {
      const before = resolved[at];
      if (before === undefined || block - before.block > 2) break;
      const { kind, entities } = before.resolution;
      const named = entities.some((entity) => entity >= 0 && cast.drafts[entity] !== undefined);
      if (entities.length > 1 || (!DUAL.has(word) && (kind === "group" || (kind === "organization" && named))))
        return before.resolution;
    }
    return UNNAMED("group");
  },
};
