import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { isPeoplesName } from "./peoples.ts";
import { ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from "../../lexicon/people/organization-words.ts";
import { HONORIFICS, OFFICE_WORDS, PARTY_WORDS } from "../../lexicon/people/role-nouns.ts";

const NAMES =
  WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName | WORD_CLASS.lastName | WORD_CLASS.organization;
const FIRST_NAME = WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName;

/** A name phrase taken apart: `[Ukrainian President] [Ada Holt]`. */
export interface SplitName {
  /** Title words before the name; empty where there are none. */
  readonly title: TokenRange;
  /** The bare name; empty where the phrase is nothing but a title. */
  readonly name: TokenRange;
  readonly honorific: string | null;
}

/** Whether a word ends a title: an office, a job, a form of address, a party. Surnames that are also jobs are not known here. */
const endsTitle = (token: Token): boolean =>
  HONORIFICS.has(token.lower) ||
  isPeoplesName(token.lower) ||
  PARTY_WORDS.has(token.lower) ||
  ((token.classes & FIRST_NAME) === 0 && (token.role !== null || (token.classes & WORD_CLASS.actor) !== 0));

/** Past `of State`, `of Homeland Security` after an office; the same place where the name begins. */
const pastOffice = (tokens: readonly Token[], place: number, end: number): number => {
  if (tokens[place]?.lower !== "of" && tokens[place]?.lower !== "for") return place;
  let next = place + 1;
  if (tokens[next]?.lower === "the") next++;
  const start = next;
  while (next < end && (OFFICE_WORDS.has(tokens[next]?.lower ?? "") || tokens[next]?.lower === "and")) next++;
  return next > start ? next : place;
};

const isOrganization = (tokens: readonly Token[], end: number): boolean =>
  ORGANIZATION_WORDS.has(tokens[end - 1]?.lower ?? "") && ORGANIZATION_NOUNS.has(tokens[end - 1]?.lower ?? "");

const isDemonym = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & WORD_CLASS.demonym) !== 0 && placeOf(token.lower) !== null;

/** `Crooked Ada Holt` in a headline: a word that is no name. */
const isPlainAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & WORD_CLASS.adjective) !== 0 && (token.classes & NAMES) === 0;

/** `secretary of [State Ada Holt]`: the office's last word. */
const isOfficeBehindOf = (tokens: readonly Token[], place: number): boolean =>
  OFFICE_WORDS.has(tokens[place]?.lower ?? "") && tokens[place - 1]?.lower === "of";

/** Takes the title off a name phrase. */
export const splitName = (tokens: readonly Token[], { first, end }: TokenRange): SplitName => {
  let begin = first;
  let honorific: string | null = null;
  if (isOrganization(tokens, end)) return { title: { first, end: first }, name: { first, end }, honorific };
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token === undefined || !endsTitle(token)) continue;
    const after = pastOffice(tokens, place + 1, end);
    if (
      after < end &&
      (tokens[after]?.lower === "of" || tokens[after]?.lower === "for" || tokens[after]?.lower === "&")
    )
      break;
    if (after >= end && !isWholeTitle(tokens, begin, end)) break;
    begin = after;
    if (HONORIFICS.has(token.lower)) honorific = token.lower;
    place = after - 1;
  }
  if (isOfficeBehindOf(tokens, begin) && begin < end - 1 && ((tokens[begin + 1]?.classes ?? 0) & FIRST_NAME) !== 0)
    begin++;
  while (
    begin < end - 2 &&
    (isDemonym(tokens[begin]) || isPlainAdjective(tokens[begin])) &&
    ((tokens[begin + 1]?.classes ?? 0) & FIRST_NAME) !== 0
  )
    begin++;
  return { title: { first, end: begin }, name: { first: begin, end }, honorific };
};

/** Whether every word from `first` belongs to a title: `Prime Minister`, `Senate Majority Leader`. */
const isWholeTitle = (tokens: readonly Token[], first: number, end: number): boolean => {
  const last = tokens[end - 1];
  return (
    last !== undefined &&
    last.role !== null &&
    (last.classes & FIRST_NAME) === 0 &&
    ((tokens[first]?.classes ?? 0) & FIRST_NAME) === 0
  );
};
