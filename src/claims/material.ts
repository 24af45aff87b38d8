import type { DateMention } from "../dates/date-mention.ts";
import type { Said } from "../dates/date-utterances.ts";
import type { Source } from "../input/source.ts";
import type { Analysis } from "../language/analysis.ts";
import { type TokenRange, spanOf } from "../language/token-range.ts";
import type { Speaker } from "../speakers/speaker.ts";
import type { Positions } from "../text/positions.ts";
import { cut } from "../text/span.ts";
import type { PlacedSpan, TextSpan } from "./record.ts";

/** What one document's record is made of. */
export interface Material {
  readonly source: Source;
  readonly analysis: Analysis;
  readonly positions: Positions;
  /** One an attribution, in their order. */
  readonly speakers: readonly Speaker[];
  /** One an attribution, in their order. */
  readonly said: readonly (Said | null)[];
  /** Every date of the document, in text order. */
  readonly mentions: readonly DateMention[];
}

/** Words with their published offsets; null for none. */
export const textSpan = ({ source, analysis, positions }: Material, range: TokenRange | null): TextSpan | null => {
  const span = range && spanOf(analysis.tokens, range);
  return span ? { text: cut(source.text, span), ...positions.span(span) } : null;
};

/** The pieces of a content with their place in the file. */
export const placedSpans = ({ analysis, positions }: Material, content: readonly TokenRange[]): PlacedSpan[] =>
  content.flatMap((range) => {
    const span = spanOf(analysis.tokens, range);
    return span ? [{ ...positions.span(span), ...positions.positionAt(span.start) }] : [];
  });
