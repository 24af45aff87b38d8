import type { TokenRange } from "../language/token-range.ts";
import type { Act, Frame } from "../lexicon/cues/cue.ts";

export type AttributionKind = "direct" | "mixed" | "indirect";

/** Whether the cue asserts that the content was said: `did not say`, `may say`, `did she say?`, `declined to say`. */
export type Modality = "asserted" | "negated" | "hypothetical" | "question" | "declined";

/** What a rule proposes: places are token positions. */
export interface Proposal {
  /** The words that name whom the content is attributed to; null where the text has none. */
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly act: Act;
  /** What the cue was found to take here. */
  readonly frame: Frame;
  /** The content's pieces in text order, quotation marks and a leading "that" included. */
  readonly content: readonly TokenRange[];
  readonly modality: Modality;
  /** The words that name the hearer. */
  readonly hearer: TokenRange | null;
}

/** One source–cue–content triple found in the text. */
export interface Attribution extends Proposal {
  readonly kind: AttributionKind;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** The words that name the occasion: `an interview with the Ledger`. */
  readonly venue: TokenRange | null;
  /** Who carries it: `according to the agency`, where the agency tells what another said. */
  readonly through: readonly TokenRange[];
  /** How sure it is that content and source are right: 0 to 1. */
  readonly confidence: number;
  /** Position in the document's list of the attribution whose content holds this one, or null. */
  readonly within: number | null;
}
