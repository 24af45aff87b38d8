import { calendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import type { DateContext } from "../calendar/date-context.ts";
import { dayRange, partsOf as calendarPartsOf } from "../calendar/edtf.ts";
import type { DateExpression, DateReading, Unit } from "../calendar/expression.ts";
import { findDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";
import { type Direction, directionOf } from "./direction-of.ts";
import { quotationAround, quotationsIn, reportDate, utteranceDate } from "./utterance-anchor.ts";

/** The parts of a document that its dates are read from. */
export type DatedDocument = Pick<Document, "text" | "blocks" | "published">;

/** The order of the document's numeric dates, where one of them shows it: 25/12/2024, or the day of publication. */
const dayFirstIn = (expressions: readonly DateExpression[], published: string | null): boolean | null => {
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
  return null;
};

/** The dates mentioned last: of any precision, for "that year", and the last single day, for "the next day". */
interface Previous {
  readonly any: string | null;
  readonly day: string | null;
}

const isKnown = (value: string | null): value is string => value !== null && dayRange(value) !== null;

const after = (previous: Previous, value: string | null): Previous => {
  if (!isKnown(value)) return previous;
  const parts = calendarPartsOf(value, "last");
  const isDay = parts !== null && parts.day !== null;
  return { any: value, day: isDay ? value : previous.day };
};

const DAY_UNITS: ReadonlySet<Unit> = new Set(["day", "week", "weekend", "fortnight"]);

/** Whether a reading counts from a day: a year mentioned in between does not help it. */
const countsFromDay = (reading: DateReading): boolean => {
  if (reading.kind === "qualified") return countsFromDay(reading.base);
  return reading.kind === "weekday" || (reading.kind === "unit" && DAY_UNITS.has(reading.unit));
};

/** Every date of a document and its value, in text order. */
export const resolveDates = ({ text, blocks, published }: DatedDocument): readonly DateMention[] => {
  const found = blocks.map((block) => ({ block, expressions: findDateExpressions(text, block) }));
  const context = {
    anchor: published,
    dayFirst: dayFirstIn(
      found.flatMap(({ expressions }) => expressions),
      published,
    ),
  };
  const mentions: DateMention[] = [];
  let previous: Previous = { any: null, day: null };
  for (const { block, expressions } of found) {
    for (const mention of resolveBlock(text, block, expressions, context, previous)) {
      mentions.push(mention);
      previous = after(previous, mention.value);
    }
  }
  return mentions;
};

/** What is the same for all dates of a document. */
type DocumentContext = Pick<DateContext, "anchor" | "dayFirst">;

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
  context: DocumentContext,
  previous: Previous,
): readonly DateMention[] => {
  if (expressions.length === 0) return [];
  const directions = directionsIn(text, block, expressions);
  const plain = inTurn(expressions, directions, context, previous, () => context.anchor);
  if (expressions.length === 1) return plain;
  const quotations = quotationsIn(text, block);
  const anchors = new Map<Span, string | null>();
  return inTurn(expressions, directions, context, previous, (expression) => {
    const quotation = quotationAround(quotations, expression);
    if (!quotation) return knownOr(reportDate(text, expression, plain), context.anchor);
    if (!anchors.has(quotation)) {
      anchors.set(quotation, knownOr(utteranceDate(text, quotation, plain), context.anchor));
    }
    return anchors.get(quotation) ?? null;
  });
};

const knownOr = (mention: DateMention | null, otherwise: string | null): string | null =>
  mention !== null && isKnown(mention.value) ? mention.value : otherwise;

/** Each date with the one before it in mind. */
const inTurn = (
  expressions: readonly DateExpression[],
  directions: readonly (Direction | null)[],
  { dayFirst }: DocumentContext,
  first: Previous,
  anchorOf: (expression: Span) => string | null,
): readonly DateMention[] => {
  let last = first;
  return expressions.map((expression, place): DateMention => {
    const { start, end, reading } = expression;
    const previous = countsFromDay(reading) ? last.day : last.any;
    const direction = directions[place] ?? null;
    const value = resolveDate(reading, { anchor: anchorOf(expression), previous, direction, dayFirst });
    last = after(last, value);
    return { start, end, value, role: "mentioned" };
  });
};
