import { isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Proposal } from "../attribution.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { skipNounPhrase, skipPrepositional, skipTime } from "../grammar/settings.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { trimmed } from "../grammar/trimmed.ts";
import type { AttributionRule } from "../rule.ts";

/** Past the hearer and what sets the scene: `as she told [the council on Monday],`. */
const pastSetting = ({ tokens }: Reading, { cue, end: after }: CueGroup, end: number): number => {
  let place = skipTime(tokens, after, end);
  if (cue.hearer && beginsNounPhrase(tokens[place])) place = skipTime(tokens, skipNounPhrase(tokens, place, end), end);
  return skipPrepositional(tokens, place, end);
};

/** `As the race began, …`: what only goes with quoted words tells of time; `as she put it` does not. */
const takesClause = ({ cue }: CueGroup): boolean =>
  cue.lemma === "put it" || cue.frames.some((frame) => frame !== "quotation");

/** `In the old town, as Ruiz wrote, [it rained]`, `given that, as she said, [it rains]`: what stands before is no clause. */
const isClause = ({ groups, sentence }: Clauses, end: number): boolean =>
  groups.some(
    ({ form, head, end: after }) => form === "finite" && head >= sentence.first && head < end && after < end - 2,
  );

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy, lexicon } = reading;
  const { first: low, end } = clauses.sentence;
  if (
    cue.group.form !== "finite" ||
    cue.group.passive ||
    !takesClause(cue) ||
    !isSpeechCue(lexicon.cues, cue.cue.lemma)
  )
    return [];
  const source = subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null || tokens[source.first - 1]?.lower !== "as") return [];
  const as = source.first - 1;
  const after = pastSetting(reading, cue, end);
  const starts = as - low <= 1;
  if (starts ? tokens[after]?.tag !== "comma" : !/^(?:comma|dash)$/.test(tokens[as - 1]?.tag ?? "")) return [];
  const isBehind =
    starts || (tokens[after]?.tag === "comma" && (tokens[as - 2]?.lower === "that" || !isClause(clauses, as)));
  const content = isBehind ? trimmed(tokens, after + 1, end) : trimmed(tokens, low, as);
  const isHidden = content !== null && (hiddenBy[content.first] ?? -1) !== -1;
  return content === null || isHidden ? [] : [propose(cue, source, [content], "that")];
};

/** As Ana Ruiz noted, the bridge will hold.  The bridge will hold, as Ana Ruiz noted. */
export const asClause: AttributionRule = {
  id: "as-clause",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
