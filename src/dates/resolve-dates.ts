import type { DateContext } from "../calendar/date-context.ts";
import { dayRange } from "../calendar/edtf.ts";
import type { DateExpression } from "../calendar/expression.ts";
import { findDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Document } from "../document/document.ts";
import { contains, type Span } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";
import { directionOf } from "./direction-of.ts";
import { quotationsIn, utteranceDate } from "./utterance-anchor.ts";

/** The parts of a document that its dates are read from. */
export type DatedDocument = Pick<Document, "text" | "blocks" | "published">;

/** The order of the document's numeric dates, where one of them shows it: 25/12/2024. */
const dayFirstIn = (expressions: readonly DateExpression[]): boolean | null => {
  for (const { reading } of expressions) {
    if (reading.kind !== "numeric") continue;
    if (reading.first > 12) return true;
    if (reading.second > 12) return false;
  }
  return null;
};

/** Every date of a document and its value, in text order. */
export const resolveDates = ({ text, blocks, published }: DatedDocument): readonly DateMention[] => {
  const found = blocks.map((block) => ({ block, expressions: findDateExpressions(text, block) }));
  const dayFirst = dayFirstIn(found.flatMap(({ expressions }) => expressions));
  const mentions: DateMention[] = [];
  let previous: string | null = null;
  for (const { block, expressions } of found) {
    const resolved = resolveBlock(text, block, expressions, { anchor: published, previous, dayFirst, direction: null });
    mentions.push(...resolved);
    previous = resolved.findLast(({ value }) => isKnown(value))?.value ?? previous;
  }
  return mentions;
};

const isKnown = (value: string | null): boolean => value !== null && dayRange(value) !== null;

/** A date seen from the others of its paragraph. */
const resolveOne = (
  text: string,
  block: Span,
  { start, end, reading }: DateExpression,
  context: DateContext,
): DateMention => ({
  start,
  end,
  value: resolveDate(reading, { ...context, direction: directionOf(text, block, { start, end }) }),
  role: "mentioned",
});

/** Dates outside quotations first: they may say when a quotation was uttered, and what is inside counts from there. */
const resolveBlock = (
  text: string,
  block: Span,
  expressions: readonly DateExpression[],
  context: DateContext,
): readonly DateMention[] => {
  if (expressions.length === 0) return [];
  const plain = inTurn(text, block, expressions, context, () => context.anchor);
  const quotations = expressions.length > 1 ? quotationsIn(text, block) : [];
  if (quotations.length === 0) return plain;
  const anchors = new Map<Span, string | null>();
  const anchorAt = (expression: Span): string | null => {
    const quotation = quotations.find((quotation) => contains(quotation, expression));
    if (!quotation) return context.anchor;
    if (!anchors.has(quotation)) anchors.set(quotation, utteranceDate(text, quotation, plain)?.value ?? null);
    const value = anchors.get(quotation) ?? null;
    return isKnown(value) ? value : context.anchor;
  };
  return inTurn(text, block, expressions, context, anchorAt);
};

/** Each date with the one before it in mind. */
const inTurn = (
  text: string,
  block: Span,
  expressions: readonly DateExpression[],
  context: DateContext,
  anchorOf: (expression: Span) => string | null,
): readonly DateMention[] => {
  let { previous } = context;
  return expressions.map((expression) => {
    const mention = resolveOne(text, block, expression, { ...context, previous, anchor: anchorOf(expression) });
    if (isKnown(mention.value)) previous = mention.value;
    return mention;
  });
};
