import { SHIPPED_CUES } from "../../lexicon/cues/cue-lexicon.ts";
import type { Attribution } from "../attribution.ts";
import { MARKED_WORDS } from "../grammar/marked-words.ts";
import type { Reading } from "../grammar/reading.ts";
import { circumstancesOf } from "./circumstances.ts";
import { confidenceOf } from "./confidence-of.ts";

/**
 * Rules whose claims the annotated articles hardly have, or their annotators leave out, so that nothing can be measured: a
 * transcript's labels name its speakers for certain, but who marks claims seldom marks every turn; and of words in marks
 * that no other rule takes, about half were right where the other rules were tuned, and two in three elsewhere.
 */
const UNMEASURED: ReadonlyMap<string, number> = new Map([
  ["speaker-label", 0.6],
  [MARKED_WORDS, 0.5],
]);

/** A word of the user's own stands on even odds at the least: nobody has measured it, and it was added to be found. */
const OWN_WORD = 0.5;

const isOwnWord = ({ lexicon: { cues } }: Reading, { lemma }: Attribution): boolean =>
  cues !== SHIPPED_CUES &&
  (cues.verbs.has(lemma) || cues.nouns.has(lemma)) &&
  !SHIPPED_CUES.verbs.has(lemma) &&
  !SHIPPED_CUES.nouns.has(lemma);

/** How sure an attribution is in its circumstances, 0 to 1: measured, but for rules and words that cannot be. */
export const surenessOf = (reading: Reading, attribution: Attribution): number => {
  const fixed = UNMEASURED.get(attribution.rule);
  if (fixed !== undefined) return fixed;
  const measured = confidenceOf(circumstancesOf(reading, attribution));
  return isOwnWord(reading, attribution) ? Math.max(OWN_WORD, measured) : measured;
};
