import type { Cue } from "../cues/cue.ts";
import type { NounCue } from "../cues/nouns.ts";

/** A title or office before or instead of a name, and the role of the program's own list that it is like. */
export interface UserTitle {
  /** Lower case, one word. */
  readonly title: string;
  /** A canonical role: "premier"; the title itself where it is like none. */
  readonly role: string;
}

/** What a lexicon file adds to the words that ship. */
export interface UserWords {
  readonly verbs: readonly Cue[];
  readonly nouns: readonly NounCue[];
  readonly titles: readonly UserTitle[];
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
}
