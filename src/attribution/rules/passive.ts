import type { Token } from "../../language/analysis.ts";
import { RAISED_PASSIVES } from "../../lexicon/cues/raised-passives.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import { agentAfter } from "../grammar/agents.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { nameFrom, reducedPassive } from "../grammar/reduced-passives.ts";
import { openingAt, utteranceAt } from "../grammar/quoted-content.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { propose } from "../grammar/propose.ts";
import { isTimeNoun } from "../grammar/times.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { Subject } from "../grammar/subject.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** `is known [by some in Ostrava] as`: past a time and what tells where. */
const pastPlace = (tokens: readonly Token[], first: number, end: number): number => {
  let place = skipTime(tokens, first, end);
  while (place < end && tokens[place]?.tag === "preposition" && tokens[place]?.lower !== "as") {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1) break;
    place = after;
  }
  return place;
};

/** `is known [by some] as [“the Fork”]`, `was called [a fraud] by [his rivals]`: the name a passive gives, and who gives it. */
const namedAs = (
  reading: Reading,
  clauses: Clauses,
  { cue }: CueGroup,
  next: number,
): { name: TokenRange; agent: TokenRange | null } | null => {
  const { tokens } = reading;
  const { end } = clauses.sentence;
  const first = pastPlace(tokens, next, end);
  const isAs = tokens[first]?.lower === "as" && cue.frames.includes("as");
  const isName = cue.frames.includes("small") && (beginsNounPhrase(tokens[first]) || tokens[first]?.tag === "mark");
  return isAs || isName ? nameFrom(reading, clauses, first) : null;
};

/** `was accused by rivals [of theft]`, `[for his words]`; but `by lawyers for the clerk` says whose lawyers. */
const namesCharge = ({ tokens }: Reading, place: number): boolean => {
  const { lower } = tokens[place] ?? {};
  if (lower === "of" || lower === "as") return true;
  return lower === "for" && /^(?:gerund|possessive|mark)$/.test(tokens[place + 1]?.tag ?? "");
};

/** `is accused [of] theft`: what says by its own preposition what somebody is said to have done, though nobody is named who says it. */
const CHARGED: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ["suspect", "of"],
  ["charge", "with"],
]);

/** `was considered for the post`, `was treated for burns`: verbs whose “for” gives no reason. */
const CLASSING = /^(?:consider|treat|regard|deem|judge|rate|rank|cast|pick|choose|select|nominate)$/;

/** `is known [for its bread]`, `was criticized [for lying]`: what somebody is known or blamed for, though nobody is named who does it; or null. */
const reasonAt = (reading: Reading, clauses: Clauses, { cue, group, end }: CueGroup): TokenRange | null => {
  const { tokens } = reading;
  const judges = /^(?:judge|warn)$/.test(cue.act) ? !CLASSING.test(cue.lemma) : /^(?:know|remember)$/.test(cue.lemma);
  if (!judges || (group.modal !== null && group.modal !== "will") || tokens[end]?.lower !== "for") return null;
  const isDoing = tokens[end + 1]?.tag === "gerund" || tokens[end + 2]?.tag === "gerund";
  const whole = isDoing ? clauseEnd(reading, clauses, end) : phraseEnd(reading, clauses, end);
  return whole > end + 1 && !isTimeNoun(tokens[whole - 1]?.lower ?? "") ? { first: end, end: whole } : null;
};

/** `was asked by Ruiz [whether it held]`, `[about it]`, `was asked by Ruiz on Monday[, “Will it hold?”]`: what was asked stands behind who asked it. */
const asksMore = (reading: Reading, first: number, end: number): boolean => {
  const { tokens } = reading;
  if (/^(?:wh|subordinator|to)$/.test(tokens[first]?.tag ?? "") || tokens[first]?.lower === "about") return true;
  const place = skipPrepositional(tokens, skipTime(tokens, first, end), end);
  return utteranceAt(reading, openingAt(tokens, place)) !== null;
};

const findReduced = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const found = reducedPassive(reading, clauses, cue);
  return found === null ? [] : [propose(cue, found.agent, [found.host, found.name], "as")];
};

/** `[The claim that it leaked] was denied by the firm`: the noun phrase that opens a sentence, with the clause behind it, where only that stands before the verb. */
const subjectWithClause = ({ tokens }: Reading, { sentence, groups }: Clauses, cue: CueGroup): Subject | null => {
  const { first } = sentence;
  if (cue.first - first > LONGEST_SUBJECT || !beginsNounPhrase(tokens[first])) return null;
  const place = skipNounPhrase(tokens, first, cue.first);
  if (tokens[place]?.lower !== "that" || tokens.slice(place, cue.first).some(({ tag }) => PARTS_CLAUSES.test(tag)))
    return null;
  const before = groups.filter(({ form, head }) => form === "finite" && head < cue.first);
  return before.length === 1 ? { first, end: cue.first, path: "adjacent" } : null;
};

