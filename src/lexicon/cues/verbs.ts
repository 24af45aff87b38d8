import type { Cue, CueFamily, Frame } from "./cue.ts";
import { VERB_FAMILIES } from "./verb-families.ts";

const lemmasOf = ({ lemmas }: CueFamily): readonly string[] => lemmas.split(",").map((lemma) => lemma.trim());

const merge = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [...new Set([...one, ...other])];

/** A lemma of several families keeps the act of the first and takes what any of them takes. */
const joinFamilies = (): ReadonlyMap<string, Cue> => {
  const cues = new Map<string, Cue>();
  for (const family of VERB_FAMILIES) {
    for (const lemma of lemmasOf(family)) {
      const known = cues.get(lemma);
      const frames: readonly Frame[] = merge(known?.frames ?? [], family.frames);
      const prepositions = merge(known?.prepositions ?? [], family.prepositions ?? []);
      const hearer = (known?.hearer ?? false) || (family.hearer ?? false);
      cues.set(lemma, { lemma, act: known?.act ?? family.act, frames, prepositions, hearer });
    }
  }
  return cues;
};

/** Every verbal cue by its lemma. */
export const VERB_CUES: ReadonlyMap<string, Cue> = joinFamilies();
