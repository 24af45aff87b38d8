import type { Quotation } from "../../language/analysis.ts";
import type { Proposal } from "../attribution.ts";
import { isPersonal } from "../grammar/persons.ts";
import { proposeSaid } from "../grammar/propose.ts";
import { type Clauses, type Reading, lastInside } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { AttributionRule } from "../rule.ts";

/** A sentence of more words than this tells a story of its own. */
const LONGEST_BEAT = 11;

/** The sentence right before an utterance in its paragraph, where it is short and nobody is quoted in it. */
const beatBefore = ({ tokens, hiddenBy, clausesAt }: Reading, { first, block }: Quotation): Clauses | null => {
  const clauses = clausesAt(first - 1);
  if (clauses === undefined || tokens[first - 1]?.tag !== "stop" || tokens[first - 1]?.lower === "?") return null;
  const { sentence } = clauses;
  if (sentence.block !== block || sentence.quotation !== null || sentence.end !== first) return null;
  if (sentence.end - sentence.first > LONGEST_BEAT) return null;
  const isQuoted = hiddenBy.subarray(sentence.first, sentence.end).some((quotation) => quotation !== -1);
  return isQuoted || tokens.slice(sentence.first, sentence.end).some(({ tag }) => tag === "mark") ? null : clauses;
};

const findFor = (reading: Reading, quotation: Quotation): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const isUtterance = (hiddenBy[quotation.first] ?? -1) !== -1;
  if (!isUtterance || quotation.depth > 0 || !quotation.closed) return [];
  if (lastInside(tokens, quotation)?.tag !== "stop" || tokens[quotation.first + 1]?.capital !== true) return [];
  const clauses = beatBefore(reading, quotation);
  const verb = clauses?.groups.find(({ form }) => form === "finite");
  if (!clauses || verb === undefined || verb.passive || verb.negated || tokens[verb.head]?.tag === "be") return [];
  // `Ruiz backs the plan. “It holds.”`: what the sentence says of her is a claim of its own.
  if (clauses.cues.some(({ group, cue }) => group === verb && !cue.frames.includes("quotation"))) return [];
  const source = subjectOf(tokens, clauses, hiddenBy, verb);
  if (source?.path !== "adjacent" || !isPersonal(tokens, source)) return [];
  const said = { first: quotation.first, end: quotation.last };
  return [proposeSaid(source, { first: verb.first, end: verb.end }, said)];
};

/** Ana Ruiz laughed. “It will hold.”  He shook his head. “Not this year.” */
export const actionBeat: AttributionRule = {
  id: "action-beat",
  find: (reading) => reading.quotations.flatMap((quotation) => findFor(reading, quotation)),
};
