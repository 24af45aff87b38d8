import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { propose } from "../grammar/propose.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { agentAfter } from "../grammar/agents.ts";
import { openingAt, utteranceAt } from "../grammar/quoted-content.ts";
import { inSubordinateClause } from "../grammar/surrounding-clauses.ts";
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

/** `They were told that it would hold`: verbs whose hearer is the subject of the passive. */
const TELLS = /^(?:tell|inform|notify|advise|warn|instruct|order|remind|assure)$/;

/** A question before the answer ends at its comma: `Asked if it would hold, she said …` */
const commaOrEnd = (reading: Reading, clauses: Clauses, first: number): number => {
  const end = clauseEnd(reading, clauses, first);
  for (let place = first; place < end; place++) if (reading.tokens[place]?.tag === "comma") return place;
  return end;
};

/** What somebody is told whom nobody is named for: behind “that” or “to”, or in marks. */
const toldAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens } = reading;
  if (!TELLS.test(cue.cue.lemma) || !cue.group.passive || tokens[cue.end]?.lower === "by") return [];
  const { end } = clauses.sentence;
  const place = skipPrepositional(tokens, skipTime(tokens, cue.end, end), end);
  const quotation = quotationFrom(reading, openingAt(tokens, place));
  if (quotation?.closed === true && quotation.depth === 0)
    return [propose(cue, null, [{ first: quotation.first, end: quotation.last }], "quotation")];
  const frame =
    cue.cue.lemma === "tell" && tokens[cue.end]?.lower === "to"
      ? "to"
      : tokens[place]?.lower === "that"
        ? "that"
        : null;
  if (frame === null) return [];
  const first = frame === "to" ? cue.end : place;
  const isSubordinate = inSubordinateClause(tokens, clauses, cue);
  const last = isSubordinate ? commaOrEnd(reading, clauses, first) : clauseEnd(reading, clauses, first, cue);
  return last > first + 1 ? [propose(cue, null, [{ first, end: last }], frame)] : [];
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  if (!isAsked(reading, clauses, cue)) return toldAt(reading, clauses, cue);
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
  const utterance = utteranceAt(reading, openingAt(tokens, place));
  if (utterance !== null) return [propose(cue, agent, [{ first: utterance.first, end: utterance.last }], "quotation")];
  const isClause = next.tag === "wh" || /^(?:whether|if)$/.test(next.lower) || next.tag === "to";
  if (!isClause) return [];
  // `He was asked whether he liked the mill, the quay or the ferry`: nothing answers in its sentence.
  const answers =
    next.tag === "to" || /^(?:when|if|as|after|once|while|until)$/.test(tokens[clauses.sentence.first]?.lower ?? "");
  const whole =
    cue.group.passive && !answers ? clauseEnd(reading, clauses, place) : commaOrEnd(reading, clauses, place);
  // `was told to wait [but drove] on`
  const last = next.tag === "to" ? Math.min(whole, clauseEnd(reading, clauses, place, cue)) : whole;
  return [propose(cue, agent, [{ first: place, end: last }], "wh")];
};

/** Asked whether the bridge would hold, she smiled.  He was asked about the bridge.  Nobody is named who asks. */
export const asked: AttributionRule = {
  id: "asked",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
