import type { TokenRange } from "../../language/token-range.ts";
import type { NounCue } from "../../lexicon/cues/nouns.ts";
import { RECEIVING, RECEPTION_NOUNS } from "../../lexicon/cues/receptions.ts";
import { allForms } from "../../lexicon/inflection.ts";
import { beginsNounPhrase, startOfNounPhrase } from "../grammar/noun-phrases.ts";
import { atOwnPlaces } from "../grammar/own-places.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { skipLinked } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { speakerOf } from "../grammar/speaker-of.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** Verbs that say so only with a word of their own: `[picked up] support`, `was [met with] scorn`. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["up", new Set(allForms("pick"))],
  ["with", new Set(allForms("meet"))],
]);

/** The verb that says that something meets with what the noun at `place` names: `[drew] sharp criticism`; or null. */
const receivingVerb = ({ tokens }: Reading, clauses: Clauses, place: number): VerbGroup | null => {
  const first = startOfNounPhrase(tokens, place, clauses.sentence.first, false);
  const heads = PARTICLES.get(tokens[first - 1]?.lower ?? "");
  const verb = clauses.groups.find(({ end }) => end === (heads === undefined ? first : first - 1));
  if (verb === undefined || verb.modal !== null || !/^(?:finite|gerund)$/.test(verb.form)) return null;
  const isPassive = verb.passive && tokens[first - 1]?.lower !== "with";
  return !isPassive && (heads ?? RECEIVING).has(tokens[verb.head]?.lower ?? "") ? verb : null;
};

/** What hangs on whose it is: `critics [in the north]`, where `critics [for its music]` tells what it is on. */
const TAILS: ReadonlySet<string> = new Set(["of", "in", "at", "on", "and", "or"]);

/** `criticism [from farmers]`, `the support of [the guild]`: whose it is, behind a preposition; or null. */
const holderAfter = ({ tokens }: Reading, { sentence }: Clauses, first: number, noun: NounCue): TokenRange | null => {
  if (!noun.takes.has(tokens[first]?.lower ?? "")) return null;
  const end = skipNounPhrase(tokens, first + 1, sentence.end);
  return end > first + 1 ? { first: first + 1, end: skipLinked(tokens, end, sentence.end, TAILS) } : null;
};

/** `criticism [for the delay]`: what it is on; or null. */
const topicAfter = (reading: Reading, clauses: Clauses, first: number): TokenRange | null => {
  const { tokens } = reading;
  if (!/^(?:for|over|about)$/.test(tokens[first]?.lower ?? "") || !beginsNounPhrase(tokens[first + 1])) return null;
  const end = phraseEnd(reading, clauses, first);
  return end > first + 1 ? { first, end } : null;
};

/** `criticism over the delay [from its clients]`: where the topic ends and whose it is begins; or null. */
const parted = (
  reading: Reading,
  clauses: Clauses,
  noun: NounCue,
  topic: TokenRange,
): readonly [TokenRange, TokenRange] | null => {
  for (let place = topic.first + 2; place < topic.end; place++) {
    if (reading.tokens[place]?.lower !== "from") continue;
    const holder = holderAfter(reading, clauses, place, noun);
    if (holder !== null && holder.end >= topic.end) return [{ first: topic.first, end: place }, holder];
  }
  return null;
};

const findAt = (reading: Reading, clauses: Clauses, place: number): Proposal[] => {
  const { tokens } = reading;
  const noun = tokens[place]?.tag === "noun" ? RECEPTION_NOUNS.get(tokens[place]?.lower ?? "") : undefined;
  const verb = noun && receivingVerb(reading, clauses, place);
  if (!verb) return [];
  const beside = holderAfter(reading, clauses, place + 1, noun);
  const behind = topicAfter(reading, clauses, beside?.end ?? place + 1);
  const [topic, holder] = (behind && parted(reading, clauses, noun, behind)) ?? [behind, beside];
  if (holder === null && (topic === null || noun.act === "agree")) return [];
  const subject = speakerOf(reading, clauses, { group: verb });
  if (subject === null || /^(?:that|it)$/.test(tokens[subject.first]?.lower ?? "")) return [];
  const met = { first: subject.first, end: subject.end };
  return [
    {
      source: holder,
      cue: { first: verb.first, end: place + 1 },
      lemma: noun.lemma,
      act: noun.act,
      frame: "object",
      content: topic === null ? [met] : [met, topic],
      modality: verb.negated ? "negated" : "asserted",
      hearer: null,
    },
  ];
};

/** The bridge drew criticism from farmers.  The mayor won the support of the union. */
export const reception: AttributionRule = {
  id: "reception",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => atOwnPlaces(reading, clauses, (place) => findAt(reading, clauses, place))),
};
