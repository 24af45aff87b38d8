import { type NounCue, type NounFamily, indexFamilies } from "./nouns.ts";

/** Nouns that tell behind “in” with what stance something is done: `marched in support of the plan`; not “in favor of” and “in search of”, which are as often about things. */
const BEHIND_IN: readonly NounFamily[] = [
  { act: "agree", takes: "of", note: "for something", lemmas: "support" },
  { act: "deny", takes: "to", note: "against something", lemmas: "opposition" },
  { act: "deny", takes: "at against over", note: "against what was done", lemmas: "protest" },
  { act: "believe", takes: "of that", note: "what somebody hopes for", lemmas: "hope" },
];

/** Nouns for words that go with what somebody does: `opened with praise for the crew`. */
const BEHIND_WITH: readonly NounFamily[] = [
  { act: "judge", takes: "for about", note: "words for somebody", lemmas: "word" },
  { act: "agree", takes: "for", note: "kind words", lemmas: "praise, applause, compliment" },
  {
    act: "judge",
    takes: "of on against at for",
    note: "harsh words",
    lemmas: "attack, assault, criticism, insult, jab, swipe, dig, jibe, broadside, tirade, rant, scorn, mockery",
  },
  { act: "demand", takes: "for to", note: "demands", lemmas: "call, plea, appeal, demand" },
  { act: "warn", takes: "about of that to", note: "warnings", lemmas: "warning" },
];

/** By preposition, then by singular and plural, lower case. */
export const STANCE_PHRASES: ReadonlyMap<string, ReadonlyMap<string, NounCue>> = new Map([
  ["in", indexFamilies(BEHIND_IN)],
  ["with", indexFamilies(BEHIND_WITH)],
]);
