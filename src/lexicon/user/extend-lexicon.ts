import { cueLexiconOf } from "../cues/cue-lexicon.ts";
import { NOUN_CUES, type NounCue, pluralOf } from "../cues/nouns.ts";
import { VERB_CUES } from "../cues/verbs.ts";
import type { Lexicon } from "../lexicon.ts";
import { outletNamesOf } from "../outlet-names.ts";
import { agencies, outlets } from "../outlets.ts";
import type { UserWords } from "./user-words.ts";

const nounForms = (cue: NounCue): (readonly [string, NounCue])[] => [
  [cue.lemma, cue],
  [pluralOf(cue.lemma), cue],
];

/** The words that ship with those of a user, who has the last word on what both list. */
export const extendLexicon = (words: UserWords): Lexicon => ({
  cues: cueLexiconOf(
    new Map([...VERB_CUES, ...words.verbs.map((cue) => [cue.lemma, cue] as const)]),
    new Map([...NOUN_CUES, ...words.nouns.flatMap((cue) => nounForms(cue))]),
  ),
  outlets: outletNamesOf([...outlets, ...words.outlets], [...agencies, ...words.agencies]),
  titles: new Map(words.titles.map(({ title, role }) => [title, role])),
});
