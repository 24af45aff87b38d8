import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import { contactHost } from "./contact-relatives.ts";
import type { CueGroup } from "./match-cue.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import { skipLinked } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** What is looked for behind a cue, and what the looking rests on. Places are token positions. */

/** What follows a cue and is attributed by it. */
export interface Complement {
  readonly frame: Frame;
  /** First token of the content: "that" or the quotation mark included. */
  readonly first: number;
  /** The words between cue and content that name the hearer, if any. */
  readonly hearer: TokenRange | null;
}

/** Where the complement of a cue is looked for. */
export interface Search {
  readonly reading: Reading;
  readonly clauses: Clauses;
  readonly end: number;
  readonly frames: ReadonlySet<Frame>;
}

/** Whether an utterance of its own opens at `position`. */
export const isOpenQuotation = (reading: Reading, position: number): boolean =>
  reading.tokens[position]?.tag === "mark" &&
  quotationFrom(reading, position) !== undefined &&
  (reading.hiddenBy[position] ?? -1) !== -1;

const TAILS: ReadonlySet<string> = new Set(["of", "on", "in", "from", "at", "for", "with", "and", "or"]);

/** Past a noun phrase with what hangs on it and is joined to it: `the owners of the mill and their workers`. */
export const skipWithTails = (tokens: readonly Token[], position: number, end: number): number => {
  const opens = tokens[position]?.tag === "gerund" && tokens[position + 1]?.tag === "noun" ? position + 1 : position;
  const place = skipNounPhrase(tokens, opens, end);
  return place > opens ? skipLinked(tokens, place, end, TAILS) : place;
};

/** `what they called a hoax`: whether what is called so stands before the cue. */
export const isGap = (reading: Reading, clauses: Clauses, cue: CueGroup): boolean => {
  const { tokens } = reading;
  const { sentence } = clauses;
  for (let before = cue.first - 1; before > sentence.first && cue.first - before < 15; before--) {
    const token = tokens[before];
    if ((token?.tag === "wh" && token.lower !== "how" && token.lower !== "why") || token?.lower === "that") return true;
  }
  return contactHost(reading, clauses, cue.group) !== null;
};
