import { remember } from "../../text/remember.ts";
import { VOCABULARY } from "./vocabulary.generated.ts";

/** What a word can be, as bits of WORD_CLASS: as the vocabulary lists it, and as a common word that is left to be guessed there. */
export interface Listed {
  readonly classes: number;
  readonly common: number;
}

const UNKNOWN: Listed = { classes: 0, common: 0 };

/** Below, at or above 0 as the line that begins at `start` stands before, is that of, or stands behind a word. */
const compareAt = (start: number, word: string): number => {
  for (let place = 0; place < word.length; place++) {
    const difference = VOCABULARY.charCodeAt(start + place) - word.charCodeAt(place);
    if (difference !== 0) return difference;
  }
  return VOCABULARY.startsWith(" ", start + word.length) ? 0 : 1;
};

/**
 * Halves the vocabulary until the word is found. An article has some hundred words of its fifteen thousand: to put all into a
 * table takes longer than to look for these.
 */
const find = (word: string): Listed => {
  let low = 0;
  let high = VOCABULARY.length;
  while (low < high) {
    const start = VOCABULARY.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1;
    const order = compareAt(start, word);
    const end = VOCABULARY.indexOf("\n", start);
    if (order === 0) {
      const [classes, common = "0"] = VOCABULARY.slice(start + word.length + 1, end).split(" ");
      return { classes: Number(classes), common: Number(common) };
    }
    if (order < 0) low = end + 1;
    else high = start;
  }
  return UNKNOWN;
};

/** What is known of a lower-case word; nothing of a word nobody knows. */
export const lookUp: (word: string) => Listed = remember(find);

/** What a lower-case word can be, as bits of WORD_CLASS; 0 for a word nobody knows. */
export const classesOf = (word: string): number => lookUp(word).classes;
