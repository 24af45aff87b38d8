import { type CueLexicon, SHIPPED_CUES } from "./cues/cue-lexicon.ts";

/** The words a run knows: those that ship, and those its user adds. Never changed once made. */
export interface Lexicon {
  readonly cues: CueLexicon;
}

/** What ships with the program. */
export const SHIPPED_LEXICON: Lexicon = { cues: SHIPPED_CUES };
