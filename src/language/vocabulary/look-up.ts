import { VOCABULARY } from "./vocabulary.generated.ts";

const readVocabulary = (): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  for (const [classes, words] of VOCABULARY) for (const word of words.split(" ")) known.set(word, classes);
  return known;
};

const classes = readVocabulary();

/** What a lower-case word can be, as bits of WORD_CLASS; 0 for a word nobody knows. */
export const classesOf = (word: string): number => classes.get(word) ?? 0;
