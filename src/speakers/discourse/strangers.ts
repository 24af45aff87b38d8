import type { Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import { HUMAN_NOUNS } from "../../lexicon/people/unnamed-words.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";

const OPENERS = new Set(["a", "an", "another", "one"]);
const CLAUSE_STARTS = new Set(["stop", "mark", "comma", "dash", "conjunction", "subordinator", "colon"]);
const LONGEST = 6;

/** The last word of `a middle-aged cashier` where it begins a clause at `place` and somebody does something; null for anything else. */
export const strangerAt = (tokens: readonly Token[], place: number): number | null => {
  if (!OPENERS.has(tokens[place]?.lower ?? "")) return null;
  const before = tokens[place - 1];
  if (before !== undefined && !CLAUSE_STARTS.has(before.tag)) return null;
  for (let head = place + 1; head < place + LONGEST; head++) {
    const token = tokens[head];
    if (
      token === undefined ||
      (token.tag !== "noun" && token.tag !== "adjective" && token.tag !== "name" && token.tag !== "number")
    )
      return null;
    if (token.role === null && (token.classes & WORD_CLASS.actor) === 0 && !HUMAN_NOUNS.has(token.lower)) continue;
    const next = tokens[head + 1];
    if (next === undefined || next.tag === "noun" || next.tag === "name") continue;
    if (next.tag === "comma" && tokens[head + 2]?.tag === "name") return null;
    if (next.tag === "comma") return before === undefined || before.tag === "stop" ? head : null;
    return FINITE_TAGS.has(next.tag) || next.lower === "who" ? head : null;
  }
  return null;
};
