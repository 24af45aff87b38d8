import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** Whom a passive names behind `by`: `was asked by [the owners of the mill]`; null where `by` does not stand at `by` or tells the means. */
export const agentAfter = (tokens: readonly Token[], by: number, end: number): TokenRange | null => {
  if (tokens[by]?.lower !== "by") return null;
  let after = skipNounPhrase(tokens, by + 1, end);
  // `by piano [and violin] teacher Ruiz`
  const joined =
    after === by + 2 && tokens[after]?.tag === "conjunction" ? skipNounPhrase(tokens, after + 1, end) : after;
  if (tokens[by + 1]?.tag === "noun" && tokens[joined - 1]?.tag === "name" && joined > after + 2) after = joined;
  while (after > by + 1 && tokens[after]?.lower === "of" && skipNounPhrase(tokens, after + 1, end) > after + 1)
    after = skipNounPhrase(tokens, after + 1, end);
  const last = tokens[after - 1]?.lower ?? "";
  if (TIME_NOUNS.has(last) || /^(?:margin|vote|majority|accident|mistake|mail|phone|hand|chance)$/.test(last))
    return null; // `by noon`, `by a narrow margin`
  return after > by + 1 && tokens[by + 1]?.tag !== "gerund" ? { first: by + 1, end: after } : null;
};
