import type { NounCue } from "../../lexicon/cues/nouns.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import type { Proposal } from "../attribution.ts";
import { beginsTightly } from "../grammar/bare-clauses.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** What many say, ask or fear without being named: `there are calls for`. */
const HELD_BY_SOME =
  /^(?:calls|demands|pleas|questions|concerns|fears|doubts|worries|complaints|suspicions|rumou?rs|allegations|accusations|claims|predictions|warnings|objections)$/;

/** Nouns whose clause stands without “that” as well: `fears [the dam would burst]`. */
const IS_FELT = /^(?:concerns|fears|doubts|worries|suspicions|rumou?rs)$/;

/** How many words may stand between the verb and its noun: `were [a few angry] calls`. */
const NOUN_REACH = 4;

/** The noun that somebody holds, behind the verb of `there are`; null where another word comes first. */
const nounAfter = ({ tokens, lexicon }: Reading, { end }: VerbGroup): { place: number; cue: NounCue } | null => {
  for (let place = end; place < end + NOUN_REACH; place++) {
    const { lower, tag } = tokens[place] ?? {};
    const cue = tag === "noun" && HELD_BY_SOME.test(lower ?? "") ? lexicon.cues.nouns.get(lower ?? "") : undefined;
    if (cue !== undefined) return { place, cue };
    // `were there any doubts`, `there are no doubts`: nobody need have them
    if (/^(?:no|any)$/.test(lower ?? "") || !/^(?:determiner|adjective|adverb|number|noun|gerund)$/.test(tag ?? ""))
      return null;
  }
  return null;
};

/** What the noun takes: `that …`, `about …`, a bare clause. */
const complementAfter = (
  reading: Reading,
  clauses: Clauses,
  place: number,
  { takes }: NounCue,
): { frame: Frame; first: number; end: number } | null => {
  const { tokens } = reading;
  const next = tokens[place + 1];
  if (next === undefined || place + 2 >= clauses.sentence.end) return null;
  if (next.tag === "subordinator" && next.lower === "that" && takes.has("that"))
    return { frame: "that", first: place + 1, end: clauseEnd(reading, clauses, place + 1) };
  if (IS_FELT.test(tokens[place]?.lower ?? "") && beginsTightly(reading, clauses, place + 1, clauses.sentence.end))
    return { frame: "that", first: place + 1, end: clauseEnd(reading, clauses, place + 1) };
  if (!takes.has(next.lower) || next.tag === "to") return null;
  const first = place + 2;
  const isAsked = tokens[first]?.tag === "wh" || tokens[first]?.lower === "whether";
  if (next.lower === "on" && !isAsked) return null; // `questions on the last page`
  const isClause = isAsked || next.lower === "for";
  if (!isClause && !beginsNounPhrase(tokens[first])) return null;
  return { frame: "object", first, end: (isClause ? clauseEnd : phraseEnd)(reading, clauses, first) };
};

const findAt = (reading: Reading, clauses: Clauses, verb: VerbGroup): Proposal[] => {
  const { tokens } = reading;
  // `there are [growing] calls`
  const isBe = tokens[verb.head]?.tag === "be" || (verb.lead === "be" && tokens[verb.head]?.tag === "gerund");
  const isThere = tokens[verb.first - 1]?.lower === "there" && isBe;
  const isOpen = /^(?:if|whether|unless)$/.test(tokens[verb.first - 2]?.lower ?? "");
  if (!isThere || isOpen || verb.form !== "finite" || verb.negated) return [];
  const noun = nounAfter(reading, verb);
  const found = noun && complementAfter(reading, clauses, noun.place, noun.cue);
  if (noun === null || found === null || found.end <= found.first) return [];
  const { frame, first, end } = found;
  return [
    {
      source: null,
      cue: { first: verb.first, end: frame === "object" ? first : noun.place + 1 },
      lemma: noun.cue.lemma,
      act: noun.cue.act,
      frame,
      content: [{ first, end }],
      modality: "asserted",
      hearer: null,
    },
  ];
};

/** There are calls for a new bridge. */
export const thereAre: AttributionRule = {
  id: "there-are",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => clauses.groups.flatMap((verb) => findAt(reading, clauses, verb))),
};
