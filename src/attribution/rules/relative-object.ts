import type { TokenRange } from "../../language/token-range.ts";
import type { Proposal } from "../attribution.ts";
import { complementOf } from "../grammar/complements.ts";
import { contactHost } from "../grammar/contact-relatives.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { endsNounPhrase, startOfNounPhrase } from "../grammar/noun-phrases.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { AttributionRule } from "../rule.ts";

const ENDS_RELATIVE =
  /^(?:comma|stop|dash|semicolon|colon|close|open|conjunction|subordinator|mark|verb|past|be|have|do|modal)$/;

/** Whether the clause of a cue ends behind it, so that what the cue takes can only stand before. */
const isLast = ({ tokens }: Reading, { sentence }: Clauses, { end }: CueGroup): boolean => {
  const place = skipPrepositional(tokens, skipTime(tokens, end, sentence.end), sentence.end);
  return place >= sentence.end || ENDS_RELATIVE.test(tokens[place]?.tag ?? "");
};

const PARTS = /^(?:comma|dash|open)$/;

/** `…, [which] she rejected`, `…, [a plan] she rejected`, `…, [something] that she rejected`: what a clause behind a comma hangs on, or null. */
const objectBefore = (
  reading: Reading,
  clauses: Clauses,
  { first }: TokenRange,
  { group }: CueGroup,
): TokenRange | null => {
  const { tokens } = reading;
  const wh = tokens[first - 1];
  if (wh?.lower === "which") return PARTS.test(tokens[first - 2]?.tag ?? "") ? { first: first - 1, end: first } : null;
  const host =
    wh?.lower === "that" && endsNounPhrase(tokens[first - 2])
      ? { first: startOfNounPhrase(tokens, first - 2, clauses.sentence.first), end: first - 1 }
      : contactHost(reading, clauses, group);
  return host !== null && PARTS.test(tokens[host.first - 1]?.tag ?? "") ? host : null;
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  if (cue.group.form !== "finite" || cue.group.passive || !cue.cue.frames.includes("object")) return [];
  const source = subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source?.path !== "adjacent" || source.end > cue.first) return [];
  const content = objectBefore(reading, clauses, source, cue);
  if (content === null || complementOf(reading, clauses, cue) !== null || !isLast(reading, clauses, cue)) return [];
  return [propose(cue, source, [content], "object")];
};

/** The charge, which Ana Ruiz denies, is old.  It was a plan she had always opposed. */
export const relativeObject: AttributionRule = {
  id: "relative-object",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
