import type { Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";

/** Whether a name or pronoun ending before `end` is followed by its verb, adverbs and an apposition aside. */
export const isSubjectAt = (tokens: readonly Token[], first: number, end: number): boolean => {
  const before = tokens[first - 1]?.tag;
  if (before === "preposition" || before === "verb" || before === "gerund" || before === "to") return false;
  let place = end;
  while (place < end + 3 && (tokens[place]?.tag === "adverb" || tokens[place]?.tag === "negation")) place++;
  const tag = tokens[place]?.tag;
  if (FINITE_TAGS.has(tag)) return true;
  return (
    (tag === "comma" || tag === "open") &&
    (before === undefined || before === "stop" || before === "adjective" || before === "noun")
  );
};
