import type { Token } from "../../language/analysis.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import { endsAtComma, isAlike, isRelative, resumesAt, sharesSubject, sumsUp, mainClauseFollows } from "./comma-ends.ts";
import {
  withoutStop,
  isQuotedWithin,
  goesOnQuoted,
  quotedAfterComma,
  quotedInside,
  closesWithComma,
  startsQuoted,
} from "./quoted-content.ts";
import { skipInsertion } from "./settings.ts";
import { subjectOf } from "./subjects.ts";
import { endsAtSetting, takesAsLater, inSubordinateClause } from "./surrounding-clauses.ts";

/** Where a clause without quotation marks ends as content. Places are token positions, half-open. */

/** Content of more words than this runs to the end of its sentence; a bound keeps the work per cue constant. */
const REACH = 160;

/** `vowed to stay [and cast doubt on it]`: a verb in the past goes on with the sentence, not with an infinitive. */
const joinsPast = ({ groups }: Clauses, conjunction: number): boolean =>
  groups.some(({ first, lead, form }) => first === conjunction + 1 && form === "finite" && lead === "past");

/** `has vowed to stay [and has sold the boat]`: one auxiliary after another. */
const joinsHave = ({ groups }: Clauses, conjunction: number, governing: CueGroup | null): boolean =>
  governing?.group.lead === "have" &&
  groups.some(({ first, lead, form }) => first === conjunction + 1 && form === "finite" && lead === "have");

/** `They sold the hall, which she says had rats, [and built] another`: a verb of another tense than the cue's goes on with the sentence behind a relative clause. */
const resumesBehindAnd = (
  { tokens }: Reading,
  { groups }: Clauses,
  comma: number,
  governing: CueGroup | null,
): boolean =>
  governing !== null &&
  tokens[comma + 1]?.lower === "and" &&
  tokens[governing.first - 1]?.tag !== "wh" &&
  isRelative(tokens, governing) &&
  groups.some(({ first, form, tense }) => first === comma + 2 && form === "finite" && tense !== governing.group.tense);

/** `swears that she warned them[, in a letter,] that fees would rise`: a setting between commas before what is told. */
const isInsertedBeforeThat = (tokens: readonly Token[], place: number, end: number): boolean => {
  if (tokens[place - 1]?.tag !== "comma") return false;
  const behind = skipInsertion(tokens, place - 1, end);
  return behind > place && tokens[behind]?.lower === "that" && tokens[behind]?.tag === "subordinator";
};

/** `sorry “to all who [felt] it was unkind,” adding`: the mark that closes the words in which the cue stands; its content goes no further. */
const closingMark = (
  { quotations, quotationOf }: Reading,
  { sentence }: Clauses,
  { first }: CueGroup,
): number | null => {
  const quotation = quotations[quotationOf[first] ?? -1];
  if (sentence.quotation !== null || quotation === undefined || !quotation.closed || quotation.depth > 0) return null;
  // `he “wants to go” to sea`: words in marks that begin with the cue are the speaker's verb.
  return quotation.first > sentence.first && first - quotation.first > 1 ? quotation.last - 1 : null;
};

/** `said it was late and [hoped] for better`: content that begins with a thing, which can neither hope nor know. */
const saysOfThing = (tokens: readonly Token[], first: number): boolean =>
  /^(?:it|there|this)$/.test(tokens[tokens[first]?.lower === "that" ? first + 1 : first]?.lower ?? "");

/** `said it was “a shame” — words that hurt`: what follows the last dash behind quoted words is the reporter's. */
const commentsOnQuoted = (tokens: readonly Token[], first: number, dash: number, end: number): boolean =>
  tokens.slice(first, dash).some(({ tag }) => tag === "mark") &&
  tokens[dash + 1]?.tag !== "mark" &&
  !tokens.slice(dash + 1, end).some(({ tag }) => tag === "dash");

