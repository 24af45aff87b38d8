import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { classesOf } from "../../language/vocabulary/look-up.ts";
import { UNISEX_NAMES, shortFor } from "../../lexicon/people/nicknames.ts";
import { FEMALE_WORDS, MALE_WORDS } from "../../lexicon/people/role-nouns.ts";

export type Gender = "male" | "female";

/** What somebody is: `a former adviser to the mayor`. */
export interface Role {
  /** Canonical word of the office or job; null for a noun the lexicon does not know. */
  readonly role: string;
  /** Words beside it in normal form, places by their canonical name. */
  readonly modifiers: ReadonlySet<string>;
  readonly text: string;
}

/** An entity while the document is being read: grows with each mention. Only src/speakers/entities writes to it. */
export interface Draft {
  readonly place: number;
  kind: "person" | "organization";
  /** Whether it is a country, city or region. */
  isPlace: boolean;
  /** Whether its words or those beside it say that it is a person; others are taken for one only as a source. */
  isSure: boolean;
  name: string;
  words: readonly string[];
  /** `jr`, `iii`; "" for none. */
  readonly suffix: string;
  gender: Gender | null;
  readonly roles: Role[];
  /** Titles that stand before its full name, in canonical form. */
  readonly titles: Set<string>;
  /** Printed forms, each once, with how often it occurs. */
  readonly forms: Map<string, number>;
  mentions: number;
  /** Mentions of at least two words. */
  fullMentions: number;
}

/** The sex a word says: `Mrs.`, `spokesman`. */
export const genderOfWord = (lower: string): Gender | null =>
  MALE_WORDS.has(lower) ? "male" : FEMALE_WORDS.has(lower) ? "female" : null;

const SEX = WORD_CLASS.maleName | WORD_CLASS.femaleName;

/** `bill` is a word too, so its classes say no sex: that of `william` does. */
const classesOfFullForms = (name: string): number => shortFor(name).reduce((all, full) => all | classesOf(full), 0);

/** The sex a first name's classes say, else those of the names it is short for; null for names of both or neither. */
export const genderOfName = (name: string, classes: number): Gender | null => {
  if (UNISEX_NAMES.has(name)) return null;
  const known = (classes & SEX) === 0 ? classesOfFullForms(name) : classes;
  const male = (known & WORD_CLASS.maleName) !== 0;
  const female = (known & WORD_CLASS.femaleName) !== 0;
  return male === female ? null : male ? "male" : "female";
};
