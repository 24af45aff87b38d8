import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Scene } from "../scene.ts";
import { roleOf, roleText } from "./role-at.ts";

/** Words before and after a noun that may describe whom it means. */
const LONGEST_TITLE = 9;
const LONGEST_DESCRIPTION = 14;
/** What the words after the noun of a description consist of, once a preposition has begun them. */
const AFTER_NOUN = new Set([
  "noun",
  "adjective",
  "name",
  "genitive",
  "number",
  "determiner",
  "possessive",
  "preposition",
]);
const CONTINUES = new Set(["preposition", "to"]);
/** Nouns that say of somebody only that he is one. */
const SAYS_NOTHING = new Set(["man", "woman", "person", "individual", "boy", "girl"]);
/** What can stand before the noun of a description. */
const DESCRIBES = new Set(["noun", "adjective", "name", "genitive", "participle"]);

/** What the description around a noun says somebody is: `a senior official in [Ada Holt's] office who` → `senior official in Ada Holt's office`. */
export const roleInWords = (scene: Scene, head: number): string | null => {
  const { tokens, sentenceOf } = scene;
  const role = roleOf(tokens[head]);
  if (role === null || SAYS_NOTHING.has(role)) return null;
  let first = head;
  while (first > 0 && head - first < LONGEST_TITLE && DESCRIBES.has(tokens[first - 1]?.tag ?? "mark")) first--;
  let end = head + 1;
  const isTime = (place: number): boolean =>
    tokens[place]?.tag === "preposition" && TIME_NOUNS.has(tokens[place + 1]?.lower ?? "");
  const isIn = (place: number): boolean =>
    !isTime(place) &&
    sentenceOf[place] === sentenceOf[head] &&
    (AFTER_NOUN.has(tokens[place]?.tag ?? "mark") || tokens[place]?.lower === "to");
  if (CONTINUES.has(tokens[end]?.tag ?? "mark")) while (end - first < LONGEST_DESCRIPTION && isIn(end)) end++;
  return roleText(scene, head, { first, end });
};
