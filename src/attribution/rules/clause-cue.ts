import type { Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseOpening, isParted, isQuotedAside } from "../grammar/asides.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { isAlike, mainClauseFollows } from "../grammar/comma-ends.ts";
import { pastReduced, skipPrepositional, skipTime } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { endsAtSetting, isSettingBehind } from "../grammar/surrounding-clauses.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";
import { complementOf } from "../grammar/complements.ts";
import { invertedSpeaker } from "../grammar/inverted-subjects.ts";

/** `he wrote in a letter [sent after the vote], …`: how far the comma may stand from what a participle hangs on a setting. */
const REDUCED_REACH = 10;

/** Past the setting and hearer behind the cue, where nothing else follows it: `…, a prosecutor told jurors on Monday.` */
const closesAt = ({ tokens }: Reading, clauses: Clauses, cue: CueGroup, after: number): number | null => {
  const { end } = clauses.sentence;
  let place = skipTime(tokens, after, end);
  if (cue.cue.hearer && beginsNounPhrase(tokens[place]))
    place = skipTime(tokens, skipNounPhrase(tokens, place, end), end);
  place = skipPrepositional(tokens, place, end);
  if (/^(?:noun|name)$/.test(tokens[place - 1]?.tag ?? ""))
    place = pastReduced(
      tokens,
      place,
      Math.min(end, place + REDUCED_REACH),
      // `in a note titled [“Steady”]`
      ({ tag }) => /^(?:comma|stop|mark)$/.test(tag),
    );
  const tag = tokens[place]?.tag;
  // `Snow fell, Ruiz said [and warned] that more would`
  const goesOn =
    tag === "conjunction" &&
    !opensSubordinate(tokens[clauses.sentence.first]) &&
    clauses.cues.some(
      (next) => next.first === place + 1 && isAlike(next, cue) && next.cue.frames.includes("quotation"),
    );
  const closes =
    goesOn ||
    place >= end ||
    tag === undefined ||
    tag === "stop" ||
    tag === "comma" ||
    tag === "mark" ||
    tag === "dash" ||
    tag === "close";
  return closes ? place : null;
};

/** Where the article goes on after the content: the comma before the speaker, or null where no content stands before it. */
const commaBefore = ({ tokens }: Reading, first: number): number | null => {
  const before = tokens[first - 1];
  if (before?.tag === "comma") return first - 1;
  return before?.tag === "mark" && tokens[first - 2]?.tag === "comma" ? first : null;
};

/** Whether quoted words from `place` on owe nothing to what opens the sentence: `Asked about it, she said, “It is old.”` */
const isUtterance = ({ tokens }: Reading, { sentence, cues }: Clauses, place: number): boolean => {
  const [opening] = cues;
  const answers = opening?.first === sentence.first && opening.cue.act === "ask" && opening.group.lead === "past";
  // `Holding up a shell, she said, “not even one”`, but `Selling it, she said, “would be mad”`
  const { tag, capital } = tokens[place] ?? {};
  const goesWith = tokens[sentence.first]?.tag === "gerund" && tag !== undefined && !FINITE_TAGS.has(tag);
  return capital === true || answers || goesWith;
};

/** What goes on after a cue between commas: `The bridge, said Ruiz, will hold.` */
const restAfter = (reading: Reading, clauses: Clauses, comma: number, cue: CueGroup): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  if (tokens[comma]?.tag !== "comma") return null;
  if ((hiddenBy[comma + 1] ?? -1) !== -1 && isUtterance(reading, clauses, comma + 2)) return null;
  let end = clauses.sentence.end;
  while (end > comma + 1 && tokens[end - 1]?.tag === "stop") end--;
  const speaksAnew = clauses.cues.some(
    ({ first, group, cue: { frames }, end: after }) =>
      first > comma + 2 &&
      group.form === "finite" &&
      frames.includes("quotation") &&
      after >= end &&
      !tokens.slice(comma + 1, first).some(({ tag }) => tag === "wh" || tag === "subordinator"),
  );
  // `…, she said, [explaining why]`
  const saysMore = clauses.cues.some(({ first, group }) => first === comma + 1 && group.form === "gerund");
  if (end <= comma + 1 || speaksAnew || saysMore) return null;
  const last = clauseEnd(reading, clauses, comma + 1, cue);
  // `One, she said, [rolled it down and told her so]`: what a conjunction joins without a comma is done by the one before the aside.
  const isPredicate = clauses.groups.some(({ first, form }) => first === comma + 1 && form === "finite");
  const joins = tokens[last]?.tag === "conjunction" && !/^(?:comma|mark)$/.test(tokens[last - 1]?.tag ?? "");
  return { first: comma + 1, end: isPredicate && joins ? clauseEnd(reading, clauses, comma + 1) : last };
};

