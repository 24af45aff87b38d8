import type { Token } from "../../language/analysis.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { isPeoplesName } from "../names/peoples.ts";
import { COLLECTIVE_NOUNS, GROUP_PRONOUNS } from "../../lexicon/people/unnamed-words.ts";

/** Whether a word alone stands for many. */
export const isPluralWord = ({ lower, classes }: Token): boolean =>
  COLLECTIVE_NOUNS.has(lower) ||
  isPeoplesName(lower) ||
  GROUP_PRONOUNS.has(lower) ||
  ((classes & WORD_CLASS.plural) !== 0 && (classes & WORD_CLASS.noun) === 0);