/** `said it would hold — [a claim few believe]`, `— [though it leaks]`: whether what follows a dash is the reporter's. */
const endsAtDash = (
  tokens: readonly Token[],
  { groups }: Clauses,
  first: number,
  dash: number,
  end: number,
): boolean => {
  if (commentsOnQuoted(tokens, first, dash, end)) return true;
  const concession = tokens[dash + 1]?.lower === "even" ? dash + 2 : dash + 1;
  const isAside = /^(?:though|although)$/.test(tokens[concession]?.lower ?? "") || sumsUp(tokens, dash);
  const goesOn = tokens.slice(dash + 1, end).some(({ tag }) => tag === "dash"); // `— a claim few believe — and would last`
  return isAside && !goesOn && groups.some(({ head }) => head >= first && head < dash);
};

/** `[Unlike sand, which] Ruiz says is dear, gravel sells`: a relative clause on a noun whose own verb is yet to come. */
const hangsOnFronted = ({ tokens }: Reading, { sentence, groups }: Clauses, governing: CueGroup | null): boolean =>
  governing !== null &&
  /^(?:preposition|subordinator|gerund)$/.test(tokens[sentence.first]?.tag ?? "") &&
  (isRelative(tokens, governing) || governing.group.form === "gerund") &&
  !groups.some(({ form, first }) => form === "finite" && first < governing.first);

/** How many verbs behind a cue in a relative clause may be that of the clause outside. */
const VERBS_AHEAD = 4;

/**
 * `officials who voted for it in March [said]`: the verb of the clause outside, where the cue stands in a relative clause that
 * no comma parts from its noun; it ends what belongs to the cue. Null where there is none.
 */
const outerVerb = (
  { tokens, hiddenBy }: Reading,
  clauses: Clauses,
  governing: CueGroup,
  hasOwnVerb: boolean,
): number | null => {
  const before = tokens[governing.first - 1];
  const isReduced = governing.group.form === "gerund" && before?.tag === "noun";
  const wh = isReduced ? governing.first : governing.first - 1;
  const isBare = before?.tag === "wh" && before.lower !== "what" && tokens[wh - 1]?.tag !== "comma";
  if (!isBare && !isReduced) return null;
  const ahead = clauses.groups.filter(({ first, form }) => form === "finite" && first >= governing.end);
  const outer = ahead.slice(hasOwnVerb ? 1 : 0, VERBS_AHEAD).find((group) => {
    if (/^(?:conjunction|comma|wh)$/.test(tokens[group.first - 1]?.tag ?? "")) return false;
    const subject = subjectOf(tokens, clauses, hiddenBy, group);
    return subject !== null && subject.path === "relative" && subject.first < wh;
  });
  return outer?.first ?? null;
};

/** `said he drank and [often shouted] at night`: behind an adverb, a verb that goes with words or a clause, and none follow: no second cue. */
const goesWithoutWords = ({ tokens }: Reading, { sentence }: Clauses, { first, end, cue }: CueGroup): boolean =>
  /^(?:adverb|negation)$/.test(tokens[first]?.tag ?? "") &&
  cue.frames.every((frame) => /^(?:quotation|that|wh)$/.test(frame)) &&
  !tokens.slice(end, Math.min(sentence.end, end + REACH)).some(({ tag }) => tag === "mark" || tag === "colon") &&
  (cue.frames.every((frame) => frame === "quotation") ||
    !(beginsNounPhrase(tokens[end]) || /^(?:subordinator|wh)$/.test(tokens[end]?.tag ?? "")));

/** `scolded a guard who slept [during the debate]`: behind a verb of the content's own, a setting is that verb's. */
const holdsVerb = ({ groups }: Clauses, first: number, end: number): boolean =>
  groups.some(({ form, head }) => form === "finite" && head >= first && head < end);

