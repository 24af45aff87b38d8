import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { complementOf } from "../grammar/complements.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import type { AttributionRule } from "../rule.ts";
import { speakerOf } from "../grammar/speaker-of.ts";

/** `declined to comment [on Monday]`: past the verb alone where only the time follows. */
const contentEnd = (reading: Reading, clauses: Clauses, first: number, carried: CueGroup): number => {
  const { tokens } = reading;
  const after = tokens[carried.end]?.tag === "preposition" ? carried.end + 1 : carried.end;
  return TIME_NOUNS.has(tokens[after]?.lower ?? "") ? carried.end : clauseEnd(reading, clauses, first, carried);
};

const findAt = (reading: Reading, clauses: Clauses, carried: CueGroup): Proposal[] => {
  const { tokens, lexicon } = reading;
  const { catenative, first, head } = carried.group;
  const cue = catenative?.withholds ? lexicon.cues.verbs.get(catenative.lemma) : undefined;
  const to = tokens.slice(first, head).findLastIndex(({ tag }) => tag === "to");
  if (cue === undefined || to < 1 || complementOf(reading, clauses, carried) !== null) return [];
  const source = speakerOf(reading, clauses, carried);
  if (source === null) return [];
  const content = { first: first + to, end: contentEnd(reading, clauses, first + to, carried) };
  return [propose({ ...carried, cue, end: content.first }, source, [content], "to")];
};

/** The ministry declined to comment. */
export const withholding: AttributionRule = {
  id: "withholding",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
