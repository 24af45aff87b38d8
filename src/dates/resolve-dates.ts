import { calendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import type { DateContext } from "../calendar/date-context.ts";
import { dayRange } from "../calendar/edtf.ts";
import type { DateExpression } from "../calendar/expression.ts";
import { findDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";
import { type Direction, directionOf } from "./direction-of.ts";
import { quotationAround, quotationsIn, utteranceDate } from "./utterance-anchor.ts";

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
    for (const mention of resolved) mentions.push(mention);
    previous = resolved.findLast(({ value }) => isKnown(value))?.value ?? previous;
  }
  return mentions;
};

const isKnown = (value: string | null): boolean => value !== null && dayRange(value) !== null;

/** The directions of a paragraph's dates, each from the words around it. */
const directionsIn = (
  text: string,
  block: Span,
  expressions: readonly DateExpression[],
): readonly (Direction | null)[] => {
  const tokens = calendarTokens(text, block);
  let place = 0;
  return expressions.map(({ start, end }) => {
    while (tokenAt(tokens, place).start < start && place < tokens.length) place++;
    const first = place;
    while (tokenAt(tokens, place).end <= end && place < tokens.length) place++;
    return directionOf(tokens, first, place);
  });
};

/** Dates outside quotations first: they may say when a quotation was uttered, and what is inside counts from there. */
const resolveBlock = (
  text: string,
  block: Span,
  expressions: readonly DateExpression[],
  context: DateContext,
): readonly DateMention[] => {
  if (expressions.length === 0) return [];
  const directions = directionsIn(text, block, expressions);
  const plain = inTurn(expressions, directions, context, () => context.anchor);
  const quotations = expressions.length > 1 ? quotationsIn(text, block) : [];
  if (quotations.length === 0) return plain;
  const anchors = new Map<Span, string | null>();
  return inTurn(expressions, directions, context, (expression) => {
    const quotation = quotationAround(quotations, expression);
    if (!quotation) return context.anchor;
    if (!anchors.has(quotation)) anchors.set(quotation, utteranceDate(text, quotation, plain)?.value ?? null);
    const value = anchors.get(quotation) ?? null;
    return isKnown(value) ? value : context.anchor;
  });
};

/** Each date with the one before it in mind. */
const inTurn = (
  expressions: readonly DateExpression[],
  directions: readonly (Direction | null)[],
  context: DateContext,
  anchorOf: (expression: Span) => string | null,
): readonly DateMention[] => {
  let { previous } = context;
  return expressions.map((expression, place): DateMention => {
    const { start, end, reading } = expression;
    const direction = directions[place] ?? null;
    const value = resolveDate(reading, { ...context, previous, direction, anchor: anchorOf(expression) });
    if (isKnown(value)) previous = value;
    return { start, end, value, role: "mentioned" };
  });
};
