import type { Span } from "../text/span.ts";

/** A date the text speaks of. */
export interface DateMention extends Span {
  /** EDTF; null where the words or their context leave it open. */
  readonly value: string | null;
  readonly role: "said" | "mentioned" | "published";
}
