import { isSpace, type Span } from "../text/span.ts";

/** No paragraph that people write is longer, in UTF-16 units. */
const LONGEST = 1 << 15;

/**
 * A stretch of text as it is, or where no paragraph can be so long cut up at white space: what is read of each piece
 * can be forgotten before the next is.
 */
export const boundedPieces = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    let to = from + LONGEST;
    while (to > from && !isSpace(text.charCodeAt(to))) to--;
    if (to === from) to = from + LONGEST; // a word as long as that
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
};
