import type { Quotation, Tag } from "../../language/analysis.ts";
import { contentStart, isSayable } from "../grammar/clause-into-quotation.ts";
import { type NamedCue, cueBehind } from "../grammar/cue-behind-quotation.ts";
import { propose } from "../grammar/propose.ts";
import { type Reading, lastInside } from "../grammar/reading.ts";
import { resumptionOf } from "../grammar/resumed-quotation.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

const TAILS: ReadonlySet<Tag | undefined> = new Set(["preposition", "conjunction", "subordinator", "to", "adverb"]);

/** `“We wait” [before we act], she said`: past the words that go on with the quotation, to the comma before the speaker. */
const tailEnd = ({ tokens }: Reading, { last }: Quotation, speaker: number): number => {
  const goesOn = TAILS.has(tokens[last]?.tag) && tokens[speaker - 1]?.tag === "comma";
  return goesOn ? speaker - 1 : last;
};

const ENDS_BEFORE_CUE: ReadonlySet<string> = new Set([",", "?", "!", "—", "–", "--", "…", "...", "."]);

/** Whether a sentence may go on behind a quotation with the cue that tells whose it is. */
const mayLeadToCue = ({ tokens, hiddenBy }: Reading, quotation: Quotation): boolean => {
  if (quotation.depth > 0 || !quotation.closed) return false;
  const isWhole = (hiddenBy[quotation.first] ?? -1) !== -1;
  const final = lastInside(tokens, quotation)?.lower ?? "";
  return isWhole || ENDS_BEFORE_CUE.has(final) || /^(?:comma|dash)$/.test(tokens[quotation.last]?.tag ?? "");
};

/** `“It holds.” Ruiz said that …`: whether the quotation ends a sentence and the cue does not end the next. */
const isOtherSentence = ({ tokens }: Reading, quotation: Quotation, { cue, source }: NamedCue): boolean => {
  const final = lastInside(tokens, quotation);
  const stops = final?.lower === "." && final.tag === "stop" && tokens[quotation.last]?.capital === true;
  return stops && tokens[Math.max(cue.end, source.end)]?.tag !== "stop";
};

/** “The bridge will hold,” said Ana Ruiz.  The bridge “will hold,” she said, “for a year.” */
export const contentCue: AttributionRule = {
  id: "content-cue",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const named = mayLeadToCue(reading, quotation) ? cueBehind(reading, quotation) : null;
      if (named === null || isOtherSentence(reading, quotation, named)) return [];
      const { clauses, cue, source } = named;
      const first = contentStart(reading, quotation);
      if (!isSayable(reading, clauses, first, quotation)) return [];
      const end = tailEnd(reading, quotation, Math.min(cue.first, source.first));
      return [propose(cue, source, [{ first, end }, ...resumptionOf(reading, quotation, named)], "quotation")];
    }),
};
