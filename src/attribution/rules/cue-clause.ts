import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import { clauseEnd, phraseEnd } from "../grammar/clause-end.ts";
import { complementOf } from "../grammar/complements.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { type Subject, controllerOf, subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

const isDocument = (word: string): boolean => DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/, ""));

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

/** The one who speaks: the subject, or for a participle after a comma that of the verb before it. */
export const speakerOf = (reading: Reading, clauses: Clauses, { group }: CueGroup): Subject | null => {
  const { tokens, hiddenBy } = reading;
  if (group.form === "finite") return subjectOf(tokens, clauses, hiddenBy, group);
  if (group.form === "infinitive") return null;
  const before = tokens[group.first - 1];
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

/** `a film called “The Ferry”`: a participle that names what stands before it, and says nothing of it. */
const onlyNames = ({ tokens }: Reading, { cue, group }: CueGroup, source: Subject): boolean =>
  NAMING.has(cue.lemma) &&
  group.first === group.head &&
  tokens[group.head]?.lower.endsWith("ed") === true &&
  source.end === group.first &&
  /^(?:an?|another|one|the)$/.test(tokens[source.first]?.lower ?? "") &&
  (tokens[group.end]?.tag === "mark" || tokens[group.end]?.tag === "name");

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
    if (end <= complement.first) return [];
    const source = speakerOf(reading, clauses, cue);
    if (source === null || onlyNames(reading, cue, source)) return [];
    return [propose(cue, source, [{ first: complement.first, end }], complement.frame, complement.hearer)];
  });

/** Ana Ruiz told reporters on Monday that the bridge would hold, adding that it was safe. */
export const cueClause: AttributionRule = {
  id: "cue-clause",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
