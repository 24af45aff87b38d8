import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";

/** A word, number or mark of the text. */
export interface Token extends Span {
  /** Lower case, apostrophes straightened: what look-ups compare. */
  readonly lower: string;
}

/** Tokens of one sentence: half-open positions in `Analysis.tokens`. A sentence never leaves its block. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The stretch without its marks. */
  readonly inner: Span;
}

/** A document read as language. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
