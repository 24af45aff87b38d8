import {
  CLOSING_ABBREVIATIONS,
  FIGURE_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  LINKING_ABBREVIATIONS,
} from "../lexicon/abbreviations.ts";
import { type CharacterClass, characterClass, foldCase, isUpper } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** What a token is made of, before anything is asked of the words around it. */
export type TokenKind = "word" | "number" | "mark" | "apostrophe" | "punctuation" | "symbol";

/** A word, number or mark of the text. */
export interface RawToken extends Span {
  /** Lower case, apostrophes straightened: what look-ups compare. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether its first letter is upper case. */
  readonly capital: boolean;
  /** Whether its first two letters are upper case: `US`, `WHO`. */
  readonly acronym: boolean;
}

const CLITICS: ReadonlySet<string> = new Set(["s", "d", "m", "ll", "re", "ve"]);

const classAt = (text: string, offset: number): CharacterClass | undefined => {
  const code = text.charCodeAt(offset);
  return Number.isNaN(code) ? undefined : characterClass(code);
};

const isWordClass = (found: CharacterClass | undefined): boolean => found === "letter" || found === "digit";

/** Past the letters and digits from `offset`. */
const runEnd = (text: string, offset: number, end: number): number => {
  let place = offset;
  while (place < end && isWordClass(characterClass(text.charCodeAt(place)))) place++;
  return place;
};

const isLowerOrDigit = (text: string, offset: number): boolean =>
  isWordClass(classAt(text, offset)) && !isUpper(text.charCodeAt(offset));

/** The `N` of `D-N.Y.`: a party and its state. */
const isHyphenedInitial = (text: string, offset: number): boolean =>
  isUpper(text.charCodeAt(offset)) && classAt(text, offset - 1) === "hyphen";

/** Whether the character at `offset` joins what stands on both its sides: `well-kept`, `U.S`, `3.5`, `k.l@example.org`, `D-N.Y`. */
const joins = (text: string, start: number, offset: number): boolean => {
  const next = classAt(text, offset + 1);
  if (!isWordClass(next)) return false;
  const found = classAt(text, offset);
  if (found === "hyphen" || found === "apostrophe") return true;
  switch (text[offset]) {
    case ".":
      return (
        (isLowerOrDigit(text, offset - 1) && isLowerOrDigit(text, offset + 1)) ||
        offset - start === 1 ||
        text[offset - 2] === "." ||
        isHyphenedInitial(text, offset - 1) ||
        (classAt(text, offset - 1) === "digit" && next === "digit")
      );
    case ",":
    case ":":
    case "/":
      return classAt(text, offset - 1) === "digit" && next === "digit";
    case "@":
    case "_":
    case "&":
      return true;
    default:
      return false;
  }
};

/** Past the word from `start`, its inner hyphens, apostrophes and points included. */
const wordEnd = (text: string, start: number, end: number): number => {
  let place = runEnd(text, start, end);
  while (place < end && joins(text, start, place)) place = runEnd(text, place + 1, end);
  return place;
};

/** Whether the period after a word belongs to it: `U.S.`, `D-N.Y.`, `Gen.`, `a.m.`, the initial of `J. Holt`. */
const ownsPeriod = (text: string, start: number, end: number): boolean => {
  if (text[end] !== ".") return false;
  // Of `D-N.Y` the part after the hyphen, as long as an abbreviation can be.
  const whole = text.slice(start, end).toLowerCase();
  const word = whole.length <= 12 ? whole.slice(whole.indexOf("-") + 1) : whole;
  if (LINKING_ABBREVIATIONS.has(word) && !isUpper(text.charCodeAt(start)))
    return isUpper(text.charCodeAt(end + 2)) || classAt(text, end + 2) === "digit";
  if (LEADING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)) {
    return isUpper(text.charCodeAt(start)) || word.includes(".");
  }
  if (FIGURE_ABBREVIATIONS.has(word) && (word.length > 1 || !isUpper(text.charCodeAt(start))))
    return classAt(text, end + 2) === "digit";
  const single = end - start === 1 && isUpper(text.charCodeAt(start)) && word !== "i";
  return single || (word[1] === "." && word.length % 2 === 1 && word.length <= 7);
};

/** Where a clitic begins: the `'s` of `Holt's`, the `'ll` of `we'll`; `end` where there is none. */
const cliticStart = (text: string, start: number, end: number): number => {
  for (let place = end - 1; place > start && place >= end - 3; place--) {
    if (classAt(text, place) === "apostrophe")
      return CLITICS.has(text.slice(place + 1, end).toLowerCase()) ? place : end;
  }
  return end;
};

const token = (text: string, start: number, end: number, kind: TokenKind): RawToken => ({
  start,
  end,
  lower: foldCase(text.slice(start, end)),
  kind,
  capital: isUpper(text.charCodeAt(start)),
  acronym: end - start > 1 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + 1)),
});

/** How many of the same character stand in a row, at most four. */
const runLength = (text: string, start: number, end: number): number => {
  const code = text.charCodeAt(start);
  let place = start + 1;
  while (place < end && place - start < 4 && text.charCodeAt(place) === code) place++;
  return place - start;
};

/**
 * A run of the same mark as one token: `...`, `--`, `''`. Of three apostrophes the two outer ones are the double mark:
 * `'''No,' he says''` but `he says 'no'''`.
 */
const markEnd = (text: string, start: number, end: number, found: CharacterClass): number => {
  const code = text.charCodeAt(start);
  if (found !== "apostrophe" && code !== 46 && code !== 45) return start + 1;
  const run = runLength(text, start, end);
  if (found !== "apostrophe") return start + Math.min(run, 3);
  const closes = start > 0 && classAt(text, start - 1) !== "space" && classAt(text, start - 1) !== "apostrophe";
  return start + (run === 3 && closes ? 1 : Math.min(run, 2));
};

const KIND_OF_CLASS: Readonly<Record<CharacterClass, TokenKind>> = {
  space: "symbol",
  letter: "word",
  digit: "number",
  mark: "mark",
  apostrophe: "apostrophe",
  hyphen: "punctuation",
  dash: "punctuation",
  punctuation: "punctuation",
  symbol: "symbol",
};

/** Past a symbol: both halves of a surrogate pair together. */
const symbolEnd = (text: string, start: number): number => {
  const code = text.codePointAt(start) ?? 0;
  return start + (code > 0xffff ? 2 : 1);
};

/** The tokens of a stretch of text, in order; white space is left out and nothing else is. */
export const tokenize = (text: string, within: Span): RawToken[] => {
  const tokens: RawToken[] = [];
  let place = within.start;
  while (place < within.end) {
    const start = place;
    const found = characterClass(text.charCodeAt(start));
    if (found === "space") place++;
    else if (isWordClass(found)) {
      const end = wordEnd(text, start, within.end);
      const stem = cliticStart(text, start, end);
      place = stem === end && ownsPeriod(text, start, end) && end < within.end ? end + 1 : end;
      tokens.push(token(text, start, stem === end ? place : stem, found === "digit" ? "number" : "word"));
      if (stem < end) tokens.push(token(text, stem, end, "word"));
    } else if (found === "symbol") {
      place = symbolEnd(text, start);
      tokens.push(token(text, start, place, "symbol"));
    } else {
      place = markEnd(text, start, within.end, found);
      const doubled = found === "apostrophe" && place - start === 2;
      tokens.push(token(text, start, place, doubled ? "mark" : KIND_OF_CLASS[found]));
    }
  }
  return tokens;
};
