import type { Tag, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** `said Ruiz [in a statement]`, `[with a smile]`, `[in May]`: a phrase that tells where, when or how, and not who. */
const isSetting = (tokens: readonly Token[], preposition: number, end: number): boolean => {
  const { lower } = tokens[preposition] ?? {};
  if (lower === "of" || lower === "for") return false;
  if (lower === "with" && /^an?$/.test(tokens[preposition + 1]?.lower ?? "")) return true;
  const last = tokens[end - 1]?.lower ?? "";
  return (
    OCCASIONS.has(last) ||
    TIME_NOUNS.has(last) ||
    tokens[end - 1]?.tag === "number" ||
    /^an?$/.test(tokens[preposition + 1]?.lower ?? "")
  );
};

/** `said his wife [last week]`, `said Ruiz [Thursday night]`: the place of a time behind the one who speaks. */
const beforeTime = (tokens: readonly Token[], first: number, end: number): number => {
  let place = end;
  while (place > first + 1 && TIME_NOUNS.has(tokens[place - 1]?.lower ?? "")) place--;
  while (
    place < end &&
    place > first + 1 &&
    /^(?:this|last|late|early|earlier|that)$/.test(tokens[place - 1]?.lower ?? "")
  )
    place--;
  return place;
};

/** `said Rep. Ana Ruiz [(Ostrava)]`. */
const pastBracket = (tokens: readonly Token[], first: number, end: number): number => {
  if (tokens[first]?.tag !== "open") return first;
  for (let place = first + 1; place < end && place - first < 8; place++)
    if (tokens[place]?.tag === "close") return place + 1;
  return first;
};

/** `said Ruiz [and her deputy]`: whom `and` joins, where no verb of their own follows. */
const joinsSpeaker = (tokens: readonly Token[], { groups, sentence }: Clauses, first: number): boolean => {
  if (!/^(?:name|determiner|possessive|adjective|noun)$/.test(tokens[first]?.tag ?? "")) return false;
  const after = skipNounPhrase(tokens, first, sentence.end);
  return after > first && !groups.some(({ first: verb, form }) => verb === after && form === "finite");
};

/** `said [even] his friends`, `said [nearly] a third`: past what only tells how far a noun phrase holds. */
const pastFocus = (tokens: readonly Token[], first: number): number => {
  const next = tokens[first + 1]?.tag;
  const isFocus = /^(?:even|only|just|nearly|almost|roughly)$/.test(tokens[first]?.lower ?? "");
  return isFocus && /^(?:determiner|possessive|number|pronoun|noun|name|adjective)$/.test(next ?? "")
    ? first + 1
    : first;
};

/** `said [struggling] owners`, `said [retired] teacher Ana Ruiz`: whether a verb's form at `first` describes the noun behind it. */
const describesNoun = (tokens: readonly Token[], { groups }: Clauses, first: number): boolean => {
  const { tag } = tokens[first] ?? {};
  const next = tokens[first + 1]?.tag;
  if (tag === "past") return next === "name" || next === "noun" || next === "adjective";
  if (tag !== "gerund" || (next !== "noun" && next !== "name" && next !== "adjective")) return false;
  const after = skipNounPhrase(tokens, first + 1, first + LONGEST_DESCRIBED);
  return !groups.some(({ first: verb, form }) => verb === after && form === "finite");
};

/** How many words behind a describing gerund may belong to its noun phrase. */
const LONGEST_DESCRIBED = 8;

/** The noun phrase at `first`, right after an inverted cue, its appositive and relative clause included: `said Ana Ruiz, who runs it,`. */
export const invertedSubject = (tokens: readonly Token[], clauses: Clauses, first: number): TokenRange | null => {
  const describes = describesNoun(tokens, clauses, first);
  const begin = pastFocus(tokens, first);
  const isModified = tokens[begin]?.tag === "adverb" && skipNounPhrase(tokens, begin, begin + 3) > begin;
  if (
    !describes &&
    !isModified &&
    (!beginsNounPhrase(tokens[begin]) || tokens[begin]?.tag === "mark" || tokens[begin]?.tag === "gerund")
  )
    return null;
  if (TIME_NOUNS.has(tokens[first]?.lower ?? "")) return null;
  const end = clauses.sentence.end;
  let place = skipNounPhrase(tokens, describes ? first + 1 : begin, end);
  while (place < end && ["of", "for", "at", "from", "with", "in"].includes(tokens[place]?.lower ?? "")) {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1 || tokens[place + 1]?.tag === "possessive" || isSetting(tokens, place, after)) break;
    place = after;
  }
  place = pastBracket(tokens, beforeTime(tokens, first, place), end);
  if (tokens[place]?.tag === "conjunction" && joinsSpeaker(tokens, clauses, place + 1))
    place = skipNounPhrase(tokens, place + 1, end);
  const isOwner = tokens[place - 1]?.tag === "genitive"; // `said the guild's “great work” was done`
  const isBare = place === begin + 1 && /^(?:an?|the)$/.test(tokens[begin]?.lower ?? "");
  if (place === begin || isBare || isOwner) return null;
  return { first, end: relativeEnd(tokens, place, end) ?? appositiveEnd(tokens, place, end) };
};

