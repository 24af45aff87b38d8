import type { NounCue } from "../../lexicon/cues/nouns.ts";
import { SAYINGS } from "../../lexicon/cues/sayings.ts";
import type { Frame } from "../../lexicon/cues/cue.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { atOwnPlaces } from "../grammar/own-places.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import { startOfNounPhrase } from "../grammar/noun-phrases.ts";
import { ownerBefore } from "../grammar/possessors.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { skipPrepositional } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** `the message [of the union] was`, `the verdict [from Ruiz] is`, `the fear [among the crew] was`. */
const ownerAfter = ({ tokens }: Reading, place: number, end: number): TokenRange | null => {
  const preposition = tokens[place + 1]?.lower ?? "";
  // `reports of a meeting` are about it; `the message of the union` is the union's.
  const isTopic = preposition === "of" && !SAYINGS.has(tokens[place]?.lower ?? "");
  if (!/^(?:of|from|by|among|within)$/.test(preposition) || isTopic) return null;
  const after = skipNounPhrase(tokens, place + 2, end);
  return after > place + 2 ? { first: place + 2, end: after } : null;
};

/** Nouns for thoughts that go about: `the fear is that`, `one question was whether`. */
const HELD_BY_MANY =
  /^(?:question|idea|hope|fear|concern|worry|expectation|belief|theory|consensus|view|suspicion|thinking|assumption|complaint|argument)s?$/;

/** `[the] big question was`: where the phrase of a noun begins that nobody owns, for what people think; null for others, and behind “this”. */
const heldByMany = ({ tokens }: Reading, { sentence }: Clauses, place: number): number | null => {
  if (!HELD_BY_MANY.test(tokens[place]?.lower ?? "")) return null;
  const first = startOfNounPhrase(tokens, place, sentence.first, false);
  return /^(?:the|one|another|an?)$/.test(tokens[first]?.lower ?? "") ? first : null;
};

/** What the form of `be` takes: a clause with "that" or of a question, an utterance, words in marks. */
const contentAfter = (
  reading: Reading,
  clauses: Clauses,
  be: VerbGroup,
  { act }: NounCue,
): { frame: Frame; range: TokenRange } | null => {
  const { tokens } = reading;
  const first = be.end;
  const token = tokens[first];
  if (token?.lower === "that" && token.tag === "subordinator")
    return { frame: "that", range: { first, end: clauseEnd(reading, clauses, first) } };
  const isAsked = act === "ask" && (token?.tag === "wh" || token?.lower === "whether");
  if (isAsked) return { frame: "wh", range: { first, end: clauseEnd(reading, clauses, first) } };
  const quotation = quotationFrom(reading, first);
  if (quotation === undefined) return null;
  const isAll = (reading.hiddenBy[first] ?? -1) !== -1;
  return { frame: "quotation", range: { first, end: isAll ? quotation.last : phraseEnd(reading, clauses, first) } };
};

const findAt = (reading: Reading, clauses: Clauses, place: number, cue: NounCue): Proposal[] => {
  const { tokens } = reading;
  const { end } = clauses.sentence;
  const late = ownerAfter(reading, place, end);
  const owner = ownerBefore(tokens, place, clauses.sentence.first) ?? late;
  const after = skipPrepositional(tokens, late?.end ?? place + 1, end);
  const be = clauses.groups.find(({ first }) => first === after);
  const cueFirst = owner === null ? heldByMany(reading, clauses, place) : owner.first < place ? owner.end : place;
  if (cueFirst === null || be?.form !== "finite" || tokens[be.head]?.tag !== "be") return [];
  const found = contentAfter(reading, clauses, be, cue);
  if (found === null || found.range.end <= found.range.first) return [];
  return [
    {
      source: owner,
      cue: { first: cueFirst, end: be.end },
      lemma: cue.lemma,
      act: cue.act,
      frame: found.frame,
      content: [found.range],
      modality: be.negated ? "negated" : "asserted",
      hearer: null,
    },
  ];
};

const nounCueOf = ({ lexicon }: Reading, word: string): NounCue | undefined =>
  SAYINGS.get(word) ?? lexicon.cues.nouns.get(word);

const findIn = (reading: Reading, clauses: Clauses): Proposal[] =>
  atOwnPlaces(reading, clauses, (place) => {
    const { tag, lower } = reading.tokens[place] ?? {};
    const cue = tag === "noun" && lower !== undefined ? nounCueOf(reading, lower) : undefined;
    return cue ? findAt(reading, clauses, place, cue) : [];
  });

/** Her answer was that the bridge would hold.  The union's slogan is “Hold on.” */
export const nounIs: AttributionRule = {
  id: "noun-is",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
