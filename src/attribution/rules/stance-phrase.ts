import type { Token } from "../../language/analysis.ts";
import type { NounCue } from "../../lexicon/cues/nouns.ts";
import { STANCE_PHRASES } from "../../lexicon/cues/stance-phrases.ts";
import { allForms } from "../../lexicon/inflection.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { atOwnPlaces } from "../grammar/own-places.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { speakerOf } from "../grammar/speaker-of.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** How many words may stand between the verb and the phrase that tells its stance. */
const VERB_REACH = 12;

/** How many words may stand between a preposition and its noun: `with [a few harsh] words`. */
const NOUN_REACH = 4;

/** `dealt [with] criticism`: verbs whose “with” opens an object. */
const TAKES_WITH: ReadonlySet<string> = new Set(
  "deal meet cope agree disagree contend grapple wrestle reckon live comply struggle begrudge help be"
    .split(" ")
    .flatMap(allForms),
);

/** Pronouns of what takes no stance. */
const IS_NOBODY = /^(?:it|this|that|which|there)$/;

/** What no verb reaches across. */
const ENDS_REACH: ReadonlySet<Token["tag"]> = new Set(["stop", "semicolon", "colon", "dash", "wh", "subordinator"]);

/** Whether what stands before “in” leaves the phrase to the verb: in `a march in support of it` it is the noun's. */
const hangsOnVerb = ({ tokens }: Reading, { end, head }: VerbGroup, place: number): boolean => {
  const before = tokens[place - 1];
  if (tokens[place]?.lower === "with") return !(place === end && TAKES_WITH.has(tokens[head]?.lower ?? ""));
  const isForOrAgainst = /^(?:support|opposition)$/.test(tokens[place + 1]?.lower ?? "");
  return !isForOrAgainst || before?.tag !== "noun";
};

/** `[marched] in support`: the verb that the phrase at `place` goes with, or null. */
const verbBefore = (reading: Reading, { groups }: Clauses, place: number): VerbGroup | null => {
  const verb = groups.findLast(({ end }) => end <= place);
  if (verb === undefined || verb.passive || verb.negated || place - verb.end > VERB_REACH) return null;
  if (reading.tokens.slice(verb.end, place).some(({ tag }) => ENDS_REACH.has(tag))) return null;
  return hangsOnVerb(reading, verb, place) ? verb : null;
};

/** `with [a few harsh words]`: the place of the noun behind a preposition, and what it takes; null where another word comes first. */
const nounAfter = ({ tokens }: Reading, preposition: number): { place: number; cue: NounCue } | null => {
  const nouns = STANCE_PHRASES.get(tokens[preposition]?.lower ?? "");
  if (nouns === undefined) return null;
  for (let place = preposition + 1; place <= preposition + NOUN_REACH; place++) {
    const { lower, tag } = tokens[place] ?? {};
    const cue = tag === "noun" ? nouns.get(lower ?? "") : undefined;
    if (cue !== undefined) return { place, cue };
    if (!/^(?:determiner|adjective|adverb|noun|number)$/.test(tag ?? "")) return null;
  }
  return null;
};

/** What the noun takes: a clause with “that”, an infinitive, what its preposition governs. */
const complementAfter = (
  reading: Reading,
  clauses: Clauses,
  place: number,
  { takes, act }: NounCue,
): { frame: Frame; first: number; end: number } | null => {
  const { tokens } = reading;
  const [next, object] = [tokens[place + 1], tokens[place + 2]];
  if (next === undefined || !takes.has(next.lower) || place + 2 >= clauses.sentence.end) return null;
  const isThat = next.tag === "subordinator";
  if (isThat || (next.tag === "to" && object?.tag === "verb"))
    return { frame: isThat ? "that" : "to", first: place + 1, end: clauseEnd(reading, clauses, place + 1) };
  if (next.tag === "to" && /^(?:demand|warn)$/.test(act)) return null; // `with an appeal to voters`: who is to hear it
  const first = place + 2;
  if (object?.tag === "gerund") return { frame: "object", first, end: clauseEnd(reading, clauses, first) };
  return beginsNounPhrase(object) ? { frame: "object", first, end: phraseEnd(reading, clauses, first) } : null;
};

const findAt = (reading: Reading, clauses: Clauses, preposition: number): Proposal[] => {
  const { tokens } = reading;
  if (tokens[preposition]?.tag !== "preposition") return [];
  const noun = nounAfter(reading, preposition);
  const found = noun && complementAfter(reading, clauses, noun.place, noun.cue);
  if (noun === null || found === null || found.end <= found.first) return [];
  const verb = verbBefore(reading, clauses, preposition);
  const source = verb && speakerOf(reading, clauses, { group: verb });
  // `Ruiz, who votes next week, in hopes of`: behind the comma the phrase goes with the clause outside.
  const isOutside = tokens[source?.first ?? 0]?.tag === "wh" && tokens[preposition - 1]?.tag === "comma";
  if (source === null || isOutside || IS_NOBODY.test(tokens[source.first]?.lower ?? "")) return [];
  const { frame, first, end } = found;
  return [
    {
      source: { first: source.first, end: source.end },
      cue: { first: preposition, end: frame === "object" ? first : noun.place + 1 },
      lemma: noun.cue.lemma,
      act: noun.cue.act,
      frame,
      content: [{ first, end }],
      modality: "asserted",
      hearer: null,
    },
  ];
};

/** The bakers marched in support of the plan.  Ruiz opened with praise for the crew. */
export const stancePhrase: AttributionRule = {
  id: "stance-phrase",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => atOwnPlaces(reading, clauses, (place) => findAt(reading, clauses, place))),
};
