import type { Token } from "../../language/analysis.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { ORGANIZATION_NOUNS } from "../../lexicon/people/organization-words.ts";
import { type Head, NOMINAL } from "./find-head.ts";
import type { NameIndex } from "./name-index.ts";

/** `former mayor and party chairwoman [Ada Holt]`: the name behind the second of two titles, which has no article of its own. */
const secondTitle = (tokens: readonly Token[], { nameAt, inTitle }: NameIndex, { first, end }: TokenRange) => {
  let isTitle = false;
  for (let place = first; place < end && place < first + 8; place++) {
    const token = tokens[place];
    if (token === undefined) return null;
    if ((nameAt[place] ?? -1) !== -1 && isTitle) return place;
    isTitle = inTitle[place] === 1 || token.role !== null || (token.classes & WORD_CLASS.actor) !== 0;
    if (!isTitle && !NOMINAL.has(token.tag)) return null;
  }
  return null;
};

/** `one of [his advisers, Ada Holt]`: the name beside those one of whom it is. */
export const namedOne = (
  tokens: readonly Token[],
  { nameAt }: NameIndex,
  { first, end }: TokenRange,
): number | null => {
  if (tokens[first]?.lower !== "one" || tokens[first + 1]?.lower !== "of") return null;
  for (let place = first + 2; place < end && place < first + 12; place++) {
    if (tokens[place]?.tag !== "comma") continue;
    return place + 1 < end && (nameAt[place + 1] ?? -1) !== -1 ? place + 1 : null;
  }
  return null;
};

/** `the captain`, `his foreman`, `the company`: descriptions whose name may stand beside them. */
const canBeNamedBeside = (tokens: readonly Token[], { place, stop }: Head, { first }: TokenRange): boolean => {
  const token = tokens[place];
  if (token === undefined) return false;
  if (token.role !== null || (token.classes & WORD_CLASS.actor) !== 0) return true;
  const isOwned = tokens[first]?.tag === "possessive" && token.tag === "noun";
  return tokens[stop]?.tag === "comma" && (isOwned || ORGANIZATION_NOUNS.has(token.lower));
};

/** `his deputy, [Ada Holt],`, `President-elect – [Ada Holt]`: the name after a description that stands beside it. */
export const apposedName = (
  tokens: readonly Token[],
  index: NameIndex,
  head: Head,
  range: TokenRange,
): number | null => {
  const { nameAt } = index;
  const stop = tokens[head.stop]?.tag;
  if (!canBeNamedBeside(tokens, head, range)) return null;
  if (stop === "conjunction") return secondTitle(tokens, index, { first: head.stop + 1, end: range.end });
  if (stop !== "comma" && stop !== "dash" && stop !== "preposition") return null;
  let place = head.stop;
  if (stop === "preposition")
    while (
      place < range.end &&
      place < head.stop + 8 &&
      tokens[place]?.tag !== "comma" &&
      tokens[place]?.tag !== "dash"
    )
      place++;
  place++;
  while (index.inTitle[place] === 1) place++;
  return place < range.end && (nameAt[place] ?? -1) !== -1 ? place : null;
};
