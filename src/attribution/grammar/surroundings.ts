import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "./reading.ts";

/**
 * The stretches of the cue's sentence that are neither its source nor its content: right after the cue, then at the end
 * of the sentence, then before it all.
 */
export const surroundingsOf = (reading: Reading, { cue, source, content }: Attribution): readonly TokenRange[] => {
  const sentence = reading.clausesAt(cue.first)?.sentence;
  if (sentence === undefined) return [];
  const pieces = [...content, ...(source ? [source] : [])];
  const nextAfter = (place: number): number =>
    Math.min(sentence.end, ...pieces.filter(({ first }) => first >= place).map(({ first }) => first));
  const after = { first: cue.end, end: nextAfter(cue.end) };
  const last = Math.max(cue.end, ...pieces.map(({ end }) => end));
  const before = { first: sentence.first, end: nextAfter(sentence.first) };
  return [after, { first: Math.min(last, sentence.end), end: sentence.end }, before].filter(
    ({ first, end }) => end > first,
  );
};
