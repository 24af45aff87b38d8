import type { Tag, Token } from "../../language/analysis.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";
import { pastQuantity } from "./quantities.ts";
import { isTime, timeOwnsNext } from "./times.ts";

/** Noun phrases read from their first word rightwards. All places are token positions. */

const INSIDE: ReadonlySet<Tag | undefined> = new Set(["noun", "name", "adjective", "number", "genitive", "symbol"]);

const isNominal = (token: Token | undefined): boolean => token?.tag === "noun" || token?.tag === "name";

/** A title in marks inside a noun phrase is no longer than this. */
const LONGEST_TITLE = 6;

/** `the [“Storm”] author`: past words in marks that stand before a noun, or `mark`. */
const pastMarked = (tokens: readonly Token[], mark: number): number => {
  for (let place = mark + 1; place <= mark + LONGEST_TITLE; place++)
    if (tokens[place]?.tag === "mark") return place > mark + 1 && isNominal(tokens[place + 1]) ? place + 1 : mark;
  return mark;
};

const opensPhrase = (token: Token | undefined): boolean =>
  token?.tag === "determiner" || token?.tag === "possessive" || token?.tag === "genitive";

/** `the [rising] star`, `the [newly] elected mayor`, `his [then] wife`, `the Tarn[-based] guild`: past what stands at `place` before a noun, or `place`. */
const pastAttribute = (tokens: readonly Token[], place: number, isFirst: boolean): number => {
  const [token, next, third] = [0, 1, 2].map((ahead) => tokens[place + ahead]);
  switch (token?.tag) {
    case "participle":
      return isNominal(next) ? place + 1 : place;
    case "gerund":
      return !isFirst && (OCCASIONS.has(token.lower) || isNominal(next)) ? place + 1 : place;
    case "adverb": {
      if (/^(?:participle|past|adjective)$/.test(next?.tag ?? "") && isNominal(third) && token.lower.endsWith("ly"))
        return place + 2;
      return opensPhrase(tokens[place - 1]) && isNominal(next) ? place + 1 : place;
    }
    case "mark":
      return opensPhrase(tokens[place - 1]) ? pastMarked(tokens, place) : place;
    case "dash":
      return !isFirst && /^(?:participle|past|adjective)$/.test(next?.tag ?? "") && isNominal(third)
        ? place + 2
        : place;
    default:
      return place;
  }
};

/** Past one noun phrase without tails: `the Senate committee`, `reporters`, `NBC's Kristen Welker`. */
export const skipNounPhrase = (tokens: readonly Token[], position: number, end: number): number => {
  let place = pastQuantity(tokens, position);
  const points = /^(?:this|that|these|those)$/.test(tokens[place]?.lower ?? "") && tokens[place + 1]?.tag === "noun";
  if (tokens[place]?.tag === "pronoun" && !points) return place + 1;
  if (points) place++;
  if (tokens[place]?.tag === "determiner" || tokens[place]?.tag === "possessive") place++;
  if (place > position && /^(?:most|least|more|very)$/.test(tokens[place]?.lower ?? "")) place++;
  while (place < end) {
    // `told reporters [Tuesday's] vote was lost`
    if (place > position && isNominal(tokens[place - 1]) && !isTime(tokens[place - 1]) && timeOwnsNext(tokens, place))
      break;
    const after = INSIDE.has(tokens[place]?.tag) ? place + 1 : pastAttribute(tokens, place, place === position);
    if (after === place) break;
    place = after;
  }
  return place;
};
