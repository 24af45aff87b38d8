import type { Token } from "../../language/analysis.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";

/** Times inside a sentence. Places are token positions. */

/** A time without a preposition: `Monday`, `week`, `today`. */
export const isTime = (token: Token | undefined): boolean =>
  TIME_NOUNS.has(token?.lower ?? "") || /^(?:today|yesterday|tomorrow|tonight)$/.test(token?.lower ?? "");

/** `Monday's`, `last week's`, `Tuesday night's`: whether a time that begins at `place` belongs to the noun behind it. */
export const timeOwnsNext = (tokens: readonly Token[], place: number): boolean => {
  let behind = /^(?:last|this|next|late|early)$/.test(tokens[place]?.lower ?? "") ? place + 1 : place;
  while (isTime(tokens[behind])) behind++;
  return behind > place && isTime(tokens[behind - 1]) && tokens[behind]?.tag === "genitive";
};

/** `week`, `weeks`: whether a word names a stretch or a point of time, one or more. */
export const isTimeNoun = (word: string): boolean => TIME_NOUNS.has(word) || TIME_NOUNS.has(word.replace(/s$/, ""));
