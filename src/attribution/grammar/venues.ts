import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";

/** Words of an occasion's phrase: `a rare television interview with the Ledger`. */
const INSIDE = /^(?:determiner|adjective|noun|name|possessive|genitive|number)$/;

/** How far from the cue its occasion may stand. */
const REACH = 25;

/** `on Truth Social`: of the networks the one that two words name. */
const isOccasion = ({ lower, tag }: Token, place: number, phrase: readonly Token[]): boolean =>
  (OCCASIONS.has(lower) && tag !== "verb") || (lower === "social" && phrase[place - 1]?.lower === "truth");

const phraseAfter = (tokens: readonly Token[], first: number, end: number): number => {
  let place = first;
  while (place < end && (INSIDE.test(tokens[place]?.tag ?? "") || OCCASIONS.has(tokens[place]?.lower ?? ""))) place++;
  return place;
};

/** `a forum [last week]`: the time is not the occasion. */
const withoutTime = (tokens: readonly Token[], first: number, end: number): number => {
  let place = end;
  while (
    place > first + 1 &&
    (TIME_NOUNS.has(tokens[place - 1]?.lower ?? "") ||
      /^(?:last|this|late|early|in|on)$/.test(tokens[place - 1]?.lower ?? ""))
  )
    place--;
  return place;
};

/** The occasion's phrase after a preposition: it holds a noun of occasion, and takes `with the Ledger`, `in Ostrava` along. */
const occasionAt = (tokens: readonly Token[], preposition: number, end: number): TokenRange | null => {
  const token = tokens[preposition];
  if (token === undefined || !/^(?:in|at|during|on|to|via)$/.test(token.lower)) return null;
  let after = phraseAfter(tokens, preposition + 1, end);
  if (!tokens.slice(preposition + 1, after).some(isOccasion)) return null;
  while (after < end && /^(?:with|in|of|by|for|at)$/.test(tokens[after]?.lower ?? "")) {
    const next = phraseAfter(tokens, after + 1, end);
    if (next === after + 1) break;
    after = next;
  }
  return { first: preposition + 1, end: withoutTime(tokens, preposition + 1, after) };
};

/** The occasion named between two places, the nearest to the first; null where none is. */
export const venueIn = (tokens: readonly Token[], first: number, end: number): TokenRange | null => {
  const bound = Math.min(end, first + REACH);
  for (let place = first; place < bound; place++) {
    const venue = occasionAt(tokens, place, end);
    if (venue) return venue;
  }
  return null;
};
