import type { Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { LIGHT_VERBS } from "../../lexicon/cues/nouns.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { Complement } from "../grammar/complement-search.ts";
import { complementOf } from "../grammar/complements.ts";
import { isPersonal } from "../grammar/persons.ts";
import { isBehindComma } from "../grammar/quoted-content.ts";
import { propose } from "../grammar/propose.ts";
import { contactHost } from "../grammar/contact-relatives.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { reducedPassive } from "../grammar/reduced-passives.ts";
import { seesIt } from "../grammar/seeing-it.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { isSettingBehind } from "../grammar/surrounding-clauses.ts";
import { speakerOf } from "../grammar/speaker-of.ts";
import type { Subject } from "../grammar/subject.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

const NAMING: ReadonlySet<string> = new Set(["call", "title", "dub", "name", "label", "entitle", "brand"]);

/** `a group called Harbour Watch`, but not `a member called Ruiz “a liar”`. */
const namesAlone = (tokens: readonly Token[], first: number): boolean => {
  if (tokens[first]?.tag !== "name") return false;
  const after = tokens[skipNounPhrase(tokens, first, first + 12)]?.tag;
  return after !== "mark" && after !== "determiner";
};

/** `a film called “The Ferry”`: a participle that names what stands before it, and says nothing of it; not so in `which one critic called “a mess”`. */
const onlyNames = ({ tokens }: Reading, { cue, group }: CueGroup, source: Subject): boolean =>
  NAMING.has(cue.lemma) &&
  group.first === group.head &&
  tokens[group.head]?.lower.endsWith("ed") === true &&
  source.end === group.first &&
  !/^(?:which|whom|what|that)$/.test(tokens[source.first - 1]?.lower ?? "") &&
  /^(?:an?|another|one|the)$/.test(tokens[source.first]?.lower ?? "") &&
  (tokens[group.end]?.tag === "mark" || namesAlone(tokens, group.end));

/** `He showed a hive`, `The host showed them the roof`: a person holds up a thing, where a survey or a film shows what is so. */
const onlyHoldsUp = (
  { tokens }: Reading,
  { cue }: CueGroup,
  { frame, first }: Complement,
  source: Subject,
): boolean => {
  const [shown, thing] = [tokens[first]?.lower ?? "", tokens[first + 1]?.tag ?? ""];
  const isToSomebody = /^(?:him|her|us|them|me|you)$/.test(shown) && /^(?:determiner|possessive)$/.test(thing);
  return cue.lemma === "show" && frame === "object" && (isToSomebody || isPersonal(tokens, source));
};

/** `As she said in March, …`: what begins like a clause with a setting of its own, and ends before any verb. */
const isBareSetting = ({ tokens }: Reading, { groups }: Clauses, { frame, first }: Complement, end: number): boolean =>
  frame === "that" &&
  tokens[first]?.tag === "preposition" &&
  !groups.some((group) => group.form === "finite" && group.first >= first && group.head < end);

/** `Ruiz said as she left, “It is over.”`: a clause of time that only leads to what is said. */
const leadsToQuotation = ({ tokens, hiddenBy }: Reading, { first, frame }: Complement, end: number): boolean =>
  frame === "that" &&
  /^(?:as|when|while|after|before|once)$/.test(tokens[first]?.lower ?? "") &&
  tokens[end]?.tag === "comma" &&
  (hiddenBy[end + 1] ?? -1) !== -1;

/** `Ruiz, [asked] about it, said …`: who is asked between commas, the verb still to come, asks nothing. */
const isAskedBetween = ({ tokens }: Reading, { groups }: Clauses, { first, end, cue, group }: CueGroup): boolean =>
  cue.act === "ask" &&
  group.first === group.head &&
  tokens[first - 1]?.tag === "comma" &&
  groups.some((other) => other.form === "finite" && other.first > end && isBehindComma(tokens, other.first));

/** How many words may stand behind `whose`. */
const WHOSE_REACH = 5;

/** `Ruiz, [whose plans] the board derided as mad`: what stands before the source, or null. */
const whoseHost = (tokens: readonly Token[], end: number): TokenRange | null => {
  const whose = tokens.slice(Math.max(0, end - WHOSE_REACH), end).findLastIndex(({ lower }) => lower === "whose");
  if (whose === -1) return null;
  const first = Math.max(0, end - WHOSE_REACH) + whose;
  const isPhrase = tokens.slice(first + 1, end).every(({ tag }) => /^(?:noun|adjective|name|number)$/.test(tag));
  return isPhrase && end - first > 1 ? { first, end } : null;
};

/** `[what] she called “a shame”`, `the plan, [which] she described as mad`: what stands before the source is part of what is said. */
const relativeBefore = (
  reading: Reading,
  clauses: Clauses,
  { frame, first }: Complement,
  source: Subject,
  { end, group, cue }: CueGroup,
): readonly TokenRange[] => {
  const { tokens } = reading;
  const wh = source.first - 1;
  // `what she called “odd” ideas`
  const namesQuoted = frame === "object" && cue.frames.includes("small") && tokens[first]?.tag === "mark";
  const names = frame === "small" || frame === "as" || namesQuoted;
  const isGap = names || (frame === "that" && first === end && tokens[first]?.lower !== "that");
  if (tokens[wh - 1]?.tag === "preposition" && tokens[wh]?.lower === "which") return [];
  // `a plan [that] she called “mad”`, but `said that she called him mad`
  const lacksObject =
    /^(?:mark|adjective)$/.test(tokens[first]?.tag ?? "") || /^(?:as|an?)$/.test(tokens[first]?.lower ?? "");
  const pronouns = names && lacksObject ? /^(?:what|which|whom|that)$/ : /^(?:what|which|whom)$/;
  if (isGap && pronouns.test(tokens[wh]?.lower ?? "")) return [{ first: wh, end: wh + 1 }];
  // `a step [that] she said would help`, `[a step] she said would help`
  const lacksSubject = frame === "that" && first === end && FINITE_TAGS.has(tokens[first]?.tag);
  if (lacksSubject && tokens[wh]?.lower === "that") return [{ first: wh, end: wh + 1 }];
  const contact = lacksSubject ? contactHost(reading, clauses, group) : null;
  if (contact !== null) return [contact];
  const host = names ? (whoseHost(tokens, source.first) ?? contactHost(reading, clauses, group)) : null;
  return host !== null && (frame === "as" || (first === end && tokens[first]?.tag === "mark")) ? [host] : [];
};

/** `Ruiz, [accused] of theft, left`: without whom it accuses, no verb of the active voice. */
const isUndergone = ({ tokens }: Reading, { cue, end, group }: CueGroup): boolean =>
  /^(?:accuse|suspect|convict|acquit|indict)$/.test(cue.lemma) &&
  group.first === group.head &&
  /^(?:past|participle)$/.test(group.lead) &&
  /^(?:of|in|on|for)$/.test(tokens[end]?.lower ?? "");

/** How many words may stand between a participle that hangs on a subject and the subject's verb. */
const LONGEST_TAIL = 20;

/** `Officials [asked] about it said they knew nothing`: whether those who ask are asked, and the subject of a later verb. */
const isAskedInSubject = (
  { tokens, hiddenBy }: Reading,
  clauses: Clauses,
  { first, end, group, cue }: CueGroup,
  source: Subject,
): boolean =>
  cue.act === "ask" &&
  /^(?:about|by|on|at)$/.test(tokens[group.end]?.lower ?? "") &&
  group.first === group.head &&
  group.lead === "past" &&
  source.path !== "relative" &&
  clauses.groups.some((later) => {
    if (later.form !== "finite" || later.first < end || later.first - end > LONGEST_TAIL) return false;
    const subject = subjectOf(tokens, clauses, hiddenBy, later);
    return subject !== null && subject.first === source.first && subject.end > first;
  });

/** `expressed [concern] that it leaks`: beside a noun that holds the clause the verb only says that it was uttered. */
const onlyUtters = ({ tokens, lexicon }: Reading, { first, frame }: Complement, { group, end }: CueGroup): boolean => {
  if (frame !== "object" || first !== end || !LIGHT_VERBS.has(tokens[group.head]?.lower ?? "")) return false;
  const that = skipNounPhrase(tokens, first, first + LONGEST_NOUN_PHRASE);
  const isOwned = tokens.slice(first, that).some(({ tag }) => tag === "possessive" || tag === "genitive");
  const holds = lexicon.cues.nouns.get(tokens[that - 1]?.lower ?? "")?.takes.has("that") === true;
  return holds && !isOwned && tokens[that]?.lower === "that" && tokens[that]?.tag === "subordinator";
};

/** How many words may stand between a light verb and the clause of its noun. */
const LONGEST_NOUN_PHRASE = 6;

const findIn = (reading: Reading, clauses: Clauses): Proposal[] =>
  clauses.cues.flatMap((cue): Proposal[] => {
    const { tokens } = reading;
    if (
      cue.group.passive ||
      isAskedBetween(reading, clauses, cue) ||
      isUndergone(reading, cue) ||
      reducedPassive(reading, clauses, cue) !== null
    )
      return [];
    const complement = complementOf(reading, clauses, cue);
    if (complement === null || onlyUtters(reading, complement, cue)) return [];
    const isClause =
      complement.frame === "that" ||
      complement.frame === "wh" ||
      complement.frame === "to" ||
      complement.frame === "gerund";
    const end = isClause
      ? clauseEnd(reading, clauses, complement.first, cue)
      : phraseEnd(reading, clauses, complement.first, cue);
    const saysMore = clauses.cues.some(({ end: after, group }) => after === end && group.form === "gerund");
    if (
      end <= complement.first ||
      isBareSetting(reading, clauses, complement, end) ||
      leadsToQuotation(reading, complement, end) ||
      (saysMore && complement.frame === "object")
    )
      return [];
    const source = speakerOf(reading, clauses, cue);
    if (source === null || onlyNames(reading, cue, source) || onlyHoldsUp(reading, cue, complement, source)) return [];
    if (isAskedInSubject(reading, clauses, cue, source)) return [];
    if (isSettingBehind(reading, clauses, complement, source)) return [];
    if (tokens[source.first - 1]?.lower === "as" && seesIt(tokens, cue)) return [];
    const content = [...relativeBefore(reading, clauses, complement, source, cue), { first: complement.first, end }];
    return [propose(cue, source, content, complement.frame, complement.hearer)];
  });

/** Ana Ruiz told reporters on Monday that the bridge would hold, adding that it was safe. */
export const cueClause: AttributionRule = {
  id: "cue-clause",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
