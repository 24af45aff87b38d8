import type { Quotation } from "../../language/analysis.ts";
import { ownedSaying } from "../grammar/owned-saying.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** Verbs that tell in which words a thing is said: `is how she describes it`. */
const WORDING: ReadonlySet<string> = new Set([
  "describe",
  "put it",
  "characterize",
  "sum up",
  "define",
  "explain",
  "call",
  "term",
  "express",
  "recall",
  "remember",
  "see",
  "view",
  "say",
  "tell",
  "write",
  "hear",
]);

/** How many words may stand between `how` and its verb. */
const SPEAKER_REACH = 12;

/** `“…” is [how one aide put it]`, `“…” was [what she called it]`. */
const byWording = (reading: Reading, clauses: Clauses, quotation: Quotation, how: number): Proposal | null => {
  if (!/^(?:how|what)$/.test(reading.tokens[how]?.lower ?? "")) return null;
  const cue = clauses.cues.find(({ first, group }) => first > how && group.form === "finite");
  if (cue === undefined || cue.first - how > SPEAKER_REACH || !WORDING.has(cue.cue.lemma)) return null;
  const source = subjectOf(reading.tokens, clauses, reading.hiddenBy, cue.group);
  if (source?.first !== how + 1) return null;
  return propose(cue, source, [{ first: quotation.first, end: quotation.last }], "quotation");
};

const ARRIVES: ReadonlySet<string> = new Set(["came", "comes", "went", "goes", "was", "is"]);

/** `“…” came [her reply]`, `“…” was [the verdict of the mayor]`. */
const bySaying = (reading: Reading, clauses: Clauses, quotation: Quotation, verb: number): Proposal | null => {
  if (!ARRIVES.has(reading.tokens[verb]?.lower ?? "")) return null;
  const owned = ownedSaying(reading, clauses, verb + 1);
  if (owned === null) return null;
  return {
    source: owned.source,
    cue: { first: owned.cueFirst, end: owned.cueEnd },
    lemma: owned.lemma,
    act: "say",
    frame: "quotation",
    content: [{ first: quotation.first, end: quotation.last }],
    modality: "asserted",
    hearer: null,
  };
};

/** “The bridge will hold” is how she put it.  “No,” came her reply.  “A wonder” was the verdict of the mayor. */
export const quotationIs: AttributionRule = {
  id: "quotation-is",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const { tokens } = reading;
      const verb = tokens[quotation.last]?.tag === "comma" ? quotation.last + 1 : quotation.last;
      const clauses = reading.clausesAt(verb);
      if (quotation.depth > 0 || !quotation.closed || clauses?.sentence.block !== quotation.block) return [];
      const isBe = tokens[verb]?.tag === "be";
      const found =
        (isBe ? byWording(reading, clauses, quotation, verb + 1) : null) ?? bySaying(reading, clauses, quotation, verb);
      return found === null ? [] : [found];
    }),
};
