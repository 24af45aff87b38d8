import type { Quotation, Token } from "../../language/analysis.ts";
import type { Proposal } from "../attribution.ts";
import { proposeSaid } from "../grammar/propose.ts";
import { type Clauses, type Reading, introducing, lastInside } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** A sentence of more words than this does not lead to its quotation. */
const REACH = 40;

/** `smiled when [the band stopped]: “…”`: a verb of a clause that hangs on another, or that nobody is the subject of. */
const isNobodys = ({ tokens, hiddenBy }: Reading, clauses: Clauses, verb: VerbGroup): boolean => {
  const subject = subjectOf(tokens, clauses, hiddenBy, verb);
  if (subject === null || /^(?:there|it)$/.test(tokens[subject.first]?.lower ?? "")) return true;
  const opening = tokens[subject.first - 1];
  return opening?.tag === "wh" || /^(?:whether|if|that|because)$/.test(opening?.lower ?? "");
};

/** The verb of the clause that the colon ends: the last finite one that stands in a main clause. */
const mainVerb = (reading: Reading, clauses: Clauses, colon: number): VerbGroup | undefined => {
  const { tokens } = reading;
  const verbs = clauses.groups.filter(
    ({ form, first, head }) =>
      form === "finite" && head < colon && tokens[first - 1]?.tag !== "wh" && colon - head < REACH,
  );
  return verbs.findLast((verb) => !isNobodys(reading, clauses, verb)) ?? verbs.at(-1);
};

/** `welcomed the vote — “It is the best we had.”`: a dash leads to a whole sentence. */
const leads = (tokens: readonly Token[], quotation: Quotation): boolean => {
  const before = tokens[quotation.first - 1]?.tag;
  if (before !== "dash") return before === "colon";
  const isSentence = tokens[quotation.first + 1]?.capital === true && lastInside(tokens, quotation)?.tag === "stop";
  return quotation.closed && isSentence && /^["“]/u.test(tokens[quotation.first]?.lower ?? "");
};

/** She turned to the crowd: “The bridge will hold.”  He issued the following statement: “It will hold.” */
export const colonIntroduction: AttributionRule = {
  id: "colon-introduction",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const { tokens, hiddenBy } = reading;
      const colon = quotation.first - 1;
      const clauses = introducing(reading, quotation);
      const isUtterance = (hiddenBy[quotation.first] ?? -1) !== -1;
      if (!clauses || !isUtterance || quotation.depth > 0 || !leads(tokens, quotation)) return [];
      const verb = mainVerb(reading, clauses, colon);
      const source = verb && !verb.passive ? subjectOf(tokens, clauses, hiddenBy, verb) : null;
      if (!verb || source === null) return [];
      const said = { first: quotation.first, end: quotation.last };
      return [proposeSaid(source, { first: verb.first, end: colon + 1 }, said)];
    }),
};
