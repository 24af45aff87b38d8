import type { Span } from "../text/span.ts";
import { type CalendarTokens, calendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateExpression, DateReading } from "./expression.ts";
import { OTHER_WORD } from "./calendar-words.ts";
import { nameOrTitleEnd } from "./not-a-date.ts";
import { readExpression } from "./read-expression.ts";
import { readListed } from "./read-listed.ts";

/** Common words that begin an expression only before another word of the calendar. */
const DETERMINERS = new Set(["the", "a", "an", "that", "this", "some", "more", "less"]);

/** Whether an expression may begin here: few words and marks can, and most text is passed over by this question alone. */
const mayBegin = (tokens: CalendarTokens, at: number): boolean => {
  const token = tokenAt(tokens, at);
  if (token.kind === "number") return true;
  if (token.kind === "mark") return token.lower === "'";
  if (!token.word.starts) return false;
  const next = tokenAt(tokens, at + 1);
  return !DETERMINERS.has(token.lower) || next.kind !== "word" || next.word !== OTHER_WORD;
};

/**
 * The date expressions in a stretch of text, in text order, not overlapping. No grammar of the sentence is asked for:
 * words that only look like dates are told by their neighbours. Time grows with the length, whatever the text.
 * @param within usually a paragraph: nothing outside is looked at
 */
export const findDateExpressions = (text: string, within: Span): readonly DateExpression[] => {
  const tokens = calendarTokens(text, within);
  const expressions: DateExpression[] = [];
  const add = (first: number, end: number, reading: DateReading): void => {
    expressions.push({ start: tokenAt(tokens, first).start, end: tokenAt(tokens, end - 1).end, reading });
  };
  let at = 0;
  while (at < tokens.length) {
    const result = mayBegin(tokens, at) ? readExpression(tokens, at) : null;
    if (!result) {
      at++;
      continue;
    }
    const nameEnd = nameOrTitleEnd(tokens, at, result);
    if (nameEnd === null) add(at, result.end, result.reading);
    at = nameEnd ?? result.end;
    if (nameEnd !== null) continue;
    for (const listed of readListed(tokens, result)) {
      add(listed.first, listed.end, listed.reading);
      at = listed.end;
    }
  }
  return expressions;
};
