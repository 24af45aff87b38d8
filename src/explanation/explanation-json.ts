import type { LineExplanation } from "./explain-line.ts";
import { confidenceReason, dateReason, noFrameReason, speakerReason } from "./reasons.ts";

/** The same as one JSON object; claims are records, as everywhere. */
export const explanationJson = (
  file: string,
  published: string | null,
  { line, text, claims, dropped, idle }: LineExplanation,
): string => {
  const explanation = {
    file,
    line,
    text,
    claims: claims.map(({ claim, rule, frame, entry, within }) => ({
      claim,
      rule,
      frame,
      entry,
      speaker: speakerReason(claim),
      said: dateReason(claim, published),
      confidence: confidenceReason(claim, rule, frame),
      within: within?.id ?? null,
    })),
    dropped: dropped.map(({ instead, ...proposal }) => ({ ...proposal, instead: instead?.id ?? null })),
    idle: idle.map(({ words, lemma, takes, noFrame }) => ({
      words,
      lemma,
      takes,
      why: noFrame.why,
      reason: noFrameReason(noFrame, takes),
    })),
  };
  return `${JSON.stringify(explanation, null, 2)}\n`;
};
