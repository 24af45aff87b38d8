import { contains, type Span } from "../text/span.ts";

/** A stretch between quotation marks on one paragraph. */
const QUOTATION = /“[^“”\n]*”|"[^"\n]*"/g;

/** The stretches between quotation marks, the marks included. */
export const quotationsIn = (text: string, within: Span): readonly Span[] =>
  Array.from(text.slice(within.start, within.end).matchAll(QUOTATION), (match) => {
    const start = within.start + match.index;
    return { start, end: start + match[0].length };
  });

const SPEECH =
  /\b(?:said|told|wrote|added|asked|replied|announced|tweeted|posted|testified|declared|warned|insisted)\b/;
const SENTENCE_END = /[a-z0-9”"][.!?]["”]?\s+[A-Z“"]/;

/** How far from a quotation the date of its attribution may stand, in UTF-16 units. */
const REACH = 120;

/**
 * Which of the dates outside a quotation says when it was uttered: the first one behind it, or the last one before it,
 * in the same sentence and behind a verb of speech. A stand-in for the attribution itself.
 */
export const utteranceDate = <Dated extends Span>(
  text: string,
  quotation: Span,
  dates: readonly Dated[],
): Dated | null => {
  const outside = dates.filter((date) => !contains(quotation, date));
  const behind = outside.find((date) => date.start >= quotation.end);
  if (behind && isAttribution(text.slice(quotation.end, Math.min(behind.start, quotation.end + REACH + 1))))
    return behind;
  const before = outside.findLast((date) => date.end <= quotation.start);
  if (!before) return null;
  return isAttribution(text.slice(Math.max(before.end, quotation.start - REACH - 1), quotation.start)) ||
    (isAttribution(text.slice(Math.max(0, before.start - 20), before.start)) && quotation.start - before.end < REACH)
    ? before
    : null;
};

const isAttribution = (between: string): boolean =>
  between.length <= REACH && SPEECH.test(between) && !SENTENCE_END.test(between) && !/[“”"]/.test(between);
