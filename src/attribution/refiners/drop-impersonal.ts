import { IMPERSONAL_NOUNS, WITNESSING } from "../../lexicon/cues/impersonal.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";

/** `experience`, `common sense`, `recent history`: no article, no possessor, nobody. */
const isImpersonal = ({ tokens }: Reading, { lemma, source }: Attribution): boolean => {
  if (source === null || !WITNESSING.has(lemma)) return false;
  const [last, ...before] = tokens.slice(source.first, source.end).toReversed();
  return IMPERSONAL_NOUNS.has(last?.lower ?? "") && before.every(({ tag }) => tag === "adjective");
};

/** `This [is to say] that …`, `It is fair to [say] that …`: how the writer goes on, and nobody's saying. */
const isWritersOwn = ({ tokens }: Reading, { lemma, source, cue }: Attribution): boolean => {
  if (lemma !== "say" || source === null || !/^(?:it|this|that|none)$/.test(tokens[source.first]?.lower ?? ""))
    return false;
  const words = tokens.slice(cue.first, cue.end);
  const explains = words[0]?.tag === "be" && words.some(({ tag }) => tag === "to");
  const judges = tokens[cue.first - 1]?.tag === "to" && tokens[cue.first - 2]?.tag === "adjective";
  return explains || judges;
};

/** Leaves out what nobody claims but the writer: `experience shows that …`. */
export const dropImpersonal: Refiner = {
  id: "drop-impersonal",
  refine: (attributions, reading) =>
    attributions.filter((attribution) => !isImpersonal(reading, attribution) && !isWritersOwn(reading, attribution)),
};
