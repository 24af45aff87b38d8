import type { Tag } from "../analysis.ts";
import { FINITE_TAGS } from "../finite-tags.ts";

/**
 * How far the subject that begins a sentence has been read: to its noun, to a tail behind a noun of either number, to the
 * commas round an aside on a plural (`the owners[, who live there,] say`) and past the second of them, to a participle
 * that may hang on it (`papers [seen] by us`), or past it all.
 */
export type SubjectState =
  | "head"
  | "fronted"
  | "plural"
  | "singular"
  | "participle of plural"
  | "participle of singular"
  | "relative"
  | "parted"
  | "aside"
  | "resumed"
  | "past";

const OPENS_ASIDE: ReadonlySet<Tag> = new Set(["wh", "participle", "past", "preposition"]);

const ENDS_SUBJECT: ReadonlySet<Tag> = new Set(["comma", "semicolon", "colon", "stop", "wh", "subordinator", "dash"]);

const ENDS_PHRASE: ReadonlySet<Tag | undefined> = new Set(["noun", "name", "number", "pronoun", "adjective", "gerund"]);

/** One more tag, where the noun phrase or its tail is still read. */
const phraseAfter = (
  state: "head" | "plural" | "singular",
  tag: Tag,
  before: Tag | undefined,
  isPlural: boolean,
): SubjectState => {
  if (state === "head" && before === undefined) {
    if (tag === "preposition") return "fronted";
    if (tag === "comma") return "head";
  }
  if (state === "head" && before === "noun" && (tag === "past" || tag === "participle"))
    return isPlural ? "participle of plural" : "participle of singular";
  if (state === "plural" || (state === "head" && isPlural)) {
    if (tag === "comma") return "parted";
    if (tag === "wh") return "relative";
  }
  if (FINITE_TAGS.has(tag) || ENDS_SUBJECT.has(tag)) return "past";
  if (state !== "head" || (tag !== "preposition" && tag !== "to")) return state;
  if (!ENDS_PHRASE.has(before)) return "past";
  return isPlural ? "plural" : "singular";
};

/**
 * Reads one more word, and its tag, of the subject that begins a sentence.
 * @param before tag of the nearest token before it that is no adverb or negation
 * @param isPlural whether that token is a plural
 */
export const subjectAfter = (
  state: SubjectState,
  word: string,
  tag: Tag,
  before: Tag | undefined,
  isPlural: boolean,
): SubjectState => {
  const ends = tag === "comma" || tag === "stop";
  switch (state) {
    // `people [who live there] say`: the verb of the clause that hangs on a plural is not the plural's
    case "relative":
      return FINITE_TAGS.has(tag) ? "plural" : ends ? "past" : state;
    // `[In Venn,] most owners say`: what stands before the subject
    case "fronted":
      return tag === "comma" ? "head" : FINITE_TAGS.has(tag) || ends ? "past" : state;
    case "parted":
      return OPENS_ASIDE.has(tag) ? "aside" : "past";
    case "aside":
      return tag === "comma" ? "resumed" : ends ? "past" : state;
    case "participle of plural":
      return word === "by" ? "plural" : "past";
    case "participle of singular":
      return word === "by" ? "singular" : "past";
    case "head":
    case "plural":
    case "singular":
      return phraseAfter(state, tag, before, isPlural);
    case "resumed":
    case "past":
      return "past";
  }
};
