import { clauseEnd } from "../grammar/clause-end.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { propose } from "../grammar/propose.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** How many words may stand between the cue and the verb that tells what it was. */
const REACH = 8;

/** The token behind `was` and the adverbs beside it: where what was said begins; null where no such verb follows the cue. */
const behindBe = ({ tokens }: Reading, { groups }: Clauses, cue: CueGroup): number | null => {
  const verb = groups.find(({ form, first }) => form === "finite" && first >= cue.end);
  if (verb === undefined || verb.first - cue.end > REACH || verb.negated) return null;
  // `is to close`: a group of its own.
  if (tokens[verb.first]?.tag !== "be" || (verb.end > verb.first + 1 && tokens[verb.first + 1]?.tag !== "to"))
    return null;
  let place = verb.first + 1;
  while (/^(?:adverb|comma|colon)$/.test(tokens[place]?.tag ?? "")) place++;
  return place;
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  if (cue.group.form !== "finite" || cue.group.passive) return [];
  const source = subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null || tokens[source.first - 1]?.lower !== "what") return [];
  const first = behindBe(reading, clauses, cue);
  if (first === null) return [];
  const quotation = quotationFrom(reading, first);
  if (quotation?.closed === true && quotation.depth === 0 && cue.cue.frames.includes("quotation"))
    return [propose(cue, source, [{ first, end: quotation.last }], "quotation")];
  const { lower } = tokens[first] ?? {};
  const frame = lower === "that" || lower === "to" ? lower : null;
  if (frame === null || !cue.cue.frames.includes(frame)) return [];
  return [propose(cue, source, [{ first, end: clauseEnd(reading, clauses, first) }], frame)];
};

/** What Ana Ruiz said was that it would hold.  What he wrote was: “It will hold.”  What she wants is to close it. */
export const whatIs: AttributionRule = {
  id: "what-is",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
