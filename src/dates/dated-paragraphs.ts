import { readCalendarText } from "../calendar/calendar-token.ts";
import { type PlacedExpression, placeDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { boundedPieces } from "./bounded-pieces.ts";
import type { Direction } from "./direction-of-word.ts";
import { directionsOf } from "./directions-of.ts";

/** The parts of a document that its dates are read from. */
export type DatedDocument = Pick<Document, "text" | "blocks" | "published">;

/** A paragraph, or a piece of a long one, with its date expressions and the direction that the words give each. */
export interface DatedParagraph extends Span {
  readonly expressions: readonly PlacedExpression[];
  readonly directions: readonly (Direction | null)[];
}

/** A document's paragraphs with dates, one after the other: what was read of one can be forgotten before the next. */
export interface DatedParagraphs {
  /** Null at the end. */
  readonly next: () => DatedParagraph | null;
  /**
   * Whether in the document's numeric dates the day comes first, where one of them shows it; reads ahead as far as the
   * first that does.
   */
  readonly dayFirst: () => boolean | null;
}

const readParagraph = (text: string, { start, end }: Span): DatedParagraph | null => {
  const read = readCalendarText(text, { start, end });
  const expressions = placeDateExpressions(read);
  return expressions.length === 0
    ? null
    : { start, end, expressions, directions: directionsOf(read.tokens, expressions) };
};

function* readParagraphs({ text, blocks }: DatedDocument): Generator<DatedParagraph> {
  for (const block of blocks) {
    for (const piece of boundedPieces(text, block)) {
      const paragraph = readParagraph(text, piece);
      if (paragraph) yield paragraph;
    }
  }
}

/** What the numeric dates of a paragraph show of their order: 25/12/2024, or the day of publication. */
const dayFirstIn = ({ expressions }: DatedParagraph, published: string | null): boolean | null => {
  for (const { reading } of expressions) {
    if (reading.kind !== "numeric" || reading.separator === ".") continue;
    if (reading.first > 12) return true;
    if (reading.second > 12) return false;
    const asPublished = [false, true].filter((dayFirst) => {
      const context = { anchor: null, previous: null, direction: null, dayFirst: () => dayFirst };
      return published !== null && resolveDate(reading, context) === published;
    });
    if (asPublished.length === 1) return asPublished[0] === true;
  }
  return null;
};

/** Reads a document's paragraphs as they are asked for. */
export const datedParagraphs = (document: DatedDocument): DatedParagraphs => {
  const unread = readParagraphs(document);
  const ahead: DatedParagraph[] = [];
  let taken = 0;
  let shown: boolean | null = null;
  const read = (): DatedParagraph | null => {
    const { done, value } = unread.next();
    const paragraph = done === true ? null : value;
    if (paragraph) shown ??= dayFirstIn(paragraph, document.published);
    return paragraph;
  };
  const isOpen = (): boolean => shown === null;
  const readAhead = (): boolean => {
    const paragraph = read();
    if (paragraph) ahead.push(paragraph);
    return paragraph !== null;
  };
  return {
    next: () => (taken < ahead.length ? (ahead[taken++] ?? null) : read()),
    dayFirst: () => {
      for (let isMore = true; isMore && isOpen();) isMore = readAhead();
      return shown;
    },
  };
};