/** `While he waited, she said …`, `Asked about it, she said …`: what stands before the cue is a setting of its own content. */
const opensSubordinate = (token: Token | undefined): boolean =>
  token?.tag === "subordinator" ||
  token?.tag === "past" ||
  token?.tag === "gerund" ||
  token?.tag === "participle" ||
  /^(?:when|as|after|before|since)$/.test(token?.lower ?? "");

/** `[Had] the pump worked, she said, nobody would be wet`: a condition whose verb comes first. */
const opensCondition = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:had|were|should)$/.test(tokens[first]?.lower ?? "") &&
  beginsNounPhrase(tokens[first + 1]) &&
  !tokens.slice(first, end).some(({ lower }) => lower === "?");

/** `If they fail, [the owners can step in], she said`, `Saving it [is] hard`: whether a clause stands behind one that opens with a participle or a subordinator. */
const holdsMainClause = (reading: Reading, clauses: Clauses, end: number): boolean => {
  const { tokens } = reading;
  const { first } = clauses.sentence;
  const verb = clauses.groups.find(({ form, head }) => form === "finite" && head < end);
  if (verb === undefined) return false;
  const comma = tokens.slice(first, verb.first).findLastIndex(({ tag }) => tag === "comma");
  if (comma !== -1) return mainClauseFollows(reading, clauses, first + comma);
  return tokens[first]?.tag === "gerund" && !tokens.slice(first, verb.first).some(({ tag }) => tag === "wh");
};

/** `It is old, she said, [because nobody paid]`: what belongs to the clause before the cue. */
const hangsOn = (reading: Reading, clauses: Clauses, comma: number, place: number): boolean => {
  const { tokens } = reading;
  const token = tokens[place];
  // `It leaked, she said, [it smelled]`
  const { first } = clauses.sentence;
  if (token?.tag === "pronoun" && token.lower === tokens[first]?.lower) return true;
  // `It went, she said, [on a car and “a boat”]`
  const holdsQuoted = tokens.slice(place, clauses.sentence.end).some(({ tag }) => tag === "mark");
  if (holdsQuoted && (token?.tag === "preposition" || token?.lower === "as")) return true;
  // `The cook was tired, Ruiz said, [of the smoke]`
  const describes = /^(?:adjective|participle)$/.test(tokens[comma - 1]?.tag ?? "");
  if (describes && /^(?:at|about|over|with|by|of)$/.test(token?.lower ?? "") && !endsAtSetting(tokens, place))
    return true;
  if (token?.tag === "wh" || /^(?:that|because|if|whether|when|unless|so|since|by)$/.test(token?.lower ?? ""))
    return true;
  if (!/^(?:and|but|while|although|though)$/.test(token?.lower ?? "")) return false;
  return (
    tokens[place + 1]?.tag !== "gerund" &&
    !clauses.cues.some(({ first }) => first === place + 1) &&
    !speaksAnew(reading, clauses, place + 1)
  );
};

/** How far behind its conjunction another speaker's cue may stand. */
const NEW_SPEAKER_REACH = 6;

/** `…, he said, though [one of them warned that …]`: whether whom a clause begins with speaks too. */
const speaksAnew = ({ tokens }: Reading, { cues, groups }: Clauses, place: number): boolean => {
  const verb = groups.find(({ form, first }) => form === "finite" && first > place);
  const cue = cues.find(({ group }) => group === verb);
  return (
    cue !== undefined &&
    cue.first - place < NEW_SPEAKER_REACH &&
    beginsNounPhrase(tokens[place]) &&
    !cue.group.passive &&
    (tokens[cue.end]?.lower === "that" ||
      (cue.cue.act === "say" && cue.first - place === 1) ||
      // `though [the owners doubt it]`
      (/^(?:it|this|that)$/.test(tokens[cue.end]?.lower ?? "") && tokens[cue.end + 1]?.tag === "stop"))
  );
};

/** Verbs that whom they address always follows: never the speaker. */
const NEEDS_HEARER: ReadonlySet<string> = new Set(["tell", "assure", "inform", "notify", "remind"]);

/** `Ferry to run all night, engineers say`: a headline needs no finite verb. */
const isHeadline = ({ document }: Reading, { sentence }: Clauses): boolean =>
  document.blocks[sentence.block]?.region === "headline";

/** `Ruiz, the mayor, said it would hold`: two commas and no verb before the cue, so that its speaker stands there too. */
const followsAppositive = (
  { tokens, hiddenBy }: Reading,
  { sentence, groups }: Clauses,
  { first }: CueGroup,
): boolean =>
  !groups.some((group) => group.form === "finite" && group.head < first && tokens[group.first - 1]?.tag !== "wh") &&
  tokens
    .slice(sentence.first, first)
    .filter(({ tag }, offset) => tag === "comma" && hiddenBy[sentence.first + offset] === -1).length > 1;

