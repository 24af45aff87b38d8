import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `has just announced`: the perfect with "just", told as news of the day it is told on. */
const isJustNow = ({ tokens }: Analysis, { cue, modality }: Attribution): boolean => {
  const words = tokens.slice(cue.first, cue.end);
  const just = words.findIndex(({ lower }) => lower === "just");
  return just > 0 && modality === "asserted" && /^(?:has|have|'s|'ve)$/.test(words[just - 1]?.lower ?? "");
};

/** The day of publication, EDTF, where the text tells an utterance as news of that day; null where it does not, or has no day. */
export const dayOfNews = (analysis: Analysis, attribution: Attribution): string | null => {
  const { published } = analysis.document;
  return published !== null && DAY.test(published) && isJustNow(analysis, attribution) ? published : null;
};
