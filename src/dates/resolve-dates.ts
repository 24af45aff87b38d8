import { calendarTokens } from "../calendar/calendar-token.ts";
import type { DateContext } from "../calendar/date-context.ts";
import { type PlacedExpression, placeDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { boundedPieces } from "./bounded-pieces.ts";
import type { DateMention } from "./date-mention.ts";
import { type Direction, directionsOf } from "./directions-of.ts";
import { isKnown, NO_DATES, originFor, type PreviousDates, withDate } from "./previous-dates.ts";
import { quotationAround, quotationsIn, reportDate, tellsOfSpeech, utteranceDate } from "./utterance-anchor.ts";

/** The parts of a document that its dates are read from. */
export type DatedDocument = Pick<Document, "text" | "blocks" | "published">;

/** A paragraph with its date expressions and the direction that the words around each give it. */
interface DatedBlock {
  readonly block: Span;
  readonly expressions: readonly PlacedExpression[];
  readonly directions: readonly (Direction | null)[];
}

const readBlock = (text: string, block: Span): DatedBlock | null => {
  const tokens = calendarTokens(text, block);
  const expressions = placeDateExpressions(tokens);
  return expressions.length === 0 ? null : { block, expressions, directions: directionsOf(tokens, expressions) };
};

/** The order of the document's numeric dates, where one of them shows it: 25/12/2024, or the day of publication. */
const dayFirstIn = (blocks: readonly DatedBlock[], published: string | null): boolean | null => {
  for (const { expressions } of blocks) {
    for (const { reading } of expressions) {
      if (reading.kind !== "numeric" || reading.separator === ".") continue;
      if (reading.first > 12) return true;
      if (reading.second > 12) return false;
      const asPublished = [false, true].filter((dayFirst) => {
        const context = { anchor: null, previous: null, direction: null, dayFirst };
        return published !== null && resolveDate(reading, context) === published;
      });
      if (asPublished.length === 1) return asPublished[0] === true;
    }
  }
  return null;
};

/** What is the same for all dates of a document. */
type DocumentContext = Pick<DateContext, "anchor" | "dayFirst">;

/** Every date of a document and its value, in text order. */
export const resolveDates = ({ text, blocks, published }: DatedDocument): readonly DateMention[] => {
  const dated: DatedBlock[] = [];
  for (const block of blocks) {
    for (const piece of boundedPieces(text, block)) {
      const read = readBlock(text, piece);
      if (read) dated.push(read);
    }
  }
  const context = { anchor: published, dayFirst: dayFirstIn(dated, published) };
  const mentions: DateMention[] = [];
  let previous = NO_DATES;
  for (const block of dated) {
    for (const mention of resolveBlock(text, block, context, previous)) {
      mentions.push(mention);
      previous = withDate(previous, mention.value);
    }
  }
  return mentions;
};

/** Dates outside quotations first: they may say when a quotation was uttered, and what is inside counts from there. */
const resolveBlock = (
  text: string,
  dated: DatedBlock,
  context: DocumentContext,
  previous: PreviousDates,
): readonly DateMention[] => {
  const plain = resolvePlain(dated, context, previous);
  if (plain.length === 1 || !tellsOfSpeech(text, dated.block)) return plain;
  const quotations = quotationsIn(text, dated.block);
  const anchors = new Map<Span, string | null>();
  return resolveSpoken(dated, context, previous, plain, (expression) => {
    const quotation = quotationAround(quotations, expression);
    if (!quotation) return knownOr(reportDate(text, expression, plain), context.anchor);
    const known = anchors.get(quotation);
    if (known !== undefined) return known;
    const anchor = knownOr(utteranceDate(text, quotation, plain), context.anchor);
    anchors.set(quotation, anchor);
    return anchor;
  });
};

const knownOr = (mention: DateMention | null, otherwise: string | null): string | null =>
  mention !== null && isKnown(mention.value) ? mention.value : otherwise;

/** Each date as seen from the day of publication, with the one before it in mind. */
const resolvePlain = (
  { expressions, directions }: DatedBlock,
  { anchor, dayFirst }: DocumentContext,
  before: PreviousDates,
): readonly DateMention[] => {
  let last = before;
  return expressions.map(({ start, end, reading }, place): DateMention => {
    const previous = originFor(reading, last);
    const value = resolveDate(reading, { anchor, previous, direction: directions[place] ?? null, dayFirst });
    last = withDate(last, value);
    return { start, end, value, role: "mentioned" };
  });
};

/** The same dates, each as seen from the day its words were uttered; most stay what they are. */
const resolveSpoken = (
  { expressions, directions }: DatedBlock,
  { anchor: published, dayFirst }: DocumentContext,
  before: PreviousDates,
  plain: readonly DateMention[],
  anchorOf: (expression: Span) => string | null,
): readonly DateMention[] => {
  let lastPlain = before;
  let last = before;
  return expressions.map(({ start, end, reading }, place): DateMention => {
    const known = plain[place];
    const anchor = anchorOf({ start, end });
    const previous = originFor(reading, last);
    const isSame = anchor === published && previous === originFor(reading, lastPlain);
    const direction = directions[place] ?? null;
    const value = known && isSame ? known.value : resolveDate(reading, { anchor, previous, direction, dayFirst });
    lastPlain = withDate(lastPlain, known?.value ?? null);
    last = withDate(last, value);
    return { start, end, value, role: "mentioned" };
  });
};
