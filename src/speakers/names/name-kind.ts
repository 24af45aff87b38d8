import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { agencies, outlets } from "../../lexicon/outlets.ts";
import { PLACE_BEGINNINGS, PLACE_ENDINGS, placeOf } from "../../lexicon/people/countries.ts";
import {
  METONYMS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
  TRADE_WORDS,
} from "../../lexicon/people/organization-words.ts";
import type { SplitName } from "./split-name.ts";

/** What a name names; `unknown` where neither its words nor those beside it say so. */
export type NameKind = "person" | "organization" | "place" | "unknown";

const FIRST_NAME = WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName;
const NOT_A_PERSON = WORD_CLASS.organization | WORD_CLASS.demonym;

const wordsOf = (tokens: readonly Token[], { first, end }: TokenRange): readonly Token[] => tokens.slice(first, end);

const OUTLETS: ReadonlySet<string> = new Set([...outlets, ...agencies].map((name) => name.toLowerCase()));

const isAcronym = (text: string): boolean => /^(?:[A-Z]\.?){2,6}$/.test(text) || /^[A-Z]{2,6}-[A-Z]{2,6}$/.test(text);

const isPlaceName = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const words = wordsOf(tokens, { first, end });
  const whole = words.map(({ lower }) => lower).join(" ");
  if (placeOf(whole) !== null) return true;
  if (words.length === 1)
    return words.some(
      ({ classes }) => (classes & WORD_CLASS.place) !== 0 && (classes & (FIRST_NAME | WORD_CLASS.lastName)) === 0,
    );
  if (PLACE_ENDINGS.has(words.at(-1)?.lower ?? "")) return true;
  return words.length === 2 && PLACE_BEGINNINGS.has(words[0]?.lower ?? "");
};

/** `TV Nova`, `Radio Ostrow`, `Nova TV`: words that a broadcaster's name begins or ends with. */
const BROADCASTS: ReadonlySet<string> = new Set(["tv", "radio", "fm", "television", "channel"]);

/** What the words of the name alone say. */
const kindByWords = (tokens: readonly Token[], name: TokenRange, text: string): NameKind => {
  const words = wordsOf(tokens, name);
  const [head, last] = [words[0], words.at(-1)];
  if (head === undefined || last === undefined) return "unknown";
  const whole = words.map(({ lower }) => lower).join(" ");
  if (METONYMS.has(whole) || OUTLETS.has(whole)) return "organization";
  if (isPlaceName(tokens, name)) return "place";
  if (words.length > 1 && (BROADCASTS.has(head.lower) || BROADCASTS.has(last.lower))) return "organization";
  if (head.lower === "the" && words.length > 1) return "organization";
  const startsAsPerson = (head.classes & FIRST_NAME) !== 0 && words.length > 1;
  if (
    words.length > 1 &&
    words.some(({ lower }) => lower === "of" || lower === "for" || lower === "&" || lower === "and")
  )
    return "organization";
  if (ORGANIZATION_WORDS.has(last.lower) && (words.length > 1 || (last.classes & FIRST_NAME) === 0))
    return startsAsPerson && words.length === 2 && (last.classes & WORD_CLASS.lastName) !== 0
      ? "person"
      : "organization";
  if (words.length > 1 && TRADE_WORDS.has(last.lower) && !startsAsPerson) return "organization";
  if (words.length > 1 && words.slice(0, -1).some(({ lower }) => ORGANIZATION_WORDS.has(lower)) && !startsAsPerson)
    return "organization";
  if (startsAsPerson) return "person";
  if (words.length === 1 && (isAcronym(text) || (head.classes & NOT_A_PERSON) !== 0)) return "organization";
  if (words.length > 1 && /^[a-z]\.?(?:[a-z]\.?)?$/.test(head.lower) && (last.classes & WORD_CLASS.place) === 0)
    return "person";
  if ((head.classes & FIRST_NAME) !== 0) return "unknown";
  return "unknown";
};

/** `, 31,`, `, a pastor`, `, who`: what follows only a person's name. */
const isDescribedAsPerson = (tokens: readonly Token[], end: number): boolean => {
  if (tokens[end]?.tag !== "comma") return tokens[end]?.lower === "who";
  const next = tokens[end + 1];
  if (next?.lower === "who" || next?.lower === "whose") return true;
  if (next?.kind === "number" && /^\d\d$/.test(next.lower) && tokens[end + 2]?.tag === "comma") return true;
  for (let place = end + 1; place < end + 7; place++) {
    const token = tokens[place];
    if (
      token === undefined ||
      !(
        token.tag === "noun" ||
        token.tag === "adjective" ||
        token.tag === "determiner" ||
        token.tag === "name" ||
        token.tag === "genitive" ||
        token.tag === "possessive"
      )
    )
      return false;
    if (token.tag === "noun" && token.role !== null) return true;
  }
  return false;
};

/** Behind a noun these make it say what the next is: `a bank manager`, `a state GOP chair`. */
const GOES_ON = new Set(["noun", "name", "adjective", "genitive"]);

/** `the gas company [Orvane]`, `[Orvane], a gas company,`: what stands beside a body's name. */
const isDescribedAsBody = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const before = tokens[first - 1];
  if (before?.tag === "noun" && ORGANIZATION_NOUNS.has(before.lower)) return true;
  if (tokens[end]?.tag !== "comma" || tokens[end + 1]?.tag !== "determiner") return false;
  for (let place = end + 2; place < end + 7; place++) {
    const token = tokens[place];
    if (token === undefined || !(token.tag === "noun" || token.tag === "adjective" || token.tag === "name"))
      return false;
    if (token.role !== null) return false;
    if (ORGANIZATION_NOUNS.has(token.lower) && !GOES_ON.has(tokens[place + 1]?.tag ?? "")) return true;
  }
  return false;
};

/** A role in lower case just before the name: `spokesperson Ada Holt`. */
const hasRoleBefore = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined && before.tag === "noun" && (before.role !== null || (before.classes & WORD_CLASS.actor) !== 0)
  );
};

/**
 * What a name names.
 * @param text the bare name as printed
 */
export const kindOfName = (tokens: readonly Token[], { title, name, honorific }: SplitName, text: string): NameKind => {
  const byWords = kindByWords(tokens, name, text);
  if (byWords === "person" || honorific !== null) return "person";
  const isTitled = title.end > title.first || hasRoleBefore(tokens, name.first);
  if (isTitled && byWords !== "organization" && byWords !== "place") return "person";
  if (byWords !== "unknown") return byWords;
  if (((tokens[name.first]?.classes ?? 0) & FIRST_NAME) === 0 && isDescribedAsBody(tokens, name)) return "organization";
  if (isDescribedAsPerson(tokens, name.end)) return "person";
  const hasArticle = tokens[name.first - 1]?.tag === "determiner";
  if (hasArticle && name.end - name.first > 1) return "organization";
  return name.end - name.first === 2 || name.end - name.first === 3 ? "person" : "unknown";
};
