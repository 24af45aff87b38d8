import type { Quotation, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { skipNounPhrase } from "../grammar/settings.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";
import { speakerOf } from "./cue-clause.ts";

/** How far before its quotation a cue may stand. */
const REACH = 35;

/** The nearest cue before the quotation that takes one, no other verb of the article standing between. */
const cueBefore = ({ tokens }: Reading, clauses: Clauses, quotation: Quotation): CueGroup | null => {
  const before = clauses.cues.filter(({ end, first }) => end <= quotation.first && quotation.first - first <= REACH);
  const cue = before.findLast(
    ({ cue, group }) => cue.frames.includes("quotation") && group.form !== "infinitive" && !followsWhen(tokens, group),
  );
  if (cue === undefined || cue.group.passive) return null;
  if (tokens[quotation.first - 1]?.tag === "colon") return cue;
  const blocked = clauses.groups.some(
    ({ form, first, head }) => form === "finite" && first >= cue.end && head < quotation.first,
  );
  return blocked ? null : cue;
};

/** `told Congress when asked about it:` the participle is not the cue. */
const followsWhen = (tokens: readonly Token[], { first, form }: VerbGroup): boolean =>
  form !== "gerund" && /^(?:when|if|as|though|once)$/.test(tokens[first - 1]?.lower ?? "");

const hearerOf = ({ tokens }: Reading, cue: CueGroup): TokenRange | null => {
  if (!cue.cue.hearer || !beginsNounPhrase(tokens[cue.end]) || tokens[cue.end]?.tag === "mark") return null;
  const end = skipNounPhrase(tokens, cue.end, cue.end + 12);
  return end > cue.end ? { first: cue.end, end } : null;
};

/** Ana Ruiz said: “The bridge will hold.”  She told reporters, “It will hold.”  …, adding, “It will.” */
export const cueQuotation: AttributionRule = {
  id: "cue-quotation",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      if (quotation.depth > 0 || (reading.hiddenBy[quotation.first] ?? -1) === -1) return [];
      const clauses = reading.clausesAt(quotation.first);
      const cue = clauses && cueBefore(reading, clauses, quotation);
      if (!clauses || !cue) return [];
      const source = speakerOf(reading, clauses, cue);
      if (source === null) return [];
      const that = reading.tokens[quotation.first - 1]?.lower === "that" ? 1 : 0;
      return [
        propose(
          cue,
          source,
          [{ first: quotation.first - that, end: quotation.last }],
          "quotation",
          hearerOf(reading, cue),
        ),
      ];
    }),
};
