import { WORD_CLASS } from "../vocabulary/word-class.ts";

/** What a word can be, by families: bits of WORD_CLASS. */

export const NAME_CLASSES =
  WORD_CLASS.maleName |
  WORD_CLASS.femaleName |
  WORD_CLASS.firstName |
  WORD_CLASS.lastName |
  WORD_CLASS.place |
  WORD_CLASS.organization |
  WORD_CLASS.demonym;
export const VERB_CLASSES = WORD_CLASS.infinitive | WORD_CLASS.present;
export const PAST_CLASSES = WORD_CLASS.past | WORD_CLASS.participle;
export const NOUN_CLASSES = WORD_CLASS.noun | WORD_CLASS.plural;
/** Those of words that name nobody. */
export const COMMON_CLASSES =
  NOUN_CLASSES |
  VERB_CLASSES |
  PAST_CLASSES |
  WORD_CLASS.gerund |
  WORD_CLASS.adjective |
  WORD_CLASS.adverb |
  WORD_CLASS.interjection;

/** Whether a word can be one of the wanted. */
export const has = (classes: number, wanted: number): boolean => (classes & wanted) !== 0;
