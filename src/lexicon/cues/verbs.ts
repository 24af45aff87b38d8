import type { Cue, CueFamily } from "./cue.ts";
import { VERB_FAMILIES } from "./verb-families.ts";

const lemmasOf = ({ lemmas }: CueFamily): readonly string[] => lemmas.split(",").map((lemma) => lemma.trim());

const merge = <Item>(one: readonly Item[], other: readonly Item[] = []): readonly Item[] => [
  ...new Set([...one, ...other]),
];

const cueOf = (lemma: string, { act, frames, prepositions = [], hearer = false }: CueFamily): Cue => ({
  lemma,
  act,
  frames,
  prepositions,
  hearer,
});

/** A lemma of several families keeps the act of the first and takes what any of them takes. */
const withFamily = (cue: Cue, { frames, prepositions, hearer = false }: CueFamily): Cue => ({
  ...cue,
  frames: merge(cue.frames, frames),
  prepositions: merge(cue.prepositions, prepositions),
  hearer: cue.hearer || hearer,
});

const joinFamilies = (): ReadonlyMap<string, Cue> => {
  const cues = new Map<string, Cue>();
  for (const family of VERB_FAMILIES) {
    for (const lemma of lemmasOf(family)) {
      const known = cues.get(lemma);
      cues.set(lemma, known === undefined ? cueOf(lemma, family) : withFamily(known, family));
    }
  }
  return cues;
};

/** Every verbal cue by its lemma. */
export const VERB_CUES: ReadonlyMap<string, Cue> = joinFamilies();
