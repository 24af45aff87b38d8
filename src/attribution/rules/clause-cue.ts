import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";
import { invertedSubject } from "./content-cue.ts";

const ENDS: ReadonlySet<string | undefined> = new Set([
  "stop",
  "comma",
  "mark",
  "preposition",
  "adverb",
  "noun",
  "dash",
  "close",
  undefined,
]);

/** Where the article goes on after the content: the comma before the speaker, or null where no content stands before it. */
const commaBefore = ({ tokens }: Reading, first: number): number | null => {
  const before = tokens[first - 1];
  if (before?.tag === "comma") return first - 1;
  return before?.tag === "mark" && tokens[first - 2]?.tag === "comma" ? first : null;
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  if (cue.group.form !== "finite" || cue.group.passive || !cue.cue.frames.includes("that")) return [];
  const inverted = tokens[cue.first - 1]?.tag === "comma" ? invertedSubject(reading, clauses, cue) : null;
  const source = inverted ?? subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null) return [];
  const after = tokens[inverted ? inverted.end : cue.end];
  const isLast = (inverted ? inverted.end : cue.end) >= clauses.sentence.end;
  if (!isLast && !ENDS.has(after?.tag)) return [];
  if (!isLast && (after?.tag === "preposition" || after?.tag === "noun") && cue.cue.lemma !== "say") return [];
  const end = commaBefore(reading, inverted ? cue.first : source.first);
  const first = clauses.sentence.first;
  if (end === null || end - first < 3 || (hiddenBy[first] ?? -1) !== -1 || (hiddenBy[end - 1] ?? -1) !== -1) return [];
  if (!clauses.groups.some((group) => group.form === "finite" && group.head < end)) return [];
  return [propose(cue, source, [{ first, end }], "that")];
};

/** The bridge will hold, engineers said on Monday.  The bridge, said Ana Ruiz, will hold. */
export const clauseCue: AttributionRule = {
  id: "clause-cue",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
