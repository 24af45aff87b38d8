import type { Span } from "../text/span.ts";
import {
  type CalendarText,
  type CalendarToken,
  type CalendarTokens,
  readCalendarText,
  tokenAt,
} from "./calendar-token.ts";
import type { DateExpression, DateReading } from "./expression.ts";
import { OTHER_WORD } from "./calendar-words.ts";
import { nameOrTitleEnd } from "./not-a-date.ts";
import { readExpression } from "./read-expression.ts";
import { mayListBegin, readListBefore, readListed } from "./read-listed.ts";

/** An expression and where its tokens stand. */
export interface PlacedExpression extends DateExpression {
  /** The place of its first token. */
  readonly first: number;
  /** The place behind its last token. */
  readonly behind: number;
}

/** Common words that begin an expression only before another word of the calendar. */
const DETERMINERS = new Set(["the", "a", "an", "that", "this", "some", "more", "less"]);

/** Between a day and the rest of its date: 24 of June; 3 to 5 November. */
const BEHIND_DAY = new Set(["of", "to", "through", "until", "till", "thru", "and"]);

/** 31 VIII 1931 */
const isRoman = ({ lower, capital }: CalendarToken): boolean => capital && /^[ivx]+$/.test(lower);

/** 11/8/2024; 03/2025; on 11/7: what a fraction without a word before it is not. */
const maySlashedBegin = (tokens: CalendarTokens, at: number): boolean => {
  const second = tokenAt(tokens, at + 2);
  if (second.kind !== "number" || second.lower.length === 4) return true;
  return tokenAt(tokens, at + 3).lower === "/" || tokenAt(tokens, at - 1).kind === "word";
};

/** Whether a number can be a date or begin one: a long one alone, a short one before words of the calendar. */
const mayNumberBegin = (tokens: CalendarTokens, at: number): boolean => {
  if (tokenAt(tokens, at).lower.length === 4) return true;
  const next = tokenAt(tokens, at + 1);
  if (next.lower === "/") return maySlashedBegin(tokens, at);
  if (next.kind === "mark") return ".-'".includes(next.lower);
  return (
    next.kind === "word" && (next.glued || next.word !== OTHER_WORD || BEHIND_DAY.has(next.lower) || isRoman(next))
  );
};

/** Whether an expression may begin here: few words and marks can, and most text is passed over by this question alone. */
const mayBegin = (tokens: CalendarTokens, at: number): boolean => {
  const token = tokenAt(tokens, at);
  if (token.kind === "number") return mayNumberBegin(tokens, at);
  if (token.kind === "mark") return token.lower === "'" && tokenAt(tokens, at + 1).kind === "number";
  if (!token.word.starts) return false;
  const next = tokenAt(tokens, at + 1);
  if (!DETERMINERS.has(token.lower)) return true;
  return next.kind === "word" ? next.word !== OTHER_WORD : next.lower !== "\n";
};

const placed = (
  { tokens, starts }: CalendarText,
  first: number,
  behind: number,
  reading: DateReading,
): PlacedExpression => {
  const end = (starts[behind - 1] ?? 0) + tokenAt(tokens, behind - 1).length;
  return { start: starts[first] ?? 0, end, reading, first, behind };
};

/** The date expressions among the tokens of a stretch of text, in text order, not overlapping. */
export const placeDateExpressions = (text: CalendarText): readonly PlacedExpression[] => {
  const { tokens } = text;
  const expressions: PlacedExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const result = mayBegin(tokens, at) ? readExpression(tokens, at) : null;
    if (!result) {
      const listed = mayListBegin(tokens, at) ? readListBefore(tokens, at) : [];
      for (const { first, end, reading } of listed) expressions.push(placed(text, first, end, reading));
      at = listed.at(-1)?.end ?? at + 1;
      continue;
    }
    const nameEnd = nameOrTitleEnd(tokens, at, result);
    if (nameEnd !== null) {
      at = nameEnd;
      continue;
    }
    const listed = readListed(tokens, at, result);
    if (listed.length === 0) expressions.push(placed(text, at, result.end, result.reading));
    for (const { first, end, reading } of listed) expressions.push(placed(text, first, end, reading));
    at = listed.at(-1)?.end ?? result.end;
  }
  return expressions;
};

/**
 * The date expressions in a stretch of text, in text order, not overlapping. No grammar of the sentence is asked for:
 * words that only look like dates are told by their neighbours. Time grows with the length, whatever the text.
 * @param within usually a paragraph: nothing outside is looked at
 */
export const findDateExpressions = (text: string, within: Span): readonly DateExpression[] =>
  placeDateExpressions(readCalendarText(text, within));
