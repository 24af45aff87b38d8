import { isSpace } from "./span.ts";

/** What a UTF-16 code unit is in running text. Halves of surrogate pairs count as symbols: emoji, mostly. */
export type CharacterClass =
  "space" | "letter" | "digit" | "mark" | "apostrophe" | "hyphen" | "dash" | "punctuation" | "symbol";

const CLASSES = ["space", "letter", "digit", "mark", "apostrophe", "hyphen", "dash", "punctuation", "symbol"] as const;

/** Characters that only ever open or close a quotation; apostrophes are decided in context. */
const MARKS = new Set('“”„‟«»‹›"');
const APOSTROPHES = new Set("'’‘ʼ`´‛");
const HYPHENS = new Set("-‐‑");
const DASHES = new Set("–—―‒");
const PUNCTUATION = /[\p{P}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

const classify = (code: number): CharacterClass => {
  if (isSpace(code)) return "space";
  const character = String.fromCharCode(code);
  if (LETTER.test(character) || code === 0xad) return "letter";
  if (DIGIT.test(character)) return "digit";
  if (MARKS.has(character)) return "mark";
  if (APOSTROPHES.has(character)) return "apostrophe";
  if (HYPHENS.has(character)) return "hyphen";
  if (DASHES.has(character)) return "dash";
  return PUNCTUATION.test(character) ? "punctuation" : "symbol";
};

/** Classes by code unit, each worked out when it first occurs: 0 is "not yet asked". */
const known = new Uint8Array(0x10000);

/** The class of one UTF-16 code unit. */
export const characterClass = (code: number): CharacterClass => {
  const place = known[code] ?? 0;
  if (place > 0) return CLASSES[place - 1] ?? "symbol";
  const found = classify(code);
  known[code] = CLASSES.indexOf(found) + 1;
  return found;
};

/** Whether a code unit is an upper-case letter. */
export const isUpper = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
};

const DIRECTIONAL_FOLD = /[’‘ʼ`´‛]/g;

/** Lower case with straight apostrophes and plain hyphens: the form that look-ups compare. */
export const foldCase = (word: string): string => {
  const lower = word.toLowerCase();
  for (let place = 0; place < lower.length; place++) {
    if (lower.charCodeAt(place) > 127)
      return lower.replaceAll(DIRECTIONAL_FOLD, "'").replaceAll(/[‐‑]/g, "-").replaceAll("\u00ad", "");
  }
  return lower;
};
