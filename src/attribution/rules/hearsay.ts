import type { TokenRange } from "../../language/token-range.ts";
import type { Proposal } from "../attribution.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { AttributionRule } from "../rule.ts";

/** Adverbs that leave it to somebody unnamed. */
const HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "supposedly", "purportedly", "ostensibly"]);

const hearsayAt = ({ tokens }: Reading, place: number, content: readonly TokenRange[]): Proposal => ({
  source: null,
  cue: { first: place, end: place + 1 },
  lemma: tokens[place]?.lower ?? "",
  act: "say",
  frame: "that",
  content,
  modality: "asserted",
  hearer: null,
});

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const { first, end, quotation } = clauses.sentence;
  const proposals: Proposal[] = [];
  for (let place = first; place < end; place++) {
    const token = tokens[place];
    if (token === undefined || !HEARSAY.has(token.lower) || (quotation === null && (hiddenBy[place] ?? -1) !== -1))
      continue;
    if (place === first) {
      proposals.push(hearsayAt(reading, place, [{ first: place + 1, end: clauseEnd(reading, clauses, place + 1) }]));
      continue;
    }
    const group = clauses.groups.find((candidate) => candidate.end >= place && candidate.form === "finite");
    const subject = group && subjectOf(tokens, clauses, hiddenBy, group);
    if (!subject || subject.first > place || place - subject.first > 40) continue;
    const rest = { first: place + 1, end: clauseEnd(reading, clauses, place + 1) };
    const content: TokenRange[] = [{ first: subject.first, end: place }, rest].filter(
      (range) => range.end > range.first,
    );
    proposals.push(hearsayAt(reading, place, content));
  }
  return proposals;
};

/** The bridge has reportedly been closed.  The firm is reportedly in talks. */
export const hearsay: AttributionRule = {
  id: "hearsay",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
