import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import type { Quotation } from "../../language/analysis.ts";
import { type Clauses, type Reading, lastInside } from "./reading.ts";

/**
 * `“The rope,” she said as she left, “will hold.”`: one sentence in marks that its speaker parts, where what stands between
 * the halves has a verb of its own. Places are token positions.
 */

/** What opens a clause that only tells when or how the words were said. */
const OPENS_CIRCUMSTANCE = /^(?:as|while|when|before|after|once|until|since|though|although|because|who|whose)$/;

/** How many words may stand between the halves. */
const REACH = 40;

/** Whether a quotation goes on with a sentence: in lower case behind a comma, no cue beside it that introduces it. */
const goesOn = ({ tokens }: Reading, { cues }: Clauses, { first, closed }: Quotation): boolean => {
  const begin = tokens[first + 1];
  return (
    closed &&
    tokens[first - 1]?.tag === "comma" &&
    begin?.kind === "word" &&
    !begin.capital &&
    !cues.some(({ end, cue }) => end === first - 1 && cue.frames.includes("quotation"))
  );
};

/** Whether nothing speaks from a place on but in a clause of circumstance. */
const isAside = ({ tokens }: Reading, { cues }: Clauses, from: number, to: number): boolean => {
  const opening = tokens.slice(from, to).findIndex(
    ({ lower }, at) =>
      OPENS_CIRCUMSTANCE.test(lower) || (SUBJECT_PRONOUNS.has(lower) && tokens[from + at - 1]?.tag === "noun"), // `said of the boat [she] bought`
  );
  const limit = opening === -1 ? to : from + opening;
  return cues.every(({ first }) => first < from || first >= limit);
};

/** The half that goes on with a quotation behind its speaker and cue, which end at `from`; null where none does. */
export const secondHalf = (
  reading: Reading,
  clauses: Clauses,
  quotation: Quotation,
  from: number,
): Quotation | null => {
  const { tokens } = reading;
  if (lastInside(tokens, quotation)?.lower !== "," && tokens[quotation.last]?.tag !== "comma") return null;
  const end = Math.min(clauses.sentence.end, from + REACH);
  let place = from;
  while (place < end && reading.hiddenBy[place] === -1) place++;
  const second = reading.quotations[reading.hiddenBy[place] ?? -1];
  if (place >= end || second?.first !== place || !goesOn(reading, clauses, second)) return null;
  return isAside(reading, clauses, from, place) ? second : null;
};

/** Whether a quotation goes on with another of its sentence, whose speaker and cue stand between them and before `cue`. */
export const isSecondHalf = (reading: Reading, clauses: Clauses, quotation: Quotation, cue: number): boolean => {
  if (!goesOn(reading, clauses, quotation)) return false;
  let place = cue - 1;
  while (place >= clauses.sentence.first && cue - place < REACH && reading.hiddenBy[place] === -1) place--;
  const first = reading.quotations[reading.hiddenBy[place] ?? -1];
  if (first?.last !== place + 1) return false;
  const speaks = clauses.cues.find((own) => own.first >= first.last && own.cue.frames.includes("quotation"));
  return speaks !== undefined && secondHalf(reading, clauses, first, speaks.end) === quotation;
};
