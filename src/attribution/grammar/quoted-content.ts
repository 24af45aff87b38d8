import type { Quotation, Tag, Token } from "../../language/analysis.ts";
import { type Clauses, type Reading, quotationAround } from "./reading.ts";

/** Quotation marks in and beside content that is not all quoted. Places are token positions. */

/** Without its final stop, comma or closing bracket; a quotation mark stays. */
export const withoutStop = (tokens: readonly Token[], first: number, end: number): number => {
  let place = end;
  while (place > first) {
    const tag = tokens[place - 1]?.tag;
    if (
      tag !== "stop" &&
      tag !== "comma" &&
      tag !== "semicolon" &&
      tag !== "dash" &&
      tag !== "colon" &&
      tag !== "conjunction"
    )
      break;
    if (tag === "stop" && tokens[place]?.tag === "mark") break;
    place--;
  }
  return place;
};

/** Whether a token stands in a quotation that is part of the content: what is quoted is never cut. */
export const isQuotedWithin = (reading: Reading, clauses: Clauses, place: number, first: number): boolean => {
  if (clauses.sentence.quotation !== null || (reading.hiddenBy[place] ?? -1) !== -1) return false;
  const quotation = quotationAround(reading, place);
  return quotation !== undefined && quotation.first >= first - 1;
};

/**
 * `had results, “including more to come”`, `and that “It will hold”`: past a quotation that goes on with the content, else
 * null. After a comma it does where it begins in lower case, after a word always.
 */
export const goesOnQuoted = ({ tokens, quotations, hiddenBy }: Reading, place: number): number | null => {
  const quotation = quotations[hiddenBy[place] ?? -1];
  const before = tokens[place - 1];
  if (quotation === undefined || quotation.first !== place || before === undefined) return null;
  const isListed = before.tag === "mark" && tokens[place - 2]?.tag === "comma"; // `named “Salt,” [“The Ferry”] and “Tide”`
  if (before.kind === "word" || isListed) return quotation.last;
  if (before.tag !== "comma" && before.tag !== "dash") return null;
  if (tokens[place - 2]?.lower === "that") return quotation.last;
  return tokens[place + 1]?.capital === false && tokens[place + 1]?.kind === "word" ? quotation.last : null;
};

/** Whether a comma stands right before `place`, or a mark with a comma before it: `“It held,” [she]`. */
export const isBehindComma = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.tag === "comma" || (tokens[place - 1]?.tag === "mark" && tokens[place - 2]?.tag === "comma");

/** Where words in marks may open: at `place`, or behind the comma or colon there. */
export const openingAt = (tokens: readonly Token[], place: number): number =>
  /^(?:comma|colon)$/.test(tokens[place]?.tag ?? "") ? place + 1 : place;

/** The closed quotation of an utterance that begins at `place`. */
export const utteranceAt = ({ quotations, hiddenBy }: Reading, place: number): Quotation | null => {
  const quotation = quotations[hiddenBy[place] ?? -1];
  return quotation?.first === place && quotation.closed ? quotation : null;
};

/** What a clause may begin with before its subject: `that [in 2009], “I left”`. */
const OPENS_WITH_SETTING: ReadonlySet<Tag | undefined> = new Set([
  "preposition",
  "subordinator",
  "adverb",
  "wh",
  "gerund",
]);

/**
 * `that in 2009, “I left at once”`, `it was old, but “we had no other”`: past a quotation behind the comma that ends a
 * setting or joins on, else null. It belongs to nobody else where the sentence ends with it.
 */
export const quotedAfterComma = (reading: Reading, clauses: Clauses, first: number, comma: number): number | null => {
  const { tokens } = reading;
  const joins = /^(?:and|but|because|so)$/.test(tokens[comma + 1]?.lower ?? "");
  const quotation = utteranceAt(reading, joins ? comma + 2 : comma + 1);
  if (quotation === null) return null;
  const after = tokens[quotation.last];
  const endsThere = quotation.last >= clauses.sentence.end || after?.tag === "stop" || after?.tag === "dash";
  if (joins) return endsThere ? quotation.last : null;
  const begin = tokens[first]?.lower === "that" ? first + 1 : first;
  return OPENS_WITH_SETTING.has(tokens[begin]?.tag) && tokens[first]?.lower === "that" ? quotation.last : null;
};

/** `said she had asked, [“Who pays?”]`: past a quotation that a cue inside the content introduces, else null. */
export const quotedInside = (reading: Reading, clauses: Clauses, first: number, place: number): number | null => {
  const before = reading.tokens[place - 1]?.tag;
  if (before !== "comma" && before !== "colon") return null;
  const verb = clauses.groups.findLast(({ head, form }) => head < place && form !== "infinitive");
  const asks = clauses.cues.some(
    ({ group, cue }) =>
      group === verb &&
      group.first > first &&
      group.form === "finite" &&
      !group.passive &&
      cue.frames.includes("quotation"),
  );
  return asks ? (utteranceAt(reading, place)?.last ?? null) : null;
};

/** `called it “a shame,” [adding that]`: the comma inside the closing mark belongs to the sentence outside. */
export const closesWithComma = (reading: Reading, clauses: Clauses, place: number, first: number): boolean => {
  const { tokens, quotations, quotationOf } = reading;
  return (
    tokens[place]?.tag === "mark" &&
    tokens[place - 1]?.tag === "comma" &&
    quotations[quotationOf[place] ?? -1]?.last === place + 1 &&
    isQuotedWithin(reading, clauses, place, first)
  );
};

/** Whether the quotation that closes at `place` is all the content so far, and not the first of a list. */
export const startsQuoted = ({ tokens, quotations, quotationOf }: Reading, place: number, first: number): boolean =>
  quotations[quotationOf[place] ?? -1]?.first === first &&
  tokens[place + 1]?.tag !== "conjunction" &&
  tokens[place + 1]?.tag !== "mark";
