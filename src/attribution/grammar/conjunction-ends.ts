import type { Token } from "../../language/analysis.ts";
import { isAlike, sharesSubject } from "./comma-ends.ts";
import { type ContentClause, LONGEST_CONTENT } from "./content-clause.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";

/** Where content ends at a conjunction: `said it held [and left]`. Places are token positions. */

/** `vowed to stay [and cast doubt on it]`: a verb in the past goes on with the sentence, not with an infinitive. */
const joinsPast = ({ groups }: Clauses, conjunction: number): boolean =>
  groups.some(({ first, lead, form }) => first === conjunction + 1 && form === "finite" && lead === "past");

/** `has vowed to stay [and has sold the boat]`: one auxiliary after another. */
const joinsHave = ({ groups }: Clauses, conjunction: number, governing: CueGroup | null): boolean =>
  governing?.group.lead === "have" &&
  groups.some(({ first, lead, form }) => first === conjunction + 1 && form === "finite" && lead === "have");

/** `said it was late and [hoped] for better`: content that begins with a thing, which can neither hope nor know. */
const saysOfThing = (tokens: readonly Token[], first: number): boolean =>
  /^(?:it|there|this)$/.test(tokens[tokens[first]?.lower === "that" ? first + 1 : first]?.lower ?? "");

/** `said he drank and [often shouted] at night`: behind an adverb, a verb that goes with words or a clause, and none follow: no second cue. */
const goesWithoutWords = ({ tokens }: Reading, { sentence }: Clauses, { first, end, cue }: CueGroup): boolean =>
  /^(?:adverb|negation)$/.test(tokens[first]?.tag ?? "") &&
  cue.frames.every((frame) => /^(?:quotation|that|wh)$/.test(frame)) &&
  !tokens
    .slice(end, Math.min(sentence.end, end + LONGEST_CONTENT))
    .some(({ tag }) => tag === "mark" || tag === "colon") &&
  (cue.frames.every((frame) => frame === "quotation") ||
    !(beginsNounPhrase(tokens[end]) || /^(?:subordinator|wh)$/.test(tokens[end]?.tag ?? "")));

/** `said it holds [and warned] that it may not`: whether a second cue of the same source follows the conjunction. */
const leadsToSecondCue = (
  { reading, clauses, first, governing, hasOwnVerb }: ContentClause,
  place: number,
): boolean => {
  const { tokens } = reading;
  const cue = clauses.cues.find((found) => found.first === place + 1);
  if (cue === undefined || (hasOwnVerb && goesWithoutWords(reading, clauses, cue))) return false;
  const isPersons = saysOfThing(tokens, first) && /^(?:believe|want|know)$/.test(cue.cue.act);
  const isListed = governing !== null && /^(?:comma|mark)$/.test(tokens[governing.first - 1]?.tag ?? "");
  return isPersons || isListed ? isAlike(cue, governing) : sharesSubject(tokens, cue, governing);
};

/** Whether what a conjunction joins is no part of the content. */
export const endsAtConjunction = (content: ContentClause, place: number): boolean => {
  const { reading, clauses, first, governing, hasOwnVerb } = content;
  const { tokens } = reading;
  const isInfinitive =
    tokens[first]?.tag === "to" && (governing?.group.tense === "past" || governing?.group.lead === "have");
  if (isInfinitive && joinsPast(clauses, place)) return true;
  if (!hasOwnVerb && joinsHave(clauses, place, governing)) return true;
  // `who promised a wall [and who says]`: a second relative clause on the same noun
  const next = tokens[place + 1];
  const joinsRelative = next?.tag === "wh" && next.lower === tokens[(governing?.first ?? 0) - 1]?.lower;
  return (governing !== null && joinsRelative) || leadsToSecondCue(content, place);
};
