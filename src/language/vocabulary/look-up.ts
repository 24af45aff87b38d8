import { VOCABULARY } from "./vocabulary.generated.ts";
import { WORD_CLASS, isWordClass } from "./word-class.ts";

const readVocabulary = (): ReadonlyMap<string, number> => {
  const classes = new Map<string, number>();
  for (const [name, words] of Object.entries(VOCABULARY)) {
    if (!isWordClass(name)) continue;
    const bit = WORD_CLASS[name];
    for (const word of words.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
};

const classes = readVocabulary();

/** What a lower-case word can be, as bits of WORD_CLASS; 0 for a word nobody knows. */
export const classesOf = (word: string): number => classes.get(word) ?? 0;
