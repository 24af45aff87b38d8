import {
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from "../../lexicon/function-words.ts";
import { NUMBER_WORDS, TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Tag } from "../analysis.ts";

/** Words whose closed class is certain wherever they stand in lower case. */
const closedTags = (): ReadonlyMap<string, Tag> => {
  const groups: readonly (readonly [Tag, ReadonlySet<string>])[] = [
    ["adverb", ADVERBS],
    ["preposition", PREPOSITIONS],
    ["pronoun", PRONOUNS],
    ["wh", WH_WORDS],
    ["subordinator", SUBORDINATORS],
    ["conjunction", CONJUNCTIONS],
    ["modal", MODALS],
    ["do", DO_FORMS],
    ["have", HAVE_FORMS],
    ["be", BE_FORMS],
    ["determiner", DETERMINERS],
    ["possessive", POSSESSIVES],
    ["negation", NEGATIONS],
    ["number", NUMBER_WORDS],
    ["noun", TIME_NOUNS],
  ];
  return new Map(groups.flatMap(([tag, set]) => [...set].map((word) => [word, tag] as const)));
};

export const CLOSED = closedTags();
