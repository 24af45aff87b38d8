import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import type { Token } from "../../language/analysis.ts";
import { inflectVerb } from "../../lexicon/inflection.ts";
import { clauseEnd, phraseEnd } from "../grammar/clause-end.ts";
import { type Complement, complementOf } from "../grammar/complements.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { skipNounPhrase } from "../grammar/settings.ts";
import { type Subject, controllerOf, subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** What is sent out though nobody files it: `put out a [release] saying`. */
const SENT_OUT: ReadonlySet<string> = new Set(
  "release message text pitch mailer flyer ad advertisement video clip note notice post".split(" "),
);

const isDocument = (word: string): boolean => {
  const singular = word.replace(/s$/, "");
  return [word, singular].some((form) => DOCUMENT_NOUNS.has(form) || SENT_OUT.has(form));
};

/** How far from its verb the participle may stand: `sent a text message to supporters [saying]`. */
const ISSUE_REACH = 10;

/** `Ruiz issued a statement [saying]`, `Ruiz emailed supporters [saying]`: who issued what the participle hangs on, or null. */
const issuerOf = ({ tokens, hiddenBy }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  const verb = clauses.groups.findLast(({ end, form }) => end <= first && form === "finite");
  if (verb === undefined || verb.passive || first - verb.end > ISSUE_REACH) return null;
  const between = tokens.slice(verb.end, first);
  if (between.some(({ tag }) => tag === "comma" || tag === "wh" || tag === "dash")) return null;
  const writes = clauses.cues.some(({ group, cue }) => group === verb && cue.frames.includes("quotation"));
  return writes || between.some(({ lower }) => isDocument(lower)) ? subjectOf(tokens, clauses, hiddenBy, verb) : null;
};

/** `prompted [Ruiz] to say`: verbs whose object does what the infinitive says. */
const CAUSING: ReadonlySet<string> = new Set(
  ["prompt", "lead", "force", "cause", "drive", "spur", "compel", "push", "inspire", "provoke"].flatMap((lemma) => {
    const { present, past, participle, gerund } = inflectVerb(lemma);
    return [present, ...past, ...participle, gerund];
  }),
);

/** `The leak led [the mayor] to declare that`: the object of a verb that made somebody speak, or null. */
const causedToSpeak = ({ tokens }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  const verb = clauses.groups.findLast(({ end }) => end < first);
  if (verb === undefined || tokens[first - 1]?.tag !== "to" || !CAUSING.has(tokens[verb.head]?.lower ?? ""))
    return null;
  const start = verb.end;
  const end = first - 1;
  const between = tokens.slice(start, end).some(({ tag }) => tag === "comma" || tag === "wh" || tag === "to");
  return end > start && !between && !verb.passive ? { first: start, end, path: "controlled" } : null;
};

const READY: ReadonlySet<string> = new Set(["quick", "careful", "eager", "keen", "happy", "glad", "proud", "quicker"]);

/** `[Ruiz] was quick to add that`: the subject of what says that somebody gladly spoke, or null. */
const readyToSpeak = ({ tokens, hiddenBy }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  if (tokens[first - 1]?.tag !== "to" || !READY.has(tokens[first - 2]?.lower ?? "")) return null;
  const be = clauses.groups.find(({ end }) => end === first - 2);
  return be?.form === "finite" && tokens[be.head]?.tag === "be" ? subjectOf(tokens, clauses, hiddenBy, be) : null;
};

/** `Conceding that it was late, [Ruiz] left`, `While calling it old, [she] …`: the subject of the sentence behind a participle that opens it. */
const frontedSpeaker = (
  { tokens, hiddenBy }: Reading,
  clauses: Clauses,
  { first, form, end }: VerbGroup,
): Subject | null => {
  if (form !== "gerund") return null;
  const low = clauses.sentence.first;
  let opening = first - 1;
  if (
    opening >= low &&
    /^(?:while|after|before|when|in|by|despite|without|and|but)$/.test(tokens[opening]?.lower ?? "")
  )
    opening--;
  if (opening >= low && tokens[opening]?.tag !== "mark") return null;
  for (const verb of clauses.groups) {
    if (verb.form !== "finite" || verb.first <= end) continue;
    const subject = subjectOf(tokens, clauses, hiddenBy, verb);
    if (subject === null || subject.first <= end) continue;
    const before = tokens[subject.first - 1];
    if (before?.tag === "comma" || (before?.tag === "mark" && tokens[subject.first - 2]?.tag === "comma"))
      return { ...subject, path: "controlled" };
  }
  return null;
};

/** The one who speaks: the subject, or for a participle after a comma that of the verb before it. */
export const speakerOf = (reading: Reading, clauses: Clauses, { group }: CueGroup): Subject | null => {
  const { tokens, hiddenBy } = reading;
  if (group.form === "finite") return subjectOf(tokens, clauses, hiddenBy, group);
  if (group.form === "infinitive")
    return causedToSpeak(reading, clauses, group) ?? readyToSpeak(reading, clauses, group);
  const before = tokens[group.first - 1];
  const fronted = frontedSpeaker(reading, clauses, group);
  if (fronted !== null) return fronted;
  if (before === undefined) return null;
  if (
    before.tag === "comma" ||
    before.tag === "dash" ||
    before.tag === "conjunction" ||
    before.tag === "subordinator" ||
    before.tag === "preposition" ||
    before.tag === "mark"
  ) {
    return controllerOf(tokens, clauses, hiddenBy, group);
  }
  return issuerOf(reading, clauses, group) ?? subjectOf(tokens, clauses, hiddenBy, group);
};

const NAMING: ReadonlySet<string> = new Set(["call", "title", "dub", "name", "label", "entitle", "brand"]);

/** `a group called Harbour Watch`, but not `a member called Ruiz “a liar”`. */
const namesAlone = (tokens: readonly Token[], first: number): boolean => {
  if (tokens[first]?.tag !== "name") return false;
  const after = tokens[skipNounPhrase(tokens, first, first + 12)]?.tag;
  return after !== "mark" && after !== "determiner";
};

/** `a film called “The Ferry”`: a participle that names what stands before it, and says nothing of it. */
const onlyNames = ({ tokens }: Reading, { cue, group }: CueGroup, source: Subject): boolean =>
  NAMING.has(cue.lemma) &&
  group.first === group.head &&
  tokens[group.head]?.lower.endsWith("ed") === true &&
  source.end === group.first &&
  /^(?:an?|another|one|the)$/.test(tokens[source.first]?.lower ?? "") &&
  (tokens[group.end]?.tag === "mark" || namesAlone(tokens, group.end));

const PERSONAL: ReadonlySet<string> = new Set(["i", "you", "he", "she", "we", "they", "who"]);

/** Whether the words of a source are a person's: a pronoun, a name alone, somebody's office or trade. */
const isPersonal = ({ tokens }: Reading, { first, end }: Subject): boolean => {
  const words = tokens.slice(first, end);
  return (
    PERSONAL.has(words[0]?.lower ?? "") ||
    (words.at(-1)?.role ?? null) !== null ||
    words.every(({ tag }) => tag === "name")
  );
};

/** `He showed a hive`: a person holds up a thing, where a survey or a film shows what is so. */
const onlyHoldsUp = (reading: Reading, { cue }: CueGroup, { frame }: Complement, source: Subject): boolean =>
  cue.lemma === "show" && frame === "object" && isPersonal(reading, source);

/** `As she said in March, …`: what begins like a clause with a setting of its own, and ends before any verb. */
const isBareSetting = ({ tokens }: Reading, { groups }: Clauses, { frame, first }: Complement, end: number): boolean =>
  frame === "that" &&
  tokens[first]?.tag === "preposition" &&
  !groups.some((group) => group.form === "finite" && group.first >= first && group.head < end);

const findIn = (reading: Reading, clauses: Clauses): Proposal[] =>
  clauses.cues.flatMap((cue): Proposal[] => {
    if (cue.group.passive) return [];
    const complement = complementOf(reading, clauses, cue);
    if (complement === null) return [];
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
      (saysMore && complement.frame === "object")
    )
      return [];
    const source = speakerOf(reading, clauses, cue);
    if (source === null || onlyNames(reading, cue, source) || onlyHoldsUp(reading, cue, complement, source)) return [];
    return [propose(cue, source, [{ first: complement.first, end }], complement.frame, complement.hearer)];
  });

/** Ana Ruiz told reporters on Monday that the bridge would hold, adding that it was safe. */
export const cueClause: AttributionRule = {
  id: "cue-clause",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
