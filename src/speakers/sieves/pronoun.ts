import { findAntecedent } from "../discourse/trail.ts";
import { wantedAt } from "../discourse/wanted.ts";
import { genderOfPronoun } from "../discourse/pronouns.ts";
import type { Sieve } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";

/** `She said`: the most salient person before whose sex allows it. */
export const pronoun: Sieve = {
  id: "pronoun",
  resolve: ({ form, word, head }, context) => {
    const gender = genderOfPronoun(word);
    if (form !== "pronoun" || gender === null) return null;
    const excluded = new Set([...context.excluded, ...(context.enclosing?.entities ?? [])]);
    const found = findAntecedent(context.trail, wantedAt(context, head, gender, excluded));
    if (found === null) return null;
    return found.entity < 0
      ? { ...UNNAMED("anonymous"), entities: [found.entity] }
      : { kind: "person", entities: [found.entity] };
  },
};