/** Whether what follows a setting and its cue is a clause of its own: `In May, he said, [nobody paid]`. */
const isWhole = ({ tokens }: Reading, { groups }: Clauses, first: number): boolean => {
  const finite = groups.filter(({ form, head }) => form === "finite" && head >= first).length;
  const { tag, lower } = tokens[first] ?? {};
  if (/^(?:when|if|after|before|while|as)$/.test(lower ?? "")) return finite > 1;
  return (
    finite > 0 &&
    (!/^(?:gerund|conjunction|subordinator|wh|preposition)$/.test(tag ?? "") ||
      /^(?:least|most)$/.test(tokens[first + 1]?.lower ?? ""))
  );
};

/** `The men, the report goes on, were paid`: what goes with words alone is a cue where its content goes on behind it. */
const takesRest = ({ cue }: CueGroup): boolean => cue.frames.includes("quotation");

const GOES_ON = /^(?:continue|go on|proceed|resume|carry on)$/;

/** `Because it is old, Ruiz went on, [it must go]`: a clause behind one that waits for it. */
const goesOnWithClause = (reading: Reading, clauses: Clauses, { cue }: CueGroup, after: number): boolean =>
  GOES_ON.test(cue.lemma) &&
  opensSubordinate(reading.tokens[clauses.sentence.first]) &&
  isWhole(reading, clauses, after + 1);

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const takesClauses = cue.cue.frames.includes("that");
  if (cue.group.form !== "finite" || cue.group.passive || !(takesClauses || takesRest(cue))) return [];
  if (isQuotedAside(reading, clauses, cue)) return [];
  const inverted =
    tokens[cue.first - 1]?.tag === "comma" &&
    !NEEDS_HEARER.has(cue.cue.lemma) &&
    cue.cue.lemma !== "question" &&
    !followsAppositive(reading, clauses, cue)
      ? invertedSpeaker(tokens, clauses, cue)
      : null;
  const source = inverted ?? subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null) return [];
  const found = inverted ? null : complementOf(reading, clauses, cue);
  const complement = found !== null && isSettingBehind(reading, clauses, found, source) ? null : found;
  const takesThing = complement !== null && !/^(?:that|wh)$/.test(complement.frame);
  if (takesThing && !NEEDS_HEARER.has(cue.cue.lemma)) return [];
  if (tokens[source.first]?.tag === "wh") return [];
  const takesClause = complement?.frame === "that" || complement?.frame === "wh";
  if (takesClause && tokens[complement.first]?.tag !== "preposition") return [];
  const after = closesAt(reading, clauses, cue, inverted ? inverted.end : cue.end);
  if (after === null || (takesClause && tokens[after]?.tag !== "comma")) return [];
  const end = commaBefore(reading, inverted ? cue.first : source.first);
  const { first } = clauses.sentence;
  if (end === null || end <= first || (hiddenBy[end - 1] ?? -1) !== -1) return [];
  const beginsQuoted = (hiddenBy[first] ?? -1) !== -1;
  const verbs =
    clauses.groups.filter((group) => group.form === "finite" && group.head < end).length + (beginsQuoted ? 1 : 0);
  const goesOn =
    verbs === 0 ||
    opensSubordinate(tokens[first]) ||
    opensCondition(tokens, first, clauses.sentence.end) ||
    hangsOn(reading, clauses, end, after + 1) ||
    isParted(reading, clauses, end, after + 1);
  const isSetting =
    verbs === 0 && /^(?:preposition|adverb|subordinator|past|participle)$/.test(tokens[first]?.tag ?? "");
  const rest =
    goesOn && !(isSetting && !isWhole(reading, clauses, after + 1)) ? restAfter(reading, clauses, after, cue) : null;
  if (!takesClauses && !isParted(reading, clauses, end, after + 1) && !goesOnWithClause(reading, clauses, cue, after))
    return [];
  const opens = clauseOpening(reading, clauses, end, after + 1);
  const opened = opens === null ? null : restAfter(reading, clauses, after, cue);
  if (opens !== null && opened !== null) return [propose(cue, source, [{ first: opens, end }, opened], "that")];
  if (rest) return [propose(cue, source, [{ first, end }, rest], "that")];
  const isPhrase = verbs === 0 && !isHeadline(reading, clauses);
  const isSubordinate = verbs === 1 && opensSubordinate(tokens[first]) && !holdsMainClause(reading, clauses, end);
  if (takesClause || isPhrase || isSubordinate) return [];
  return [propose(cue, source, [{ first, end }], "that")];
};

/** The bridge will hold, engineers said on Monday.  The bridge, said Ana Ruiz, will hold. */
export const clauseCue: AttributionRule = {
  id: "clause-cue",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
