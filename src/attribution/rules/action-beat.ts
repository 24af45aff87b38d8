import type { Quotation } from "../../language/analysis.ts";
import type { Proposal } from "../attribution.ts";
import { type OwnedSaying, ownedSaying } from "../grammar/owned-saying.ts";
import { isPersonal } from "../grammar/persons.ts";
import { proposeSaid } from "../grammar/propose.ts";
import { type Clauses, type Reading, lastInside } from "../grammar/reading.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { AttributionRule } from "../rule.ts";

/** A sentence of more words than this tells a story of its own. */
const LONGEST_BEAT = 11;

/** The sentence right before an utterance in its paragraph, where it is short and nobody is quoted in it. */
const beatBefore = ({ tokens, hiddenBy, clausesAt }: Reading, { first, block }: Quotation): Clauses | null => {
  const clauses = clausesAt(first - 1);
  if (clauses === undefined || tokens[first - 1]?.tag !== "stop") return null;
  const { sentence } = clauses;
  if (sentence.block !== block || sentence.quotation !== null || sentence.end !== first) return null;
  const isQuoted = hiddenBy.subarray(sentence.first, sentence.end).some((quotation) => quotation !== -1);
  return isQuoted || tokens.slice(sentence.first, sentence.end).some(({ tag }) => tag === "mark") ? null : clauses;
};

/** `Ruiz, head of the port for ten years, said in a statement.`: a verb of speech, then only where and when. */
const isBareIntroduction = ({ tokens }: Reading, { sentence, cues }: Clauses): boolean => {
  const cue = cues.at(-1);
  if (cue === undefined) return false;
  const end = skipTime(
    tokens,
    skipPrepositional(tokens, skipTime(tokens, cue.end, sentence.end), sentence.end),
    sentence.end,
  );
  return end === sentence.end - 1;
};

/** How many words may describe a saying: `Her answer [was short and blunt].` */
const LONGEST_DESCRIPTION = 6;

/** `Her answer was blunt.`, `His advice?`: whose saying the sentence announces, or null. */
const sayingOf = (reading: Reading, clauses: Clauses): OwnedSaying | null => {
  const { sentence, groups } = clauses;
  const saying = ownedSaying(reading, clauses, sentence.first);
  if (saying === null || sentence.end - saying.cueEnd > LONGEST_DESCRIPTION) return null;
  const verb = groups.find(({ first, form }) => first >= saying.cueEnd && form === "finite");
  const describes = verb !== undefined && reading.tokens[verb.head]?.tag === "be" && verb.first === saying.cueEnd;
  const end = skipPrepositional(reading.tokens, saying.cueEnd, sentence.end); // `Her advice [to the town]?`
  return describes || end === sentence.end - 1 ? saying : null;
};

const findFor = (reading: Reading, quotation: Quotation): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const isUtterance = (hiddenBy[quotation.first] ?? -1) !== -1;
  if (!isUtterance || quotation.depth > 0 || !quotation.closed) return [];
  if (lastInside(tokens, quotation)?.tag !== "stop" || tokens[quotation.first + 1]?.capital !== true) return [];
  const clauses = beatBefore(reading, quotation);
  const said = { first: quotation.first, end: quotation.last };
  const saying = clauses && sayingOf(reading, clauses);
  if (saying) return [proposeSaid(saying.source, { first: saying.cueFirst, end: saying.cueEnd }, said)];
  const verb = clauses?.groups.find(({ form }) => form === "finite");
  if (!clauses || tokens[quotation.first - 1]?.lower === "?") return [];
  if (verb === undefined || verb.passive || verb.negated || tokens[verb.head]?.tag === "be") return [];
  const { sentence } = clauses;
  const isBare = isBareIntroduction(reading, clauses);
  if (sentence.end - sentence.first > LONGEST_BEAT && !isBare) return [];
  // `Ruiz backs the plan. “It holds.”`: what the sentence says of her is a claim of its own.
  if (clauses.cues.some(({ group, cue }) => group === verb && !cue.frames.includes("quotation"))) return [];
  const source = subjectOf(tokens, clauses, hiddenBy, verb);
  if (source === null || (source.path !== "adjacent" && !isBare) || !isPersonal(tokens, source)) return [];
  return [proposeSaid(source, { first: verb.first, end: verb.end }, said)];
};

/** Ana Ruiz laughed. “It will hold.”  He shook his head. “Not this year.” */
export const actionBeat: AttributionRule = {
  id: "action-beat",
  find: (reading) => reading.quotations.flatMap((quotation) => findFor(reading, quotation)),
};
