import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { skipNounPhrase } from "../grammar/settings.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** Acts that, in the passive, still attribute something to somebody. */
const TAKES_TO = new Set([
  "expect",
  "believe",
  "think",
  "say",
  "report",
  "estimate",
  "know",
  "consider",
  "rumor",
  "project",
  "predict",
  "allege",
  "understand",
  "suppose",
  "assume",
  "poise",
  "schedule",
  "deem",
]);

const agentAfter = ({ tokens }: Reading, by: number, end: number): TokenRange | null => {
  if (tokens[by]?.lower !== "by") return null;
  const after = skipNounPhrase(tokens, by + 1, end);
  return after > by + 1 && tokens[by + 1]?.tag !== "gerund" ? { first: by + 1, end: after } : null;
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  if (!cue.group.passive || cue.group.form !== "finite") return [];
  const { end } = clauses.sentence;
  const agent = agentAfter(reading, cue.end, end);
  const next = agent?.end ?? cue.end;
  const subject = subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (tokens[next]?.tag === "to" && TAKES_TO.has(cue.cue.lemma)) {
    const rest = { first: next, end: clauseEnd(reading, clauses, next, cue) };
    return [propose(cue, agent, subject ? [{ first: subject.first, end: subject.end }, rest] : [rest], "to")];
  }
  if (tokens[next]?.lower === "that" && tokens[cue.first - 1]?.lower === "it") {
    return [propose(cue, agent, [{ first: next, end: clauseEnd(reading, clauses, next, cue) }], "that")];
  }
  if (agent === null || subject === null || subject.path === "relative" || cue.group.modal !== null) return [];
  return [propose({ ...cue, end: agent.first }, agent, [{ first: subject.first, end: subject.end }], "object")];
};

/** The plan is expected to pass.  The terms were rejected by the union.  It is believed that … */
export const passive: AttributionRule = {
  id: "passive",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
