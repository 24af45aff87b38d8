import type { Span } from "../text/span.ts";

/** One source–cue–content triple found in the text. */
export interface Attribution {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly source: Span | null;
  readonly cue: Span;
  readonly lemma: string;
  readonly act: string;
  /** The content's pieces in text order, quotation marks and a leading "that" included. */
  readonly content: readonly Span[];
  readonly rule: string;
}