/** How many words a subject with a clause may have. */
const LONGEST_SUBJECT = 40;

const PARTS_CLAUSES = /^(?:comma|semicolon|colon|dash|conjunction)$/;

/** `[The claim that it is “safe”] was denied by the firm`: words in marks before the verb only end its subject. */
const wholeSubject = (reading: Reading, clauses: Clauses, cue: CueGroup): Subject | null => {
  const withClause = subjectWithClause(reading, clauses, cue);
  if (withClause !== null) return withClause;
  const { tokens, hiddenBy, quotations, quotationOf } = reading;
  const subject = subjectOf(tokens, clauses, hiddenBy, cue.group);
  const quotation = subject && quotations[quotationOf[subject.first] ?? -1];
  const { first } = clauses.sentence;
  const isInside = quotation && subject.first > quotation.first && quotation.last <= cue.first;
  if (!isInside || !beginsNounPhrase(tokens[first])) return subject;
  const isWhole = !tokens
    .slice(first, quotation.first)
    .some(({ tag }) => /^(?:comma|semicolon|conjunction|past)$/.test(tag));
  return isWhole ? { ...subject, first, end: cue.first } : null;
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens } = reading;
  if (!cue.group.passive) return findReduced(reading, clauses, cue);
  if (cue.group.form !== "finite") return [];
  if (cue.cue.frames.every((frame) => frame === "quotation")) return []; // `was ended by a storm`
  const { end } = clauses.sentence;
  const agent = agentAfter(tokens, cue.end, end);
  const next = agent?.end ?? cue.end;
  const subject = wholeSubject(reading, clauses, cue);
  // `were shown by the survey to [have] moved north`: where somebody is said to have done a thing, any verb that takes a clause raises its subject.
  const isRaised = agent !== null && cue.cue.frames.includes("that") && tokens[next + 1]?.tag === "have";
  if (tokens[next]?.tag === "to" && (isRaised || RAISED_PASSIVES.has(cue.cue.lemma))) {
    const rest = { first: next, end: clauseEnd(reading, clauses, next, cue) };
    return [propose(cue, agent, subject ? [{ first: subject.first, end: subject.end }, rest] : [rest], "to")];
  }
  if (tokens[next]?.lower === "that" && tokens[cue.first - 1]?.lower === "it") {
    return [propose(cue, agent, [{ first: next, end: clauseEnd(reading, clauses, next, cue) }], "that")];
  }
  const named = subject && subject.path !== "relative" && namedAs(reading, clauses, cue, next);
  if (named)
    return [propose(cue, agent ?? named.agent, [{ first: subject.first, end: subject.end }, named.name], "small")];
  if (cue.cue.act === "ask" && asksMore(reading, next, end)) return [];
  const isCharged = CHARGED.has(cue.cue.lemma) && tokens[next]?.lower === CHARGED.get(cue.cue.lemma);
  if (agent === null && isCharged && subject !== null && subject.path !== "relative") {
    const rest = { first: next, end: phraseEnd(reading, clauses, next) };
    return [propose(cue, null, [{ first: subject.first, end: subject.end }, rest], "object")];
  }
  if (agent !== null && cue.cue.hearer && tokens[next]?.lower === "that")
    return [propose(cue, agent, [{ first: next, end: clauseEnd(reading, clauses, next, cue) }], "that", subject)];
  if (agent !== null && tokens[next]?.tag === "to" && cue.cue.frames.includes("objectTo"))
    return [propose(cue, agent, [{ first: next, end: clauseEnd(reading, clauses, next, cue) }], "to", subject)];
  const reason = agent === null && subject !== null ? reasonAt(reading, clauses, cue) : null;
  if (reason !== null && subject !== null)
    return [propose(cue, null, [{ first: subject.first, end: subject.end }, reason], "object")];
  if (agent === null || subject === null || subject.path === "relative" || cue.group.modal !== null) return [];
  const charge = namesCharge(reading, next) ? phraseEnd(reading, clauses, next) : next;
  const rest = charge > next + 1 ? [{ first: next, end: charge }] : [];
  return [
    propose({ ...cue, end: agent.first }, agent, [{ first: subject.first, end: subject.end }, ...rest], "object"),
  ];
};

/** The plan is expected to pass.  The terms were rejected by the union.  It is believed that … */
export const passive: AttributionRule = {
  id: "passive",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
