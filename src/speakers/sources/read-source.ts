import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Cast } from "../entities/collect-entities.ts";
import type { Scene } from "../scene.ts";
import { apposedName, namedOne } from "./apposed-name.ts";
import { type Head, headOf, isMisread } from "./find-head.ts";
import { isPlural } from "./is-plural.ts";
import { jointNames } from "./joint-names.ts";
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
const trimmed = ({ tokens, inDateline }: Scene, range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && (inDateline[first] === 1 || TRIMMED.has(tokens[first]?.tag ?? ""))) first++;
  while (end > first && TRIMMED.has(tokens[end - 1]?.tag ?? "")) end--;
  return { first, end: Math.min(end, first + LONGEST) };
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

/** Reads the words of a source. */
export const readSource = (scene: Scene, cast: Cast, index: NameIndex, given: TokenRange | null): SourceMention => {
  if (given === null || given.end <= given.first) return NONE;
  const { tokens } = scene;
  const range = trimmed(scene, given);
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
  const one = namedOne(tokens, index, range);
  if (one !== null) return readPhrase(tokens, cast, index, range, { place: one, stop: range.end });
  if (isPronounAlone(tokens, range) || (opening.tag === "possessive" && length === 1))
    return { ...base, form: "pronoun" };
  const head = headOf(tokens, index, range);
  return head === null ? { ...base, form: "description" } : readPhrase(tokens, cast, index, range, head);
};

const QUANTIFIERS = new Set(["one", "another", "each", "both", "some", "many", "several", "few", "most", "all"]);

/** `one`, `he himself`, `those who left`; not `one nurse`, where the noun says more. */
const isPronounAlone = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const [opening, next] = [tokens[first], tokens[first + 1]];
  if (opening?.tag !== "pronoun") return false;
  const isQuantified = next?.tag === "noun" || next?.tag === "adjective" || isMisread(next);
  return !(first + 1 < end && QUANTIFIERS.has(opening.lower) && isQuantified);
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
