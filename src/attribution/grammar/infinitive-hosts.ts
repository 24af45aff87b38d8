import type { Token } from "../../language/analysis.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";

/** `The plan [to close the quay] was dropped`: subjects whose noun an infinitive with objects of its own follows. Places are token positions. */

/** How many phrases may hang on the infinitive: `to talk [with the owners] [of the boats]`. */
const MOST_PHRASES = 3;

/** What may stand before the noun, so that a clause begins with it. */
const OPENS = /^(?:comma|conjunction|subordinator|stop|mark|colon|semicolon|dash)$/;

/** Verbs whose object may be a clause without “that”, though they are no cues that take one: `to ensure the quay is closed`. */
const TAKES_CLAUSE = /^(?:ensure|pretend|mean)$/;

/** Back from a phrase at `first` over those before it, to the place right behind the verb on which they hang. */
const verbEnd = (tokens: readonly Token[], first: number, low: number): number => {
  let end = first;
  for (let phrases = 0; phrases < MOST_PHRASES && end > low; phrases++) {
    if (tokens[end - 1]?.tag !== "preposition") return end;
    const last = end - 2;
    if (!/^(?:noun|name|number|pronoun)$/.test(tokens[last]?.tag ?? "")) return end - 1;
    end = startOfNounPhrase(tokens, last, low);
  }
  return end;
};

/**
 * `[Plans] to talk with the owners were dropped`: where the noun phrase begins on which the infinitive hangs whose object or
 * tail begins at `first`; null where there is none, or where what begins at `first` may be a clause: `to say the owners were …`.
 */
export const pastInfinitive = (
  tokens: readonly Token[],
  { groups, cues }: Clauses,
  first: number,
  low: number,
): number | null => {
  const end = verbEnd(tokens, first, low);
  const infinitive = groups.find((group) => group.form === "infinitive" && group.end === end);
  if (infinitive === undefined) return null;
  const takesClause =
    cues.some(({ group, cue }) => group === infinitive && cue.frames.includes("that")) ||
    TAKES_CLAUSE.test(tokens[infinitive.head]?.lower ?? "");
  if (takesClause && end === first) return null;
  const to = tokens[infinitive.first]?.tag === "to" ? infinitive.first : infinitive.first - 1;
  if (tokens[to]?.tag !== "to" || tokens[to - 1]?.tag !== "noun" || to - 1 < low) return null;
  const start = startOfNounPhrase(tokens, to - 1, low);
  const before = tokens[start - 1];
  const isSaid = cues.some((cue) => cue.end === start && cue.cue.frames.includes("that"));
  return start === low || before === undefined || OPENS.test(before.tag) || isSaid ? start : null;
};
