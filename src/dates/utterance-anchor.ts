import { LEADING_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { countLeading } from "../text/count-leading.ts";
import { contains, cut, type Span } from "../text/span.ts";

/** A stretch between quotation marks on one paragraph. */
const QUOTATION = /“[^“”\n]*”|"[^"\n]*"/g;

/** The stretches between quotation marks, the marks included. */
export const quotationsIn = (text: string, within: Span): readonly Span[] =>
  Array.from(text.slice(within.start, within.end).matchAll(QUOTATION), (match) => {
    const start = within.start + match.index;
    return { start, end: start + match[0].length };
  });

const SPEECH =
  /\b(?:said|told|wrote|added|asked|replied|announced|promised|pledged|vowed|predicted|claimed|argued|tweeted|posted|testified|declared|warned|insisted)\b/;

/** Whether a stretch of text tells of speech at all: where not, no date in it says when something was said. */
export const tellsOfSpeech = (text: string, within: Span): boolean => SPEECH.test(cut(text, within));

/** Where a sentence may end, with the word before: “… left. She …”, “Col. Reiss”. */
const STOP = /(?:\b(\w*[a-z0-9])|[”"])[.!?]["”]?\s+[A-Z“"]/g;

/** Whether a sentence ends in a stretch of text: a title's full stop ends none. */
const endsSentence = (stretch: string): boolean =>
  Array.from(stretch.matchAll(STOP)).some(([, word = ""]) => !LEADING_ABBREVIATIONS.has(word.toLowerCase()));

/** How far from a quotation the date of its attribution may stand, in UTF-16 units. */
const REACH = 120;

/** How far before a date its verb of speech may stand, where the quotation follows the date. */
const CUE_REACH = 20;

/** How many of the spans, in text order, begin before an offset. */
const countBefore = (spans: readonly Span[], offset: number): number =>
  countLeading(spans, ({ start }) => start < offset);

/** The quotation that holds a span; the quotations in text order. */
export const quotationAround = (quotations: readonly Span[], span: Span): Span | null => {
  const quotation = quotations[countBefore(quotations, span.start) - 1];
  return quotation && contains(quotation, span) ? quotation : null;
};

/**
 * Which of the dates outside a quotation says when it was uttered: the first one behind it, or the last one before it,
 * in the same sentence and beside a verb of speech. A stand-in for the attribution itself.
 * @param dates in text order
 */
export const utteranceDate = <Dated extends Span>(
  text: string,
  quotation: Span,
  dates: readonly Dated[],
): Dated | null => {
  const behind = dates[countBefore(dates, quotation.end)];
  if (behind && isAttribution(text.slice(quotation.end, Math.min(behind.start, quotation.end + REACH + 1)))) {
    return behind;
  }
  const before = dates[countBefore(dates, quotation.start) - 1];
  if (!before || quotation.start - before.end > REACH) return null;
  const between = text.slice(before.end - 1, quotation.start); // with the date's last letter: it may end a sentence
  const isDated =
    isAttribution(between) || isAttribution(text.slice(Math.max(0, before.start - CUE_REACH), before.start));
  return isDated && !endsSentence(between) && !/[“”"]/.test(between) ? before : null;
};

/** What reported speech does not reach beyond: “… , and by Wednesday she had left”. */
const REPORT_END = /[;:()“”"—–]|, (?:and|but|which|who|while|when|after|before)\b/;

/** Between two dates of one verb: testified on Feb. 27 and again on March 3. */
const LISTED = /^,? (?:and|or|then|and again|and then)(?: (?:on|in|at))? $/;

/**
 * Which date says when the words around an expression were reported: the one before it, beside a verb of speech, with
 * nothing between that ends what is reported (said Monday that she would leave Friday).
 * @param dates in text order
 */
export const reportDate = <Dated extends Span>(
  text: string,
  expression: Span,
  dates: readonly Dated[],
): Dated | null => {
  const before = dates[countBefore(dates, expression.start) - 1];
  if (!before || expression.start - before.end > REACH) return null;
  const between = text.slice(before.end - 1, expression.start); // with the date's last letter: it may end a sentence
  if (REPORT_END.test(between) || endsSentence(between) || LISTED.test(between.slice(1))) return null;
  const isBeside = SPEECH.test(text.slice(Math.max(0, before.start - CUE_REACH), before.start));
  return isBeside || (SPEECH.test(between) && startsSentence(text, before)) ? before : null;
};

/** Whether a date opens its sentence: On Nov. 4, … */
const startsSentence = (text: string, { start }: Span): boolean =>
  /(?:^|[.!?”"\n] )(?:On |In |By |Last |Late |Early )?$/.test(text.slice(Math.max(0, start - 8), start));

const isAttribution = (between: string): boolean =>
  between.length <= REACH && SPEECH.test(between) && !endsSentence(between) && !/[“”"]/.test(between);
