import type { ClaimKind } from "../claims/record.ts";
import type { Span } from "../text/span.ts";

/** What a person marked in one article. */
export interface GoldDocument {
  /** The text's file name without folder and ".txt": what a record is found by. */
  readonly name: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

/** One attribution as a person marked it. All spans count Unicode code points of the text without its byte order mark. */
export interface GoldClaim {
  readonly kind: ClaimKind;
  readonly spans: readonly Span[];
  readonly cue: readonly Span[];
  /** Empty where the text names no source. */
  readonly source: readonly Span[];
  /** Neither rewarded when found nor punished when missed. */
  readonly optional: boolean;
  /** The resolved speaker, or null where nobody is named or nobody resolved it. */
  readonly name: string | null;
  /** When it was said, EDTF, or null where the text gives no date. */
  readonly said: string | null;
}
