import type { PageLine } from "../page-line.ts";

/**
 * What a line is by its own words: "marker" opens a section that follows articles, "furniture" is anything else of the
 * page, "text" whatever could belong to the article.
 */
export type LineKind =
  "marker" | "furniture" | "copyright" | "stamp" | "byline" | "biography" | "publisher" | "caption" | "credit" | "text";

/** Names the kind of a line, or declines. */
export type LineKindRule = (line: PageLine) => LineKind | null;
