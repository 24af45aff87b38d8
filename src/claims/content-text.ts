import type { Quotation, Token } from "../language/analysis.ts";
import type { TokenRange } from "../language/token-range.ts";
import { countLeading } from "../text/count-leading.ts";
import { cut } from "../text/span.ts";

/** The range without a quotation mark at its ends and a leading "that": what the claim says. */
const bareRange = (tokens: readonly Token[], { first, end }: TokenRange): TokenRange => {
  let from = first;
  let to = end;
  if (tokens[from]?.lower === "that" && tokens[from]?.tag === "subordinator") from++;
  if (from > first && /^(?:comma|dash)$/.test(tokens[from]?.tag ?? "")) from++; // `that, if it rains, it will hold`
  const opens = tokens[from]?.tag === "mark";
  const closes = tokens[to - 1]?.tag === "mark";
  if (opens && closes && to - from > 2 && !tokens.slice(from + 1, to - 1).some(({ tag }) => tag === "mark")) {
    from++;
    to--;
  }
  return to > from ? { first: from, end: to } : { first, end };
};

/** The content as printed, pieces joined by " … ", outer quotation marks and a leading "that" left out. */
export const contentText = (text: string, tokens: readonly Token[], content: readonly TokenRange[]): string =>
  content
    .map((range) => {
      const { first, end } = bareRange(tokens, range);
      return cut(text, { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    })
    .join(" … ");

/**
 * The verbatim stretches inside quotation marks among the content, without the marks. Only the quotations that begin in
 * its pieces are looked at: a document can have as many as it has claims.
 */
export const quotedStretches = (
  text: string,
  quotations: readonly Quotation[],
  content: readonly TokenRange[],
): readonly string[] => {
  const found: string[] = [];
  let next = 0;
  for (const piece of content) {
    next = Math.max(
      next,
      countLeading(quotations, ({ first }) => first < piece.first),
    );
    for (let own = quotations[next]; own !== undefined && own.first < piece.end; own = quotations[++next])
      if (own.depth === 0 && own.last <= piece.end) found.push(cut(text, own.inner).trim());
  }
  return found;
};
