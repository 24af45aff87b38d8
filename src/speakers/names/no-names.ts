import type { Sentence, Token } from "../../language/analysis.ts";
import { classesOf } from "../../language/vocabulary/look-up.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { ORGANIZATION_WORDS } from "../../lexicon/people/organization-words.ts";
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

/** Words of a line that a headline prints with capitals: short ones stay small in every style. */
const LONG_WORD = 4;
/** A line with fewer is too short to tell. */
const LEAST_LONG_WORDS = 3;
/** The share of them that has a capital in a line that gives every word one. */
const MOSTLY = 0.8;

/** `Harbor Board Blames Storm for Delay`: whether a sentence gives every longer word a capital. */
const isTitleCase = (tokens: readonly Token[], { first, end }: Sentence): boolean => {
  let [long, capital] = [0, 0];
  for (let place = first + 1; place < end; place++) {
    const token = tokens[place];
    if (token?.kind !== "word" || token.lower.length < LONG_WORD) continue;
    long++;
    if (token.capital) capital++;
  }
  return long >= LEAST_LONG_WORDS && capital >= MOSTLY * long;
};

const opensSentence = ({ tokens, sentenceOf }: Scene, place: number): boolean =>
  place === 0 || sentenceOf[place - 1] !== sentenceOf[place] || OPENS.has(tokens[place - 1]?.tag ?? "stop");

/** How the words of a document are printed: what is capitalised only where a sentence begins may be a common word. */
export interface Capitals {
  /** Words that occur without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that occur with one inside a sentence. */
  readonly inside: ReadonlySet<string>;
  /** For each sentence whether every word has one: there a capital says nothing. */
  readonly titleCase: readonly boolean[];
  /** Words that occur with a capital below the headline. */
  readonly below: ReadonlySet<string>;
}

const isHeadline = ({ analysis, sentences, sentenceOf }: Scene, place: number): boolean =>
  analysis.document.blocks[sentences[sentenceOf[place] ?? 0]?.block ?? 0]?.region === "headline";

/** Reads how the words are printed that open a sentence somewhere, or stand in a headline; of others nothing is asked. */
export const readCapitals = (scene: Scene): Capitals => {
  const titleCase = scene.sentences.map((sentence) => isTitleCase(scene.tokens, sentence));
  const opening = new Set<string>();
  const inside = new Set<string>();
  const below = new Set<string>();
  for (const [place, { lower, capital, tag }] of scene.tokens.entries()) {
    if (!capital || tag !== "name") continue;
    if (!isHeadline(scene, place)) below.add(lower);
    const saysNothing = titleCase[scene.sentenceOf[place] ?? 0] === true || opensSentence(scene, place);
    (saysNothing ? opening : inside).add(lower);
  }
  const small = new Set<string>();
  for (const { lower, capital } of scene.tokens) if (!capital && opening.has(lower)) small.add(lower);
  return { small, inside, titleCase, below };
};

/** Endings of common nouns for many: `proponents`, `majorities`, `investigations`; no surnames end so. */
const PLURAL_ENDING = /(?:[ae]nts|ions|ities|ists|isans|ments|men)$/;
const BEFORE_NOUN = new Set(["noun", "adjective"]);
const PLURAL_VERBS = new Set(["have", "are", "were", "do"]);

/** What follows a common noun that opens a sentence, and hardly a name seen nowhere else: `Photos of`, `Sources have`, `Blistering attacks`. */
const isReadAsNoun = ({ tokens }: Scene, place: number): boolean => {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token === undefined || next === undefined) return false;
  if (PLURAL_ENDING.test(token.lower) || next.tag === "preposition") return true;
  return token.lower.endsWith("s")
    ? PLURAL_VERBS.has(next.lower)
    : token.lower.endsWith("ing") && BEFORE_NOUN.has(next.tag);
};

/** `Proponents said`, `Significantly, …`: a word with a capital only because a sentence begins, or in a headline. */
const isCommonWord = (scene: Scene, place: number, { small, inside, titleCase }: Capitals): boolean => {
  const token = scene.tokens[place];
  const inTitle = titleCase[scene.sentenceOf[place] ?? 0] === true;
  if (token === undefined || !(inTitle || opensSentence(scene, place)) || inside.has(token.lower)) return false;
  if (small.has(token.lower)) return true;
  if ((token.classes & NAME_LIKE) !== 0) return false;
  if (token.classes !== 0 || /[a-z]{3}ly$/.test(token.lower)) return true;
  const stem = token.lower.endsWith("ies") ? `${token.lower.slice(0, -3)}y` : token.lower.slice(0, -1);
  const isPlural = token.lower.endsWith("s") && (classesOf(stem) & WORD_CLASS.noun) !== 0;
  return isPlural || isReadAsNoun(scene, place);
};

/** `The Latest: …`: an adjective with an article, nobody's name. */
const isAdjectiveAlone = ({ tokens }: Scene, place: number): boolean => {
  const classes = tokens[place]?.classes ?? 0;
  const isAdjective = (classes & WORD_CLASS.adjective) !== 0 && (classes & NAME_LIKE) === 0;
  return isAdjective && tokens[place - 1]?.tag === "determiner";
};

/** `NY Post`, `WSJ`: readers know them, so the text need not name them again. */
const ACRONYM = /\b[A-Z]{2,6}\b/;

/** `Bombshell: …`, `Delegate Update: …`: whoever a headline names is named below it again. */
const isOnlyHeadline = (scene: Scene, { first, end }: TokenRange, text: string, { below }: Capitals): boolean => {
  if (!isHeadline(scene, first) || below.size === 0 || ACRONYM.test(text)) return false;
  return scene.tokens
    .slice(first, end)
    .every(({ lower, classes }) => (classes & NAME_LIKE) === 0 && !below.has(lower) && !ORGANIZATION_WORDS.has(lower));
};

/** Whether capitalised words, `text` as printed, name nobody in particular. */
export const isNoName = (scene: Scene, range: TokenRange, text: string, capitals: Capitals): boolean => {
  const token = scene.tokens[range.first];
  if (token === undefined || isOnlyHeadline(scene, range, text, capitals)) return true;
  if (range.end > range.first + 1) return false;
  return isAttribute(token, text) || isAdjectiveAlone(scene, range.first) || isCommonWord(scene, range.first, capitals);
};
