import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { COLLECTIVE_NOUNS } from "../../lexicon/people/unnamed-words.ts";
import { canonicalRole } from "../../lexicon/people/role-nouns.ts";
import { isPeoplesName } from "../names/peoples.ts";

const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & WORD_CLASS.plural) !== 0 && (token.classes & WORD_CLASS.noun) === 0;

/** Whether what a phrase describes is more than one. */
export const isPlural = (tokens: readonly Token[], phrase: TokenRange, head: number): boolean => {
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
