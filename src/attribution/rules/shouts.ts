import { SHOUTS } from "../../lexicon/cues/sayings.ts";
import type { NounCue } from "../../lexicon/cues/nouns.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { startOfNounPhrase } from "../grammar/noun-phrases.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { controllerOf, subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** Past the quotations that stand side by side from `first` on: `“Shame!” and “Resign!”` */
const quotedEnd = (reading: Reading, first: number): number | null => {
  const { tokens } = reading;
  let end: number | null = null;
  for (let place = first; ;) {
    const quotation = quotationFrom(reading, place);
    if (quotation === undefined || !quotation.closed) return end;
    end = quotation.last;
    place = end;
    while (place - end < 3 && /^(?:and|or|,)$/.test(tokens[place]?.lower ?? "")) place++;
  }
};

/** Who shouts: `their chants of`, `erupted in chants of`, `chants of “No” from the crowd`. */
const shouterOf = (reading: Reading, clauses: Clauses, place: number, after: number): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  const before = tokens[place - 1];
  if (before?.tag === "possessive") return { first: place - 1, end: place };
  if (before?.tag === "genitive")
    return { first: startOfNounPhrase(tokens, place - 2, clauses.sentence.first), end: place - 1 };
  if (tokens[after]?.lower === "from") {
    const end = skipNounPhrase(tokens, after + 1, clauses.sentence.end);
    if (end > after + 1) return { first: after + 1, end };
  }
  const verb = clauses.groups.findLast(({ end }) => end <= place);
  if (verb === undefined || place - verb.end > 5 || verb.passive || tokens[verb.head]?.tag === "be") return null;
  const subject =
    verb.form === "finite" ? subjectOf(tokens, clauses, hiddenBy, verb) : controllerOf(tokens, clauses, hiddenBy, verb);
  return subject && { first: subject.first, end: subject.end };
};

const findAt = (reading: Reading, clauses: Clauses, place: number, cue: NounCue): Proposal[] => {
  const { tokens } = reading;
  const first = /^(?:of|,|:)$/.test(tokens[place + 1]?.lower ?? "") ? place + 2 : place + 1;
  const end = quotedEnd(reading, first);
  if (end === null) return [];
  return [
    {
      source: shouterOf(reading, clauses, place, end),
      cue: { first: place, end: first },
      lemma: cue.lemma,
      act: cue.act,
      frame: "quotation",
      content: [{ first, end }],
      modality: "asserted",
      hearer: null,
    },
  ];
};

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  if (clauses.sentence.quotation !== null) return [];
  const proposals: Proposal[] = [];
  for (let place = clauses.sentence.first; place < clauses.sentence.end; place++) {
    const token = reading.tokens[place];
    const cue = token?.tag === "noun" && reading.hiddenBy[place] === -1 ? SHOUTS.get(token.lower) : undefined;
    if (cue) proposals.push(...findAt(reading, clauses, place, cue));
  }
  return proposals;
};

/** The crowd erupted in chants of “No deal!”  There were cries of “Shame!” from the gallery. */
export const shouts: AttributionRule = {
  id: "shouts",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
