import type { Token } from "../../language/analysis.ts";
import { GROUP_PRONOUNS } from "../../lexicon/people/unnamed-words.ts";
import { namesIn } from "../sources/name-index.ts";
import type { Sieve } from "./sieve.ts";

const INCLUDES = new Set(["including", "include", "includes", "like"]);

/** Words of a list of members that are read. */
const MOST_LISTED = 60;

/** After a name these make of it what somebody belongs to: `including Harbor Trust officials`, `including Holt's aides`. */
const ATTRIBUTIVE = new Set(["noun", "genitive"]);

/** `four of them`, `the 27`; `the 27-year-old` is one. */
const isCount = (token: Token | undefined): boolean => token?.tag === "number" && !token.lower.endsWith("-old");

/** `officials`, `seven in ten voters`, `those who left`: many, named only where the source says who is among them. */
export const group: Sieve = {
  id: "group",
  resolve: ({ form, word, plural, range, head }, { scene, index, cast, attributions }) => {
    const { tokens } = scene;
    if (form === "pronoun" ? !GROUP_PRONOUNS.has(word) : !plural && !isCount(tokens[head])) return null;
    if (form !== "pronoun" && form !== "description") return null;
    const end = Math.max(range.end, Math.min(attributions[0]?.cue.first ?? 0, head + MOST_LISTED));
    for (let place = head + 1; place < end; place++) {
      if (!INCLUDES.has(tokens[place]?.lower ?? "")) continue;
      const named = namesIn(index, { first: place, end }, 8)
        .filter((name) => !ATTRIBUTIVE.has(tokens[cast.mentions[name]?.range.end ?? place]?.tag ?? ""))
        .map((name) => cast.entityOf[name] ?? -1);
      const entities = [...new Set(named)].filter((entity) => cast.drafts[entity]?.isPlace === false);
      return { kind: "group", entities };
    }
    return { kind: "group", entities: [] };
  },
};
