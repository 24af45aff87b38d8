import type { Span } from "../text/span.ts";

/** Where on the page a block stands; claims are not made by furniture. */
export type Region = "headline" | "lead" | "body" | "caption" | "furniture";

/** A paragraph, heading, caption or line of page furniture: trimmed, never empty, in text order, not overlapping. */
export interface Block extends Span {
  readonly region: Region;
}

/** An article taken apart. Everything is a span of `text` or a value read from one. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** Date of publication, EDTF, from the page itself, else as given from outside. */
  readonly published: string | null;
  /** The words on the page that say so. */
  readonly publishedSpan: Span | null;
}

/** What is known of an article besides its text. */
export interface Given {
  /** Stands before anything on the page (NDJSON `published`). */
  readonly published: string | null;
  /** Stands before the page's own title (NDJSON `title`). */
  readonly title: string | null;
  /** Serves where the page has no date of its own (`--date`). */
  readonly fallbackDate: string | null;
}