/** The end of a clause that begins at `first` as the content of `governing`. */
export const clauseEnd = (
  reading: Reading,
  clauses: Clauses,
  first: number,
  governing: CueGroup | null = null,
  isClause = true,
): number => {
  const { tokens, hiddenBy } = reading;
  const isGerund = clauses.groups.some((group) => group.first === first && group.form === "gerund");
  const hasOwnVerb = isClause && tokens[first]?.tag !== "to" && tokens[first]?.tag !== "gerund" && !isGerund;
  const outer = governing === null ? null : outerVerb(reading, clauses, governing, hasOwnVerb);
  if (outer !== null && outer > first) return withoutStop(tokens, first, outer);
  const marks = governing === null ? null : closingMark(reading, clauses, governing);
  const end = Math.min(marks ?? clauses.sentence.end, first + REACH);
  let depth = 0;
  let commas = 0;
  const isSubordinate = governing !== null && inSubordinateClause(tokens, clauses, governing);
  const isFronted = hangsOnFronted(reading, clauses, governing);
  const isInfinitive =
    tokens[first]?.tag === "to" && (governing?.group.tense === "past" || governing?.group.lead === "have");
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.tag === "open") depth++;
    if (token.tag === "close" && --depth < 0) return withoutStop(tokens, first, place);
    if (
      closesWithComma(reading, clauses, place, first) &&
      (startsQuoted(reading, place, first) ||
        endsAtComma(reading, clauses, place, governing) ||
        (isSubordinate && mainClauseFollows(reading, clauses, place)) ||
        (isRelative(tokens, governing) && resumesAt(clauses, place)))
    )
      return place + 1;
    if (depth > 0 || isQuotedWithin(reading, clauses, place, first)) continue;
    if (
      place > first &&
      endsAtSetting(tokens, place, hasOwnVerb || holdsVerb(clauses, first, place)) &&
      !takesAsLater(tokens, governing, place) &&
      !isInsertedBeforeThat(tokens, place, end)
    )
      return withoutStop(tokens, first, place);
    if (token.tag === "semicolon" || (token.tag === "dash" && endsAtDash(tokens, clauses, first, place, end)))
      return withoutStop(tokens, first, place);
    if (clauses.sentence.quotation === null && (hiddenBy[place] ?? -1) !== -1) {
      const inside = isClause ? quotedInside(reading, clauses, first, place) : null;
      if (inside !== null) return inside;
      const after = goesOnQuoted(reading, place);
      const isMain = isSubordinate && tokens[place - 1]?.tag === "comma" && place > first; // `While he fears rain, “the boats sail”`
      if (after === null || isMain) return withoutStop(tokens, first, place);
      place = after - 1;
      continue;
    }
    const quoted = token.tag === "comma" ? quotedAfterComma(reading, clauses, first, place) : null;
    if (quoted !== null) {
      place = quoted - 1;
      continue;
    }
    if (token.tag === "comma" && ++commas === 1 && isRelative(tokens, governing) && resumesAt(clauses, place))
      return withoutStop(tokens, first, place);
    if (
      token.tag === "comma" &&
      (endsAtComma(reading, clauses, place, governing) || resumesBehindAnd(reading, clauses, place, governing))
    )
      return withoutStop(tokens, first, place);
    if (token.tag === "comma" && (isSubordinate || isFronted) && mainClauseFollows(reading, clauses, place))
      return withoutStop(tokens, first, place);
    if (token.tag === "conjunction" && place > first) {
      if (isInfinitive && joinsPast(clauses, place)) return withoutStop(tokens, first, place);
      if (!hasOwnVerb && joinsHave(clauses, place, governing)) return withoutStop(tokens, first, place);
      // `who promised a wall [and who says]`: a second relative clause on the same noun
      const joinsRelative =
        tokens[place + 1]?.tag === "wh" && tokens[place + 1]?.lower === tokens[(governing?.first ?? 0) - 1]?.lower;
      if (governing !== null && joinsRelative) return withoutStop(tokens, first, place);
      const cue = clauses.cues.find((found) => found.first === place + 1);
      const isPersons = cue !== undefined && saysOfThing(tokens, first) && /^(?:believe|want|know)$/.test(cue.cue.act);
      const isListed = governing !== null && /^(?:comma|mark)$/.test(tokens[governing.first - 1]?.tag ?? "");
      const isSecond = cue !== undefined && !(hasOwnVerb && goesWithoutWords(reading, clauses, cue));
      if (isSecond && (isPersons || isListed ? isAlike(cue, governing) : sharesSubject(tokens, cue, governing)))
        return withoutStop(tokens, first, place);
    }
  }
  return withoutStop(tokens, first, marks ?? clauses.sentence.end);
};
