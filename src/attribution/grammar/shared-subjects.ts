import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { Tag, Token } from "../../language/analysis.ts";
import { invertedSubject } from "./inverted-subjects.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";
import { isThing } from "./persons.ts";
import type { Clauses } from "./reading.ts";
import type { Subject } from "./subject.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Subjects that a verb has from another: `Ruiz said it held and [called] it safe`. Places are token positions. */

/** What finds the subject of a verb; handed in, as that of one verb may be that of another. */
type SubjectFinder = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
) => Subject | null;

const OPENS_SUBORDINATE: ReadonlySet<Tag | undefined> = new Set([
  "subordinator",
  "wh",
  "verb",
  "past",
  "gerund",
  "participle",
]);

/** `[In a statement] it said`: whether a noun ends a phrase that a preposition opens at the head of its sentence or behind a comma. */
const endsFrontedPhrase = (tokens: readonly Token[], last: number): boolean => {
  const preposition = startOfNounPhrase(tokens, last, 0, false) - 1;
  if (tokens[preposition]?.tag !== "preposition") return false;
  const before = tokens[preposition - 1];
  return before === undefined || /^(?:stop|comma|mark|conjunction)$/.test(before.tag);
};

/** How many words a setting may have between “that” and the comma that closes it. */
const INSIDE_REACH = 10;

/** `wrote that [in most towns,] bakers rise early`: whether a comma closes a setting at the head of a clause behind “that”. */
const followsSettingInside = (tokens: readonly Token[], comma: number): boolean => {
  if (tokens[comma]?.tag !== "comma") return false;
  for (let place = comma - 1; place > 0 && comma - place < INSIDE_REACH; place--) {
    const { tag, lower } = tokens[place] ?? {};
    if (lower === "that" && tag === "subordinator") return tokens[place + 1]?.tag === "preposition";
    if (!/^(?:preposition|determiner|possessive|genitive|adjective|noun|name|number)$/.test(tag ?? "")) return false;
  }
  return false;
};

/** Whether the clause of a verb hangs on another: its subject follows a subordinator, a preposition or a verb. */
const isSubordinate = (tokens: readonly Token[], subject: Subject): boolean => {
  let place = subject.first - 1;
  while (tokens[place]?.tag === "mark" || tokens[place]?.tag === "adverb") place--;
  const before = tokens[place];
  // `how far [he] was prepared to go`
  if (before?.tag === "adjective" && tokens[place - 1]?.lower === "how") return true;
  // `a harbour [his father] had built`: a clause that hangs on the noun before it.
  const hangsOnNoun =
    before?.tag === "noun" &&
    !TIME_NOUNS.has(before.lower) &&
    place === subject.first - 1 &&
    !endsFrontedPhrase(tokens, place);
  return (
    (subject.path === "relative" && tokens[subject.first]?.tag === "wh") ||
    hangsOnNoun ||
    followsSettingInside(tokens, place) ||
    OPENS_SUBORDINATE.has(before?.tag) ||
    /^(?:after|before|as|since|until|than)$/.test(before?.lower ?? "")
  );
};

/** `said it was “one that holds”, adding`: whether one of two places stands in quotation marks and the other does not. */
const isQuotedApart = (tokens: readonly Token[], first: number, end: number): boolean => {
  let marks = 0;
  for (let place = first; place < end; place++)
    if (tokens[place]?.tag === "mark" && tokens[place]?.lower !== "'") marks++;
  return marks % 2 === 1;
};

/** `The firm, [she] noted, had one boat and challenged him`: who speaks in an aside between a subject and its verb, or null. */
const speakerInside = (
  tokens: readonly Token[],
  { cues, groups, sentence }: Clauses,
  hiddenBy: Int32Array,
  { first, end, path }: Subject,
  depth: number,
  subjectOf: SubjectFinder,
): Subject | null => {
  if (path !== "insertion") return null;
  const cue = cues.find(
    ({ first: begin, end: after, group, cue: { frames } }) =>
      begin > first && after === end && group.form === "finite" && frames.includes("quotation"),
  );
  const speaker = cue && subjectOf(tokens, { cues, groups, sentence }, hiddenBy, cue.group, depth + 1);
  return speaker?.path === "adjacent" && tokens[speaker.first - 1]?.tag === "comma" ? speaker : null;
};

/** `the mill, [where] they stood, chanting`: whether a clause of place or time begins with a subject, the time behind a comma. */
const opensScene = (tokens: readonly Token[], { first }: Subject): boolean => {
  const { lower } = tokens[first - 1] ?? {};
  return lower === "where" || (lower === "when" && tokens[first - 2]?.tag === "comma");
};

const isPronoun = (tokens: readonly Token[], { first, end }: Subject): boolean =>
  end - first === 1 && /^(?:he|she|they)$/.test(tokens[first]?.lower ?? "");

