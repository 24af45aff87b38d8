import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { COLLECTIVE_NOUNS } from "../../lexicon/people/unnamed-words.ts";
import { canonicalRole } from "../../lexicon/people/role-nouns.ts";
import { isPeoplesName } from "../names/peoples.ts";
import type { Cast } from "../entities/collect-entities.ts";
import type { NameIndex } from "./name-index.ts";
import type { SourceMention } from "./source-mention.ts";

/** Further than this nothing of a source is read. */
const LONGEST = 60;

const TRIMMED = new Set([
  "comma",
  "mark",
  "conjunction",
  "colon",
  "dash",
  "stop",
  "adverb",
  "negation",
  "genitive",
  "semicolon",
]);
const NOMINAL = new Set(["noun", "name", "number", "pronoun", "adjective", "gerund"]);
const ENDS_PHRASE = new Set([
  "comma",
  "open",
  "dash",
  "wh",
  "preposition",
  "to",
  "subordinator",
  "conjunction",
  "past",
  "verb",
  "be",
  "have",
  "modal",
  "colon",
  "semicolon",
  "stop",
]);

const trimmed = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && TRIMMED.has(tokens[first]?.tag ?? "")) first++;
  while (end > first && TRIMMED.has(tokens[end - 1]?.tag ?? "")) end--;
  return { first, end: Math.min(end, first + LONGEST) };
};

/** The noun or name that a noun phrase from `first` is about, and where the phrase stops. */
interface Head {
  readonly place: number;
  readonly stop: number;
}

const isPlainHead = (tokens: readonly Token[], place: number, nameAt: Int32Array): boolean =>
  (nameAt[place] ?? -1) !== -1 || NOMINAL.has(tokens[place]?.tag ?? "");

/** `voters leaning left`, `officials briefed on it`: what follows the noun and says more of it. */
const MODIFIES_BACKWARDS = new Set(["gerund", "participle"]);

const pastParenthesis = (tokens: readonly Token[], open: number, end: number): number => {
  let place = open + 1;
  while (place < end && place < open + 8 && tokens[place]?.tag !== "close") place++;
  return place + 1;
};

const headOf = (tokens: readonly Token[], { nameAt, inTitle }: NameIndex, { first, end }: TokenRange): Head | null => {
  let head: number | null = null;
  let place = first;
  for (; place < end; place++) {
    if (tokens[place]?.tag === "open" && head !== null) {
      const after = pastParenthesis(tokens, place, end);
      if (after < end && (inTitle[after] === 1 || (nameAt[after] ?? -1) !== -1 || tokens[after]?.tag === "name"))
        place = after;
    }
    const inName = (nameAt[place] ?? -1) !== -1 || inTitle[place] === 1;
    if (!inName && ENDS_PHRASE.has(tokens[place]?.tag ?? "")) {
      if (place === first) return null;
      break;
    }
    if (
      head !== null &&
      !inName &&
      MODIFIES_BACKWARDS.has(tokens[place]?.tag ?? "") &&
      !NOMINAL.has(tokens[place + 1]?.tag ?? "")
    )
      break;
    if (isPlainHead(tokens, place, nameAt)) head = place;
  }
  return head === null ? null : { place: head, stop: place };
};

/** `his deputy, [Ada Holt],`, `President-elect – [Ada Holt]`: the name after a description that stands beside it. */
const apposedName = (tokens: readonly Token[], { nameAt }: NameIndex, head: Head, range: TokenRange): number | null => {
  const stop = tokens[head.stop]?.tag;
  if (stop !== "comma" && stop !== "dash" && stop !== "preposition") return null;
  if (canonicalRole(tokens[head.place]?.lower ?? "") === null) return null;
  let place = head.stop;
  if (stop === "preposition")
    while (
      place < range.end &&
      place < head.stop + 8 &&
      tokens[place]?.tag !== "comma" &&
      tokens[place]?.tag !== "dash"
    )
      place++;
  const name = nameAt[place + 1] ?? -1;
  return place + 1 < range.end && name !== -1 ? place + 1 : null;
};

const lastOfName = (cast: Cast, name: number): number => (cast.mentions[name]?.range.end ?? 1) - 1;

const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & WORD_CLASS.plural) !== 0 && (token.classes & WORD_CLASS.noun) === 0;

