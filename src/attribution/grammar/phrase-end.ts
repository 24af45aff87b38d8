import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import { type Clauses, type Reading, quotationAround } from "./reading.ts";
import { withoutStop, isQuotedWithin, closesWithComma } from "./quoted-content.ts";
import { endsBeforeAdjunct } from "./adjunct-clauses.ts";
import { clauseEnd } from "./clause-end.ts";
import { endBeforeTime } from "./trailing-times.ts";

/** Where a noun phrase with its tails ends as content. Places are token positions, half-open. */

const PHRASE: ReadonlySet<Tag> = new Set([
  "name",
  "noun",
  "pronoun",
  "determiner",
  "possessive",
  "adjective",
  "number",
]);

/** `called it a fraud [and he left]`: a subject and its verb right after a conjunction. */
const joinsClause = ({ tokens }: Reading, { groups }: Clauses, conjunction: number): boolean => {
  const verb = groups.find(({ first, form }) => first > conjunction && form === "finite");
  if (verb === undefined || verb.first - conjunction > 5 || verb.first === conjunction + 1) return false;
  const begin = tokens[conjunction + 1];
  const joinsSubjects = tokens[conjunction - 1]?.tag === "name" || tokens[conjunction - 1]?.tag === "pronoun";
  if (joinsSubjects && !/^(?:has|is|was|does)$/.test(tokens[verb.first]?.lower ?? "")) return false;
  if (tokens[conjunction - 1]?.tag === "mark" && verb.first - conjunction > 1)
    return tokens.slice(conjunction + 1, verb.first).every(({ tag }) => PHRASE.has(tag));
  if (begin?.tag !== "name" && !SUBJECT_PRONOUNS.has(begin?.lower ?? "")) return false;
  return tokens.slice(conjunction + 1, verb.first).every(({ tag }) => tag === "name" || tag === "pronoun");
};

/** `touting its record [and pounding] its rival`: behind an object without a verb or a list, a participle like that of the cue. */
const joinsParticiple = (
  tokens: readonly Token[],
  { groups }: Clauses,
  first: number,
  conjunction: number,
  governing: CueGroup | null,
): boolean =>
  governing !== null &&
  tokens[governing.group.head]?.tag === "gerund" &&
  groups.some((group) => group.form === "gerund" && group.first === conjunction + 1) &&
  !groups.some(({ head }) => head >= first && head < conjunction) &&
  !tokens.slice(first, conjunction).some(({ tag }) => tag === "comma" || tag === "gerund");

/** How long an insertion may be between an object and what is said of it. */
const INSERTION_REACH = 25;

/** `called on all clubs [— rich and poor —] to pay`: the second dash of an insertion, where the phrase goes on behind it, or null. */
const pastDashes = ({ tokens }: Reading, { groups }: Clauses, dash: number, end: number): number | null => {
  for (let place = dash + 2; place < end && place - dash < INSERTION_REACH; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "semicolon") return null;
    if (tag !== "dash") continue;
    const goesOn = /^(?:to|preposition|subordinator|wh)$/.test(tokens[place + 1]?.tag ?? "");
    return goesOn && !groups.some(({ form, head }) => form === "finite" && head > dash && head < place) ? place : null;
  }
  return null;
};

/** `accused Ruiz, [the mayor of Ostrava,] of waste`: the comma or dash behind an insertion, where the cue's own preposition follows it. */
const pastInsertion = (
  tokens: readonly Token[],
  governing: CueGroup | null,
  comma: number,
  end: number,
): number | null => {
  if (governing === null) return null;
  const { frames, prepositions } = governing.cue;
  for (let place = comma + 2; place < end && place - comma < INSERTION_REACH; place++) {
    const { tag } = tokens[place] ?? {};
    if (tag === "mark" || tag === "semicolon" || (tag === "dash" && tag !== tokens[comma]?.tag)) return null;
    if (tag !== tokens[comma]?.tag) continue;
    const next = tokens[place + 1]?.lower ?? "";
    const resumes =
      next === "as" ? frames.includes("as") : /^(?:of|for)$/.test(next) && ACCUSING.has(governing.cue.lemma);
    // `called the boat, a sloop, [“old”]`
    const isNamed = frames.includes("small") && tokens[place + 1]?.tag === "mark" && !tokens[place + 2]?.capital;
    if (resumes || isNamed || prepositions.includes(next)) return place;
  }
  return null;
};

/** Verbs that say of somebody what he did: with the preposition behind their object. */
const ACCUSING: ReadonlySet<string> = new Set(
  (
    "accuse suspect convict warn criticize blame praise slam blast denounce attack condemn rebuke chide mock fault " +
    "commend applaud hail thank assail lambaste berate scold skewer knock chastise admonish ridicule"
  ).split(" "),
);

/** What opens a clause that belongs to the object: `the claim that`, `called it a shame because`. */
const GOES_ON: ReadonlySet<string> = new Set(["that", "whether", "because", "if", "unless", "until", "once"]);

/** `praised the choir [by noting that]`, but `accused it of cheating by noting that`: whether “by” tells how the cue's deed was done. */
const tellsHow = ({ cues, groups }: Clauses, first: number, by: number, governing: CueGroup | null): boolean => {
  const isAccused = governing !== null && ACCUSING.has(governing.cue.lemma);
  const inside = groups.filter(({ head }) => head > first && head < by);
  return (
    governing !== null &&
    cues.some((cue) => cue.first === by + 1 && cue.group.form === "gerund") &&
    !inside.some(({ form }) => form !== "gerund" || isAccused)
  );
};

/** The end of a noun phrase with its tails as content: before the next clause, participle cue or comma, and before its verb's time. */
export const phraseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
): number => endBeforeTime(reading, clauses, first, withTails(reading, clauses, first, governing), governing);

