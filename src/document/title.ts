import { type Span, trim } from "../text/span.ts";
import { outletOfLine } from "./line-kinds/outlet-lines.ts";
import { collapse } from "./page-line.ts";
import type { JudgedLine } from "./page.ts";

/** A headline as printed and as read. */
export interface Title extends Span {
  readonly words: string;
  /** The outlet that follows the headline in its line: "Toll Rises - Elsworth Gazette". */
  readonly outlet: string | null;
}

/** How many lines a headline takes; 1 also for none, so that what follows position -1 begins at 0. */
export const headlineLines = (lines: readonly JudgedLine[], title: number): number => {
  if (title < 0) return 1;
  const next = lines[title + 1];
  // a headline that ends in a semicolon goes on in the deck below it
  const goesOn =
    lines[title]?.line.opening.endsWith(";") && next !== undefined && !next.line.long && !next.line.afterBlank;
  return goesOn && next.kind === "text" ? 2 : 1;
};

/** @param title position of the headline, -1 for none */
export const readTitle = (text: string, lines: readonly JudgedLine[], title: number): Title | null => {
  const first = lines[title]?.line;
  const last = lines[title + headlineLines(lines, title) - 1]?.line;
  if (!first || !last) return null;
  let { start, end } = first === last ? first : { start: first.start, end: last.end };
  const printed = text.slice(start, end);
  start += /^(?:HEADLINE|Headline|TITLE|Title): */.exec(printed)?.[0].length ?? 0;
  const suffix = / [|–—-] ([^|–—]{2,40})$/u.exec(text.slice(Math.max(start, end - 60), end));
  const outlet = suffix ? outletOfLine(suffix[1] ?? "", first.outlets) : null;
  if (suffix && outlet !== null) end -= suffix[0].length;
  if (endsInStop(text.slice(start, end))) end--;
  const span = trim(text, { start, end });
  return { ...span, words: collapse(text.slice(span.start, span.end)), outlet };
};

/** A single full stop after a whole word, or a stray semicolon: archives add them; "U.S." and "…" keep theirs. */
const endsInStop = (words: string): boolean => words.endsWith(";") || /[^.\s]{2}[^.\s]\.$|\d\.$|[’'”"]\.$/.test(words);
