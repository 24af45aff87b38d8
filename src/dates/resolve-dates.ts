import type { Span } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";
import { type DatedDocument, type DatedParagraph, datedParagraphs } from "./dated-paragraphs.ts";
import { isKnown, originFor, type PreviousDates, previousDates } from "./previous-dates.ts";
import { type Resolve, rememberingResolve } from "./value-memory.ts";
import { quotationAround, quotationsIn, reportDate, tellsOfSpeech, utteranceDate } from "./utterance-anchor.ts";

/** Every date of a document and its value, in text order. */
export const resolveDates = (document: DatedDocument): readonly DateMention[] => {
  const { text, published } = document;
  const paragraphs = datedParagraphs(document);
  const resolve = rememberingResolve(paragraphs.dayFirst);
  const mentions: DateMention[] = [];
  const before = previousDates(mentions);
  const asPublished = { resolve, before, anchorOf: () => published };
  for (let paragraph = paragraphs.next(); paragraph !== null; paragraph = paragraphs.next()) {
    const isSpoken = paragraph.expressions.length > 1 && tellsOfSpeech(text, paragraph);
    const seenFrom = isSpoken
      ? asSpoken(text, paragraph, mentionsIn(paragraph, asPublished), asPublished)
      : asPublished;
    addMentions(mentions, paragraph, seenFrom);
  }
  return mentions;
};

/** The date that an expression is seen from: of publication, or of the utterance it is part of. */
type AnchorOf = (expression: Span) => string | null;

interface Viewpoint {
  readonly resolve: Resolve;
  /** The dates to count from where the paragraph begins. */
  readonly before: () => PreviousDates;
  readonly anchorOf: AnchorOf;
}

/** The dates of a paragraph, each as seen from its anchor, with the one before it in mind: `before` sees those added. */
const addMentions = (
  mentions: DateMention[],
  { expressions, directions }: DatedParagraph,
  { resolve, before, anchorOf }: Viewpoint,
): void => {
  for (let place = 0; place < expressions.length; place++) {
    const expression = expressions[place];
    if (expression === undefined) break;
    const { start, end, reading } = expression;
    const value = resolve(reading, anchorOf(expression), originFor(reading, before), directions[place] ?? null);
    mentions.push({ start, end, value, role: "mentioned" });
  }
};

/** The dates of a paragraph by themselves. */
const mentionsIn = (paragraph: DatedParagraph, viewpoint: Viewpoint): readonly DateMention[] => {
  const mentions: DateMention[] = [];
  addMentions(mentions, paragraph, { ...viewpoint, before: previousDates(mentions, viewpoint.before) });
  return mentions;
};

/**
 * A paragraph as its utterances see it: what they say is counted from the day they were made.
 * @param plain the paragraph's dates as the article sees them: those outside a quotation may say when it was uttered
 */
const asSpoken = (text: string, paragraph: Span, plain: readonly DateMention[], viewpoint: Viewpoint): Viewpoint => {
  const quotations = quotationsIn(text, paragraph);
  const anchors = new Map<Span, string | null>();
  const ofQuotation = (quotation: Span): string | null => {
    const known = anchors.get(quotation);
    if (known !== undefined) return known;
    const anchor = knownValue(utteranceDate(text, quotation, plain));
    anchors.set(quotation, anchor);
    return anchor;
  };
  const anchorOf = (expression: Span): string | null => {
    const quotation = quotationAround(quotations, expression);
    const anchor = quotation ? ofQuotation(quotation) : knownValue(reportDate(text, expression, plain));
    return anchor ?? viewpoint.anchorOf(expression);
  };
  return { ...viewpoint, anchorOf };
};

const knownValue = (mention: DateMention | null): string | null =>
  mention !== null && isKnown(mention.value) ? mention.value : null;
