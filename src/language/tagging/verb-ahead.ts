import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { NOUN_CLASSES, has } from "./class-families.ts";
import { CLOSED } from "./closed-tags.ts";

/** Tags behind which a verb carries no tense of its own, or belongs to one counted before: `to fall`, `has fallen`. */
const AUXILIARIES: ReadonlySet<Tag | undefined> = new Set(["to", "be", "have", "do", "modal"]);

const closedOf = (token: RawToken | undefined): Tag | undefined =>
  token?.lower === "to" ? "to" : token && CLOSED.get(token.lower);

/** The tag of the nearest closed word before a place, past adverbs and negations: `has [not since] fallen`. */
const closedBefore = (tokens: readonly RawToken[], position: number): Tag | undefined => {
  for (let at = position - 1; at >= Math.max(0, position - 3); at--) {
    const tag = closedOf(tokens[at]);
    if (tag !== "adverb" && tag !== "negation" && !tokens[at]?.lower.endsWith("ly")) return tag;
  }
  return undefined;
};

/** `is`, `will`, `had`, `fell`, `seems`: words that are the finite verb of some clause, whichever words stand around. */
const isFinite = (tokens: readonly RawToken[], classes: readonly number[], position: number): boolean => {
  const token = tokens[position];
  if (token?.kind !== "word") return false;
  const closed = CLOSED.get(token.lower);
  const bits = classes[position] ?? 0;
  const isTensed =
    closed === undefined
      ? has(bits, WORD_CLASS.past | WORD_CLASS.present) &&
        !has(bits, NOUN_CLASSES | WORD_CLASS.adjective) &&
        !token.capital
      : closed === "modal" || (AUXILIARIES.has(closed) && !/^(?:be|been|being|having)$/.test(token.lower));
  return isTensed && !AUXILIARIES.has(closedBefore(tokens, position));
};

/** Tags behind which a pronoun begins no clause of its own: what stands there has begun it. */
const BEGUN: ReadonlySet<Tag | undefined> = new Set(["wh", "subordinator", "conjunction"]);

/** `which`, `that`, `because`, `said [he]`: words with which a clause inside another begins. */
const opensClause = (tokens: readonly RawToken[], position: number): boolean => {
  const token = tokens[position];
  if (token === undefined) return false;
  const closed = CLOSED.get(token.lower);
  if (closed === "wh" || closed === "subordinator" || token.lower === "that" || token.lower === "as") return true;
  const last = tokens[position - 1];
  return (
    SUBJECT_PRONOUNS.has(token.lower) &&
    token.lower !== "it" &&
    token.lower !== "you" &&
    last?.kind === "word" &&
    !BEGUN.has(CLOSED.get(last.lower)) &&
    last.lower !== "that" &&
    last.lower !== "as"
  );
};

/** Whether a sentence begins anew: not where words in marks go on with the one around them, `any sale [“must be fair”]`. */
const beginsAnew = (tokens: readonly RawToken[], starts: Uint8Array, position: number): boolean => {
  if (starts[position] !== 1) return false;
  const first = tokens[position]?.kind === "word" ? tokens[position] : tokens[position + 1];
  return first?.kind !== "word" || first.capital;
};

/**
 * For each token how many finite verbs stand behind it that belong to its clause or the clauses round that: those that the
 * clauses begun between them leave over. `the [claim] that prices rose was false`, but `Owners [claim] that prices rose`.
 * @param starts by token: 1 where a sentence begins
 */
export const verbsAhead = (tokens: readonly RawToken[], classes: readonly number[], starts: Uint8Array): Uint8Array => {
  const ahead = new Uint8Array(tokens.length);
  // The lowest that the count of clauses begun less verbs met can fall, reading on from here.
  let lowest = 0;
  for (let position = tokens.length - 1; position >= 0; position--) {
    ahead[position] = Math.max(0, -lowest);
    if (beginsAnew(tokens, starts, position) || /^[.!?;]$/.test(tokens[position]?.lower ?? "")) {
      lowest = 0;
      continue;
    }
    const change = opensClause(tokens, position) ? 1 : isFinite(tokens, classes, position) ? -1 : 0;
    lowest = Math.max(-8, change + Math.min(0, lowest));
  }
  return ahead;
};
