import { SUMMARIES } from "../../lexicon/summaries.ts";
import type { Token } from "../../language/analysis.ts";
import { isThing } from "./persons.ts";
import type { Clauses } from "./reading.ts";
import { opensTimeClause } from "./subject-settings.ts";

/** Where the noun phrase before a verb begins, and what in it names the subject alone. Places are token positions. */

/** `[Ruiz, Dolan] and Kell said`: the first of a list of names that opens its sentence, its last behind “and”; else `first`. */
export const startOfNames = (tokens: readonly Token[], first: number, last: number, low: number): number => {
  const isNames = (from: number, end: number): boolean =>
    end > from && tokens.slice(from, end).every(({ tag }) => tag === "name");
  const and = tokens.slice(first, last).findIndex(({ tag }) => tag === "conjunction");
  if (and < 1 || !isNames(first, first + and) || !isNames(first + and + 1, last + 1)) return first;
  let begin = first;
  while (begin - 1 > low && tokens[begin - 1]?.tag === "comma") {
    let name = begin - 1;
    while (name > low && tokens[name - 1]?.tag === "name") name--;
    if (name === begin - 1) return first;
    begin = name;
  }
  return begin === low ? begin : first;
};

/** `…, a move [Ruiz] called mad`, `– a place [Tarn] says it needs`: the name behind what sums up a clause or names a thing once more, which is no part of its phrase; or null. */
export const nameBehindSummary = (tokens: readonly Token[], first: number, last: number): number | null => {
  if (!/^(?:comma|dash)$/.test(tokens[first - 1]?.tag ?? "") || !/^an?$/.test(tokens[first]?.lower ?? "")) return null;
  for (let place = first + 1; place < last; place++) {
    const token = tokens[place];
    if ((isThing(token) || SUMMARIES.has(token?.lower ?? "")) && tokens[place + 1]?.tag === "name")
      return tokens.slice(place + 1, last + 1).every(({ tag }) => tag === "name") ? place + 1 : null;
  }
  return null;
};

const OPENS_TIME = /^(?:as|after|before|since|until)$/;

/** `left the table as [the sailors] chanted`, `ended the lesson in cooking after [a pupil] sneezed`: the first word of a phrase, behind what opens a clause in it. */
export const behindOpening = (tokens: readonly Token[], clauses: Clauses, first: number, last: number): number => {
  const opening = first + tokens.slice(first, last).findLastIndex(({ lower }) => OPENS_TIME.test(lower));
  return opening >= first && opensTimeClause(tokens, clauses, opening) ? opening + 1 : first;
};

/** `spent the day in talks with [bakers] asking for flour`: who does what a participle says, behind a “with” that hangs on no person; or null. */
export const behindWith = (tokens: readonly Token[], first: number, last: number): number | null => {
  const offset = tokens.slice(first, last).findLastIndex(({ lower }) => lower === "with");
  const host = tokens[first + offset - 1];
  return offset > 0 && isThing(host) ? first + offset + 1 : null;
};

/** `[At the spring fair] Ms. Ruiz said`: the name with its title behind the noun of a setting that no comma closes, where the noun is nobody's office; or null. */
export const nameBehindPlace = (tokens: readonly Token[], first: number, last: number): number | null => {
  for (let place = last; place > first; place--) {
    const before = tokens[place - 1];
    const token = tokens[place];
    if (token?.tag !== "name" || !token.lower.endsWith(".") || before?.tag !== "noun") continue;
    return isThing(before) ? place : null;
  }
  return null;
};
