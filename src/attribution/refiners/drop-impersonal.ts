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

/** Leaves out what nobody claims but the writer: `experience shows that …`. */
export const dropImpersonal: Refiner = {
  id: "drop-impersonal",
  refine: (attributions, reading) => attributions.filter((attribution) => !isImpersonal(reading, attribution)),
};
