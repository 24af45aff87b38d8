/**
 * What a word can be, as bits of one number: most common words can be several things, and the tagger chooses by context.
 */
export const WORD_CLASS = {
  noun: 1 << 0,
  plural: 1 << 1,
  infinitive: 1 << 2,
  present: 1 << 3,
  past: 1 << 4,
  participle: 1 << 5,
  gerund: 1 << 6,
  adjective: 1 << 7,
  adverb: 1 << 8,
  maleName: 1 << 9,
  femaleName: 1 << 10,
  firstName: 1 << 11,
  lastName: 1 << 12,
  place: 1 << 13,
  organization: 1 << 14,
  demonym: 1 << 15,
  actor: 1 << 16,
  interjection: 1 << 17,
} as const;

export type WordClass = keyof typeof WORD_CLASS;

export const bitsOf = (classes: readonly WordClass[]): number =>
  classes.reduce((bits, name) => bits | WORD_CLASS[name], 0);
