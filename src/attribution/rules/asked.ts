import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { agentAfter } from "../grammar/agents.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import type { AttributionRule } from "../rule.ts";

/** `Asked for the figures, …` */
const ASKS_FOR = /^(?:ask|press) for$/;

const isAsked = ({ tokens }: Reading, clauses: Clauses, { cue, group }: CueGroup): boolean => {
  if (cue.act !== "ask" && !ASKS_FOR.test(cue.lemma)) return false;
  if (group.passive) return true;
  const before = tokens[group.first - 1];
  const word = tokens[group.head]?.lower ?? "";
  const opens =
    group.first === clauses.sentence.first ||
    /^(?:when|if|once|being)$/.test(before?.lower ?? "") ||
    before?.tag === "comma";
  return opens && word.endsWith("ed");
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  if (!isAsked(reading, clauses, cue)) return [];
  const { tokens } = reading;
  const { end } = clauses.sentence;
  if (ASKS_FOR.test(cue.cue.lemma) && beginsNounPhrase(tokens[cue.end]))
    return [propose(cue, null, [{ first: cue.end, end: phraseEnd(reading, clauses, cue.end) }], "object")];
  const agent = agentAfter(tokens, cue.end, end);
  const behind = skipTime(tokens, agent?.end ?? cue.end, end);
  const place = /^(?:about|for)$/.test(tokens[behind]?.lower ?? "") ? behind : skipPrepositional(tokens, behind, end);
  const next = tokens[place];
  if (next === undefined || place >= end) return [];
  if (/^(?:about|for)$/.test(next.lower) && (beginsNounPhrase(tokens[place + 1]) || tokens[place + 1]?.tag === "wh")) {
    return [propose(cue, agent, [{ first: place + 1, end: phraseEnd(reading, clauses, place + 1) }], "object")];
  }
  const isClause = next.tag === "wh" || /^(?:whether|if)$/.test(next.lower) || next.tag === "to";
  return isClause ? [propose(cue, agent, [{ first: place, end: commaOrEnd(reading, clauses, place) }], "wh")] : [];
};

/** A question before the answer ends at its comma: `Asked if it would hold, she said …` */
const commaOrEnd = (reading: Reading, clauses: Clauses, first: number): number => {
  const end = clauseEnd(reading, clauses, first);
  for (let place = first; place < end; place++) if (reading.tokens[place]?.tag === "comma") return place;
  return end;
};

/** Asked whether the bridge would hold, she smiled.  He was asked about the bridge.  Nobody is named who asks. */
export const asked: AttributionRule = {
  id: "asked",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