/** `The tune changed when she sang but [swore] that it had not`: whether a cue of speech would have a thing for its subject. */
const saysWhatThingsCannot = (
  tokens: readonly Token[],
  { cues }: Clauses,
  group: VerbGroup,
  { first, end }: Subject,
): boolean => {
  const cue = cues.find((one) => one.group === group);
  const tail = tokens.slice(first + 1, end).findIndex(({ tag }) => /^(?:preposition|comma|wh|mark)$/.test(tag));
  const head = tokens[tail === -1 ? end - 1 : first + tail];
  const isMute = isThing(head) && !DOCUMENT_NOUNS.has(head?.lower ?? "");
  return isMute && group.form === "finite" && cue?.cue.frames.includes("quotation") === true;
};

/** The subject of the nearest verb before that stands in a main clause. */
export const mainSubjectBefore = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
  subjectOf: SubjectFinder,
): Subject | null => {
  const before = clauses.groups.filter(({ end, form }) => end <= group.first && form === "finite");
  let fallback: Subject | null = null;
  // `has argued that it is old, and [has accused] him`: one auxiliary goes on with the other.
  const isApart = tokens[group.first - 2]?.tag === "comma" && group.lead === "have";
  const nearest = before.slice(-6).toReversed();
  const alike = isApart ? nearest.filter(({ lead }) => lead === "have") : [];
  for (const verb of alike.length > 0 ? alike : nearest) {
    if (isQuotedApart(tokens, verb.head, group.first)) continue;
    const inverted = invertedSubject(tokens, clauses, verb.end);
    const subject = subjectOf(tokens, clauses, hiddenBy, verb, depth);
    const isBehindContent = /^(?:comma|mark)$/.test(tokens[verb.first - 1]?.tag ?? "");
    const inverts =
      isBehindContent && clauses.cues.some(({ group: own, cue }) => own === verb && cue.frames.includes("quotation"));
    if (subject === null && inverted && inverts) return { ...inverted, path: "adjacent" };
    if (subject === null || tokens[subject.first]?.lower === "there") continue;
    const aside = speakerInside(tokens, clauses, hiddenBy, subject, depth, subjectOf);
    if (aside !== null) return aside;
    if (!isSubordinate(tokens, subject)) {
      const isDummy =
        group.form === "gerund" &&
        subject.end - subject.first === 1 &&
        /^(?:it|this|that)$/.test(tokens[subject.first]?.lower ?? "");
      const isThings =
        fallback !== null && isPronoun(tokens, fallback) && saysWhatThingsCannot(tokens, clauses, group, subject);
      return (isDummy || isThings) && fallback !== null ? fallback : subject;
    }
    if (fallback === null && group.form === "gerund" && opensScene(tokens, subject)) return subject;
    fallback ??= subject;
  }
  return fallback;
};

/** `Ruiz, [who] argued that it was old but added that it holds`: the relative pronoun of a cue that a conjunction without a comma goes on with, or null. */
const relativeBefore = (tokens: readonly Token[], { cues }: Clauses, group: VerbGroup): Subject | null => {
  if (tokens[group.first - 2]?.tag === "comma" || !cues.some((cue) => cue.group === group)) return null;
  const before = cues.findLast((cue) => cue.end <= group.first && cue.group.form === "finite");
  const wh = (before?.first ?? 0) - 1;
  const isRelative = tokens[wh]?.lower === "who" && tokens[wh - 1]?.tag === "comma";
  return isRelative && before?.group.tense === group.tense ? { first: wh, end: wh + 1, path: "relative" } : null;
};

/** The subject that a verb after `and` or `but` shares. */
export const sharedSubject = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  group: VerbGroup,
  depth: number,
  subjectOf: SubjectFinder,
): Subject | null => {
  const shared =
    relativeBefore(tokens, clauses, group) ?? mainSubjectBefore(tokens, clauses, hiddenBy, group, depth + 1, subjectOf);
  return shared && { ...shared, path: "shared" };
};

/** `She said it held, [called] it safe and left`: a verb between the first of a list and the one behind its conjunction. */
export const isListed = (tokens: readonly Token[], { groups }: Clauses, group: VerbGroup): boolean => {
  const alike = groups.filter(({ form, lead }) => form === "finite" && lead === group.lead);
  // `She has mocked a clerk, [referred] to him as a rat and called him mad`
  const goesOn = group.lead === "past" && groups.some(({ lead, end }) => lead === "have" && end < group.first);
  return (
    group.form === "finite" &&
    (goesOn || alike.some(({ end }) => end < group.first)) &&
    alike.some(
      ({ first }) =>
        first > group.end &&
        tokens[first - 1]?.tag === "conjunction" &&
        !tokens.slice(group.end, first).some(({ tag }) => tag === "wh" || tag === "dash"),
    )
  );
};