/** Whether what a phrase describes is more than one. */
const isPlural = (tokens: readonly Token[], phrase: TokenRange, head: number): boolean => {
  const word = tokens[head]?.lower ?? "";
  if (COLLECTIVE_NOUNS.has(word) || isPeoplesName(word) || isPluralNoun(tokens[head])) return true;
  for (let place = phrase.first; place < phrase.end; place++) {
    const token = tokens[place];
    if (
      token?.tag === "number" &&
      place < head &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(token.lower) &&
      word.endsWith("s")
    )
      return true;
    if (
      place < head &&
      /^(?:many|some|several|few|most|other|both|these|those|all)$/.test(token?.lower ?? "") &&
      word.endsWith("s")
    )
      return true;
  }
  return (
    word.length > 3 &&
    word.endsWith("s") &&
    !word.endsWith("ss") &&
    (tokens[head]?.tag === "noun" || tokens[head]?.tag === "name") &&
    canonicalRole(word) === null &&
    (canonicalRole(word.slice(0, -1)) !== null || (tokens[head]?.classes ?? 0) === 0)
  );
};

const isDefinite = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const opening = tokens[first];
  if (opening?.tag === "possessive" || /^(?:the|this|that|these|those)$/.test(opening?.lower ?? "")) return true;
  for (let place = first; place < end; place++) if (tokens[place]?.tag === "genitive") return true;
  return false;
};

const NONE: SourceMention = {
  range: { first: 0, end: 0 },
  form: "none",
  head: -1,
  word: "",
  phrase: { first: 0, end: 0 },
  definite: false,
  plural: false,
  names: [],
  owner: null,
};

/** The name that stands in front of a head and owns it. */
const ownerOf = ({ nameAt }: NameIndex, phrase: TokenRange, head: number): number | null => {
  for (let place = head - 1; place >= phrase.first; place--) {
    const name = nameAt[place] ?? -1;
    if (name !== -1) return name;
  }
  return null;
};

/** The names of `Ada Holt, Ben Marsh and Carla Ruiz`; fewer than two for a source that is not joint. */
const jointNames = (
  tokens: readonly Token[],
  cast: Cast,
  index: NameIndex,
  range: TokenRange,
  head: Head,
): readonly number[] => {
  const names = [index.nameAt[head.place] ?? -1];
  let place = lastOfName(cast, names[0] ?? -1) + 1;
  let closed = false;
  while (place < range.end && !closed) {
    if (tokens[place]?.tag === "open") while (place < range.end && tokens[place++]?.tag !== "close");
    if (tokens[place]?.tag === "comma") place++;
    closed = tokens[place]?.tag === "conjunction";
    if (closed) place++;
    const part = headOf(tokens, index, { first: place, end: range.end });
    if (part === null) break;
    const apposed = apposedName(tokens, index, part, range);
    const name = index.nameAt[apposed ?? part.place] ?? -1;
    if (name === -1 || kindOf(cast, name) !== kindOf(cast, names[0] ?? -1)) break;
    names.push(name);
    place = lastOfName(cast, name) + 1;
  }
  return closed ? names : names.slice(0, 1);
};

const kindOf = (cast: Cast, name: number): string => {
  const draft = cast.drafts[cast.entityOf[name] ?? -1];
  return draft === undefined ? "" : draft.isPlace ? "place" : draft.kind;
};

/** Reads the words of a source. */
export const readSource = (
  tokens: readonly Token[],
  cast: Cast,
  index: NameIndex,
  given: TokenRange | null,
): SourceMention => {
  if (given === null || given.end <= given.first) return NONE;
  const range = trimmed(tokens, given);
  const opening = tokens[range.first];
  if (opening === undefined || range.end <= range.first)
    return { ...NONE, range: given, form: "description", head: given.first, word: tokens[given.first]?.lower ?? "" };
  const length = range.end - range.first;
  const base = {
    ...NONE,
    range,
    head: range.first,
    word: opening.lower,
    phrase: { first: range.first, end: range.first + 1 },
  };
  if (opening.tag === "wh" && length === 1) return { ...base, form: "relative" };
  if (opening.tag === "pronoun" || (opening.tag === "possessive" && length === 1)) return { ...base, form: "pronoun" };
  const head = headOf(tokens, index, range);
  return head === null ? { ...base, form: "description" } : readPhrase(tokens, cast, index, range, head);
};

const readPhrase = (
  tokens: readonly Token[],
  cast: Cast,
  index: NameIndex,
  range: TokenRange,
  head: Head,
): SourceMention => {
  const apposed = (index.nameAt[head.place] ?? -1) === -1 ? apposedName(tokens, index, head, range) : null;
  const place = apposed ?? head.place;
  const name = index.nameAt[place] ?? -1;
  const phrase = { first: range.first, end: head.place + 1 };
  const base = {
    range,
    head: place,
    word: tokens[place]?.lower ?? "",
    phrase,
    definite: isDefinite(tokens, phrase),
    plural: false,
    owner: ownerOf(index, phrase, head.place),
  };
  if (name === -1) return { ...base, form: "description", plural: isPlural(tokens, phrase, head.place), names: [] };
  const names = jointNames(tokens, cast, index, range, { place, stop: head.stop });
  return { ...base, form: names.length > 1 ? "joint" : "name", names };
};
