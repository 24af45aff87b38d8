import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import type { CalendarWord } from "./calendar-words.ts";
import { found, type Found, is, isHyphen, skip } from "./reader.ts";
import { beginsNumber, endsNumber } from "./read-year.ts";

/** How many: a number, or "few" for words that leave it open. */
export interface Count {
  readonly amount: number | "few";
  readonly approximate: boolean;
}

/** Whether a word can begin a count. */
export const isCounting = ({ cardinal, fewOrMany, qualifier }: CalendarWord, lower: string): boolean =>
  cardinal !== undefined || fewOrMany === true || qualifier === "~" || lower === "half" || MORE_OR_LESS.has(lower);

const MORE_OR_LESS = new Set(["more", "less", "fewer"]);

/** a; two; 18; twenty-five; half a; a few; several; some 20; more than two; a couple of; nearly three */
export const readCount = (tokens: CalendarTokens, at: number): Found<Count> | null => {
  const first = tokenAt(tokens, at);
  if (MORE_OR_LESS.has(first.lower) && is(tokens, at + 1, "than")) return approximately(readPlainCount(tokens, at + 2));
  if (first.word.qualifier === "~" || first.lower === "some") {
    const count = readPlainCount(tokens, at + 1);
    if (count) return approximately(count);
  }
  return readPlainCount(tokens, at);
};

const approximately = (count: Found<Count> | null): Found<Count> | null =>
  count && found({ ...count.reading, approximate: true }, count.end);

const exact = (amount: number | "few", end: number): Found<Count> => found({ amount, approximate: false }, end);

const readPlainCount = (tokens: CalendarTokens, at: number): Found<Count> | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === "number") {
    return token.value >= 0 && beginsNumber(tokens, at) && endsNumber(tokens, at + 1)
      ? exact(token.value, at + 1)
      : null;
  }
  if (token.word.fewOrMany === true) return readFew(tokens, at);
  if (token.lower === "a" || token.lower === "an") return readArticle(tokens, at);
  if (token.lower === "half") return is(tokens, at + 1, "a") ? exact(0.5, at + 2) : null;
  const { cardinal } = token.word;
  if (cardinal === undefined) return null;
  const ones = tokenAt(tokens, at + 2).word.cardinal;
  if (cardinal >= 20 && isHyphen(tokens, at + 1) && ones !== undefined && ones < 10)
    return exact(cardinal + ones, at + 3);
  return exact(cardinal, at + 1);
};

/** a; a few; a couple of; a dozen; a good many */
const readArticle = (tokens: CalendarTokens, at: number): Found<Count> => {
  const next = tokenAt(tokens, at + 1);
  if (next.lower === "dozen") return exact(12, at + 2);
  if (next.lower === "hundred") return exact(100, at + 2);
  if (next.lower === "quarter" && isHyphen(tokens, at + 2)) return exact(0.25, at + 3);
  if (next.lower === "half") return exact(0.5, skip(tokens, at + 2, "-"));
  return next.word.fewOrMany === true ? readFew(tokens, at + 1) : exact(1, at + 1);
};

const readFew = (tokens: CalendarTokens, at: number): Found<Count> =>
  exact("few", skip(tokens, skip(tokens, at + 1, "of"), "more"));