const ENDS_TAIL: ReadonlySet<Tag | undefined> = new Set(["comma", "stop", "mark", "semicolon", "dash", "colon"]);

/** How far a source's relative clause or appositive may reach. */
const TAIL_REACH = 30;

/** `the engineer [who had inspected it]`: to the next comma or stop; null where no relative clause begins. */
const relativeEnd = (tokens: readonly Token[], first: number, end: number): number | null => {
  if (!/^(?:who|whose)$/.test(tokens[first]?.lower ?? "")) return null;
  let place = first;
  while (place < end && place - first < TAIL_REACH && !ENDS_TAIL.has(tokens[place]?.tag)) place++;
  return place < end && !ENDS_TAIL.has(tokens[place]?.tag) ? null : place;
};

/** The one an inverted cue names; a pronoun with a verb of its own is none: `…, said Ruiz`, but not `…, said he would go`. */
export const invertedSpeaker = (tokens: readonly Token[], clauses: Clauses, { end }: CueGroup): TokenRange | null => {
  const inverted = invertedSubject(tokens, clauses, end);
  if (inverted === null || tokens[end]?.tag !== "pronoun") return inverted;
  let verb = inverted.end;
  while (tokens[verb]?.tag === "adverb" || tokens[verb]?.tag === "mark") verb++;
  return clauses.groups.some(({ first, end: after, form }) => first <= verb && after > verb && form === "finite")
    ? null
    : inverted;
};

const BEGINS_APPOSITIVE: ReadonlySet<Tag | undefined> = new Set([
  "determiner",
  "possessive",
  "noun",
  "name",
  "wh",
  "adjective",
  "number",
]);

const VERBAL: ReadonlySet<Tag | undefined> = new Set(["past", "verb", "gerund", "be", "have", "modal"]);

/** `, 71` and `, aged 71`: an age between commas, or null. */
const ageEnd = (tokens: readonly Token[], comma: number): number | null => {
  const place = tokens[comma + 1]?.lower === "aged" ? comma + 2 : comma + 1;
  return tokens[comma]?.tag === "comma" && tokens[place]?.kind === "number" ? place + 1 : null;
};

/** `, the mayor of Ostrava` after a name: to the next comma or the end of the sentence, where no verb stands in it; an age before it, too. */
export const appositiveEnd = (tokens: readonly Token[], comma: number, end: number): number => {
  const age = ageEnd(tokens, comma);
  if (age !== null && age < end && ENDS_TAIL.has(tokens[age]?.tag)) return appositiveEnd(tokens, age, end);
  const begin = tokens[comma + 1];
  const begins = BEGINS_APPOSITIVE.has(begin?.tag) || (ageEnd(tokens, comma - 2) !== null && begin?.lower === "of");
  if (tokens[comma]?.tag !== "comma" || !begins) return comma;
  let hasRelative = false;
  for (let place = comma + 1; place < end && place - comma < TAIL_REACH; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "wh") hasRelative = true;
    if (ENDS_TAIL.has(tag)) return place;
    if (!hasRelative && VERBAL.has(tag)) return comma;
  }
  return comma;
};
