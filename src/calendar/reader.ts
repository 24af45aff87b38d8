import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { DateReading } from "./expression.ts";

/** A reading and the place of the first token after its words. */
export interface Found<Reading = DateReading> {
  readonly reading: Reading;
  readonly end: number;
}

/** Reads the expression that begins at a token, or declines. Looks only a few tokens to either side. */
export type Reader<Reading = DateReading> = (tokens: CalendarTokens, at: number) => Found<Reading> | null;

export const found = <Reading>(reading: Reading, end: number): Found<Reading> => ({ reading, end });

/** The reading of the first reader that does not decline. */
export const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (tokens, at) => {
    for (const reader of readers) {
      const result = reader(tokens, at);
      if (result) return result;
    }
    return null;
  };

/** Whether the token at a place is that word or mark. */
export const is = (tokens: CalendarTokens, place: number, lower: string): boolean =>
  tokenAt(tokens, place).lower === lower;

/** The place after an optional word or mark. */
export const skip = (tokens: CalendarTokens, place: number, lower: string): number =>
  is(tokens, place, lower) ? place + 1 : place;

/** Whether a hyphen or dash stands there with nothing but letters or digits around it. */
export const isHyphen = (tokens: CalendarTokens, place: number): boolean =>
  is(tokens, place, "-") && tokenAt(tokens, place).glued && tokenAt(tokens, place + 1).glued;

/** Whether the word at a place begins a sentence or a quotation, so that its capital says nothing. */
export const startsSentence = (tokens: CalendarTokens, place: number): boolean => {
  const before = tokenAt(tokens, place - 1);
  return before.kind === "mark" && !"-,'/(&".includes(before.lower);
};
