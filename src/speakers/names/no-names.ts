import type { Token } from "../../language/analysis.ts";
import { classesOf } from "../../language/vocabulary/look-up.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { PARTY_WORDS } from "../../lexicon/people/role-nouns.ts";
import type { Scene } from "../scene.ts";
import { isPeoplesName } from "./peoples.ts";

/** Capitalised words that name nobody, though they stand like names. */

const NAME_LIKE =
  WORD_CLASS.maleName |
  WORD_CLASS.femaleName |
  WORD_CLASS.firstName |
  WORD_CLASS.lastName |
  WORD_CLASS.place |
  WORD_CLASS.organization;

/** Letters for a common noun: `the PAC`, `CEOs`. */
const COMMON_LETTERS = new Set(["pac", "ceo", "cfo", "ngo", "mp", "tv", "q&a"]);

/** `Ukrainian`, `Democrats`, `Western`, `Russian-aligned`, `PACs`, `Va.`, `R-Ohio`. */
const isAttribute = (token: Token, printed: string): boolean => {
  if (isPeoplesName(token.lower) || PARTY_WORDS.has(token.lower) || COMMON_LETTERS.has(token.lower)) return true;
  const isDemonym = (token.classes & WORD_CLASS.demonym) !== 0 && (token.classes & WORD_CLASS.place) === 0;
  return (
    isDemonym ||
    /^(?:northern|southern|eastern|western|central|latin)$/.test(token.lower) ||
    /-[a-z]+(?:ed|ing|leaning|wing)$/.test(token.lower) ||
    /^[A-Z]{2,6}s$/.test(printed) ||
    /^[A-Z][a-z]{0,5}\.$/.test(printed) ||
    /^[DRI]-[A-Z]/.test(printed) ||
    /^[A-Z]$/.test(printed)
  );
};

const OPENS = new Set(["stop", "mark", "open", "colon", "dash"]);

const opensSentence = ({ tokens, sentenceOf }: Scene, place: number): boolean =>
  place === 0 || sentenceOf[place - 1] !== sentenceOf[place] || OPENS.has(tokens[place - 1]?.tag ?? "stop");

/** How the words of a document are printed: what is capitalised only where a sentence begins may be a common word. */
export interface Capitals {
  /** Words that occur without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that occur with one inside a sentence. */
  readonly inside: ReadonlySet<string>;
}

/** Reads how the words are printed that open a sentence somewhere; of others nothing is asked. */
export const readCapitals = (scene: Scene): Capitals => {
  const opening = new Set<string>();
  const inside = new Set<string>();
  for (const [place, { lower, capital, tag }] of scene.tokens.entries())
    if (capital && tag === "name") (opensSentence(scene, place) ? opening : inside).add(lower);
  const small = new Set<string>();
  for (const { lower, capital } of scene.tokens) if (!capital && opening.has(lower)) small.add(lower);
  return { small, inside };
};

/** `Proponents said`, `Significantly, …`: a word with a capital only because a sentence begins. */
const isCommonWord = (scene: Scene, place: number, { small, inside }: Capitals): boolean => {
  const token = scene.tokens[place];
  if (token === undefined || !opensSentence(scene, place) || inside.has(token.lower)) return false;
  if (small.has(token.lower)) return true;
  if ((token.classes & NAME_LIKE) !== 0) return false;
  if (token.classes !== 0 || /[a-z]{3}ly$/.test(token.lower)) return true;
  const stem = token.lower.endsWith("ies") ? `${token.lower.slice(0, -3)}y` : token.lower.slice(0, -1);
  return token.lower.endsWith("s") && (classesOf(stem) & WORD_CLASS.noun) !== 0;
};

/** Whether a single capitalised word names nobody in particular. */
export const isNoName = (scene: Scene, place: number, printed: string, capitals: Capitals): boolean => {
  const token = scene.tokens[place];
  return token === undefined || isAttribute(token, printed) || isCommonWord(scene, place, capitals);
};
