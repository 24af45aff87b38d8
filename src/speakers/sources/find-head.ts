import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { isPeoplesName } from "../names/peoples.ts";
import type { NameIndex } from "./name-index.ts";

export const NOMINAL = new Set(["noun", "name", "number", "pronoun", "adjective", "gerund"]);
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

/** The noun or name that a noun phrase from `first` is about, and where the phrase stops. */
export interface Head {
  readonly place: number;
  readonly stop: number;
}

/** Whether a phrase can be about the word; an adjective only as long as there is nothing better: `people close to him`. */
const isPlainHead = (tokens: readonly Token[], place: number, nameAt: Int32Array, hasHead: boolean): boolean => {
  if ((nameAt[place] ?? -1) !== -1) return true;
  const tag = tokens[place]?.tag ?? "";
  return NOMINAL.has(tag) && !(hasHead && tag === "adjective");
};

/** `engineers`, `one nurse`: a noun for people that the tagger takes for a verb. */
export const isMisread = (token: Token | undefined): boolean =>
  token?.tag === "verb" && (isPeoplesName(token.lower) || token.role !== null);

/** `Holt [Sunday night] said`: when it was said is no part of who said it. */
const isTimeAfterName = (
  tokens: readonly Token[],
  { nameAt }: NameIndex,
  head: number | null,
  place: number,
): boolean =>
  head !== null &&
  (nameAt[head] ?? -1) !== -1 &&
  (nameAt[place] ?? -1) === -1 &&
  (TIME_NOUNS.has(tokens[place]?.lower ?? "") || TIME_NOUNS.has(tokens[place + 1]?.lower ?? ""));

/** `voters leaning left`, `officials briefed on it`: what follows the noun and says more of it. */
const MODIFIES_BACKWARDS = new Set(["gerund", "participle"]);

const pastParenthesis = (tokens: readonly Token[], open: number, end: number): number => {
  let place = open + 1;
  while (place < end && place < open + 8 && tokens[place]?.tag !== "close") place++;
  return place + 1;
};

/** The head of the phrase a range begins with; null where it begins with no noun phrase. */
export const headOf = (tokens: readonly Token[], index: NameIndex, { first, end }: TokenRange): Head | null => {
  const { nameAt, inTitle } = index;
  let head: number | null = null;
  let place = first;
  for (; place < end; place++) {
    if (tokens[place]?.tag === "open" && head !== null) {
      const after = pastParenthesis(tokens, place, end);
      if (after < end && (inTitle[after] === 1 || (nameAt[after] ?? -1) !== -1 || tokens[after]?.tag === "name"))
        place = after;
    }
    const inName = (nameAt[place] ?? -1) !== -1 || inTitle[place] === 1;
    if (!inName && ENDS_PHRASE.has(tokens[place]?.tag ?? "") && !isMisread(tokens[place])) {
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
    if (isTimeAfterName(tokens, index, head, place)) break;
    if (isPlainHead(tokens, place, nameAt, head !== null) || isMisread(tokens[place])) head = place;
  }
  return head === null ? null : { place: head, stop: place };
};
