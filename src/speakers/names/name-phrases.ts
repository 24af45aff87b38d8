import type { Token } from "../../language/analysis.ts";
import { ORGANIZATION_WORDS } from "../../lexicon/people/organization-words.ts";
import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { HONORIFICS, OFFICE_WORDS } from "../../lexicon/people/role-nouns.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { isPeoplesName } from "./peoples.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Scene } from "../scene.ts";

/**
 * Runs of words that make one name, titles in front included: `Senator Ana de la Cruz Jr.`, `Ministry of Trade and Industry`,
 * `Robert "Bob" Holt`, `J. T. Marsh`.
 */

const LONGEST = 14;
const FIRST_NAME = WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName;
const PARTICLES = new Set(
  "de del della der den di da dos du van von zu la le el al bin ibn ben abu ter ten bint".split(" "),
);
const SUFFIXES = new Set("jr jr. sr sr. ii iii iv".split(" "));
const JOINS_OFFICE = new Set(["of", "for"]);

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  /^[a-z](?:\.|\.[a-z]\.?)?$/.test(token.lower) &&
  token.lower !== "i" &&
  token.lower !== "a";

/** Whether a token can be a word of a name wherever it stands in one. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.tag === "name" && token.capital;

/** A title that the tagger takes for a common noun at the head of a sentence: `President Holt`, `Former Mayor Marsh`. */
const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  token.kind === "word" &&
  token.tag !== "verb" &&
  (HONORIFICS.has(token.lower) || token.role !== null);

const beginsName = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  if (isNameWord(token)) return true;
  const next = tokens[place + 1];
  if (isTitleWord(token))
    return isNameWord(next) || isTitleWord(next) || (next?.lower === "of" && isNameWord(tokens[place + 2]));
  if (isInitial(token)) return isNameWord(next) || (isInitial(next) && isNameWord(tokens[place + 2]));
  return token?.lower === "al" && token.capital && isNameWord(next);
};

/** Past `"Bob"` or `(Bob)` between two words of a name; the same place where there is none. */
const pastNickname = (tokens: readonly Token[], place: number): number => {
  const opening = tokens[place]?.tag;
  if (opening !== "mark" && opening !== "open") return place;
  for (let end = place + 2; end <= place + 3; end++) {
    const tag = tokens[end]?.tag;
    if (tag === "mark" || tag === "close")
      return isNameWord(tokens[place + 1]) && isNameWord(tokens[end + 1]) ? end + 1 : place;
  }
  return place;
};

/** Whether `of` after these words goes on with a name: `Ministry of …`, `Secretary of State`. */
const takesOf = (tokens: readonly Token[], first: number, place: number): boolean => {
  for (let word = first; word < place; word++) {
    const lower = tokens[word]?.lower ?? "";
    if (ORGANIZATION_WORDS.has(lower) || (isPeoplesName(lower) && tokens[place]?.lower === "for")) return true;
    if (lower === "secretary" || lower === "director" || lower === "chief" || lower === "minister")
      return OFFICE_WORDS.has(tokens[place + 1]?.lower ?? "");
  }
  return (
    tokens[place + 1]?.lower === "the" &&
    isNameWord(tokens[place + 2]) &&
    ORGANIZATION_WORDS.has(tokens[place - 1]?.lower ?? "")
  );
};

/** `Ada Day`, `Ben Winter`: a word of time after a first name. */
const isSurnameOfTime = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  if (
    token === undefined ||
    !token.capital ||
    token.tag !== "noun" ||
    WEEKDAYS.has(token.lower) ||
    MONTHS.has(token.lower)
  )
    return false;
  return isNameWord(tokens[place - 1]) && ((tokens[place - 1]?.classes ?? 0) & FIRST_NAME) !== 0;
};

/** Past the next word of the name that begins with `first`; the same place where the name has ended. */
const step = (tokens: readonly Token[], first: number, place: number): number => {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined) return place;
  if (isNameWord(token) || isInitial(token) || isTitleWord(token) || isSurnameOfTime(tokens, place)) return place + 1;
  if (
    PARTICLES.has(token.lower) &&
    (isNameWord(next) || (PARTICLES.has(next?.lower ?? "") && isNameWord(tokens[place + 2])))
  )
    return place + 1;
  if (SUFFIXES.has(token.lower) && token.capital) return place + 1;
  if (token.tag === "comma" && SUFFIXES.has(next?.lower ?? "")) return place + 2;
  if (token.lower === "&" && isNameWord(next)) return place + 2;
  if (JOINS_OFFICE.has(token.lower) && takesOf(tokens, first, place)) {
    if (isNameWord(next)) return place + 2;
    if (next?.lower === "the" && isNameWord(tokens[place + 2])) return place + 3;
  }
  if (token.lower === "and" && joinsOffice(tokens, first, place)) return place + 2;
  return pastNickname(tokens, place);
};

/** `Department of Health and Human Services`: what follows `of` may be two things. */
const joinsOffice = (tokens: readonly Token[], first: number, place: number): boolean => {
  const next = tokens[place + 1];
  if (!isNameWord(next)) return false;
  for (let word = Math.max(first, place - 3); word < place; word++)
    if (tokens[word]?.lower === "of" && placeOf(tokens[place - 1]?.lower ?? "") === null)
      return OFFICE_WORDS.has(next?.lower ?? "") || ORGANIZATION_WORDS.has(next?.lower ?? "");
  return (
    OFFICE_WORDS.has(tokens[place - 1]?.lower ?? "") &&
    ORGANIZATION_WORDS.has(tokens[place + 2]?.lower ?? "") &&
    place > first
  );
};

/** The name phrases of a document in text order, none overlapping. A phrase never leaves its sentence. */
export const findNamePhrases = ({ tokens, sentenceOf }: Scene): readonly TokenRange[] => {
  const phrases: TokenRange[] = [];
  let place = 0;
  while (place < tokens.length) {
    if (!beginsName(tokens, place)) {
      place++;
      continue;
    }
    const first = place++;
    for (
      let next = step(tokens, first, place);
      next > place && next - first <= LONGEST;
      next = step(tokens, first, place)
    ) {
      if (sentenceOf[next - 1] !== sentenceOf[first]) break;
      place = next;
    }
    phrases.push({ first, end: place });
  }
  return phrases;
};