/** The same, a time behind it included. */
const withTails = (reading: Reading, clauses: Clauses, first: number, governing: CueGroup | null): number => {
  const { tokens } = reading;
  const end = clauseEnd(reading, clauses, first, governing, false);
  let depth = 0;
  for (let place = first + 1; place < end; place++) {
    const token = tokens[place];
    const dashes = token?.tag === "dash" ? pastDashes(reading, clauses, place, end) : null;
    const resumed =
      token?.tag === "comma" || token?.tag === "dash" ? (dashes ?? pastInsertion(tokens, governing, place, end)) : null;
    if (resumed !== null) {
      place = resumed;
      continue;
    }
    if (token?.tag === "open") depth++;
    if (token?.tag === "close") depth--;
    if (token === undefined || depth > 0) continue;
    if (closesWithComma(reading, clauses, place, first) && endsPhrase(reading, clauses, place)) return place + 1;
    if (closesBeforeVerb(reading, clauses, first, place, governing) || closesBeforeTime(reading, place))
      return place + 1;
    if (resumesSentence(reading, clauses, first, place, governing)) return place;
    if (isQuotedWithin(reading, clauses, place, first)) continue;
    if (token.tag === "comma" && endsPhrase(reading, clauses, place)) return withoutStop(tokens, first, place);
    const adjunct = endsBeforeAdjunct(reading, clauses, first, place, governing);
    if (adjunct !== null) return withoutStop(tokens, first, adjunct);
    if (token.lower === "by" && tellsHow(clauses, first, place, governing)) return withoutStop(tokens, first, place);
    if (token.tag === "dash") return withoutStop(tokens, first, place);
    if (token.tag === "subordinator" && token.lower !== "while" && !GOES_ON.has(token.lower))
      return withoutStop(tokens, first, place);
    if (
      token.tag === "conjunction" &&
      token.lower !== "or" &&
      ((clauses.groups.some((group) => group.first === place + 1 && group.form === "finite") &&
        !clauses.groups.some(({ form, head }) => form === "finite" && head > first && head < place)) ||
        joinsClause(reading, clauses, place) ||
        joinsParticiple(tokens, clauses, first, place, governing))
    )
      return withoutStop(tokens, first, place);
  }
  return end;
};

/**
 * `what she calls “a fair deal” [is none]`: a verb right behind the closing mark is not part of what is called so; behind
 * another object one in the past may be a participle of it.
 */
const closesBeforeVerb = (
  reading: Reading,
  { groups }: Clauses,
  first: number,
  place: number,
  governing: CueGroup | null,
): boolean => {
  const { tokens } = reading;
  const quotation = quotationAround(reading, place);
  if (tokens[place]?.tag !== "mark" || quotation?.last !== place + 1) return false;
  // `the view that these “gifts” [were] his`: the verb of a clause inside the object
  const opening = tokens.slice(first, quotation.first).findLastIndex(({ tag }) => tag === "subordinator");
  const isOpen =
    opening !== -1 &&
    !groups.some(({ form, head }) => form === "finite" && head > first + opening && head < quotation.first);
  if (isOpen) return false;
  if (/^(?:that|which|who|what)$/.test(tokens[quotation.first - 1]?.lower ?? "")) return false;
  const isNamed = isNamedWhat(tokens, governing);
  return groups.some(
    ({ first, form, lead }) => first === place + 1 && form === "finite" && (isNamed || lead !== "past"),
  );
};

/** `[what she calls] a fair deal`: whether a cue gives a name to what only the name tells. */
const isNamedWhat = (tokens: readonly Token[], governing: CueGroup | null): boolean =>
  governing !== null &&
  tokens.slice(Math.max(0, governing.first - 4), governing.first).some(({ lower }) => lower === "what");

/** `What she calls the “real cost” of it [is] borne by others`: the verb of the sentence whose subject the name ends. */
const resumesSentence = (
  { tokens, quotations, quotationOf }: Reading,
  { groups }: Clauses,
  first: number,
  place: number,
  governing: CueGroup | null,
): boolean =>
  isNamedWhat(tokens, governing) &&
  quotations[quotationOf[place] ?? -1] === undefined &&
  groups.some((group) => group.first === place && group.form === "finite") &&
  !tokens.slice(first, place).some(({ tag }) => tag === "wh" || tag === "subordinator" || tag === "conjunction");

/** `called it “a shame” [Tuesday night]`: a time behind the closing mark tells when it was said. */
const closesBeforeTime = ({ tokens, quotations, quotationOf }: Reading, place: number): boolean =>
  tokens[place]?.tag === "mark" &&
  quotations[quotationOf[place] ?? -1]?.last === place + 1 &&
  TIME_NOUNS.has(tokens[place + 1]?.lower ?? "");

/** A comma ends an object unless it goes on with a list or a relative clause. */
const endsPhrase = ({ tokens }: Reading, clauses: Clauses, comma: number): boolean => {
  const next = tokens[comma + 1];
  if (next === undefined || next.tag === "conjunction")
    return clauses.groups.some((group) => group.form === "finite" && group.first > comma);
  if (/^(?:including|especially|because)$/.test(next.lower)) return false;
  if (tokens[comma - 1]?.tag === "adjective" && next.tag === "adjective") return false;
  if (
    next.tag === "wh" ||
    next.tag === "gerund" ||
    (next.tag === "preposition" && !/^(?:with|from|on|among|like)$/.test(next.lower)) ||
    next.tag === "subordinator" ||
    next.tag === "adverb"
  )
    return true;
  return clauses.groups.some((group) => group.form === "finite" && group.first > comma && group.first - comma < 8);
};
