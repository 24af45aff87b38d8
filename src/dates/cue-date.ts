import type { Attribution } from "../attribution/attribution.ts";
import type { TokenRange } from "../language/token-range.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { countLeading } from "../text/count-leading.ts";
import { closesContent, isAdjacent, isOfObject, isOfSource } from "./date-beside-words.ts";
import { isBeside, isFrame, isOfMainClause } from "./date-of-clause.ts";
import { type DatedSentence, holds, REACH } from "./dated-sentence.ts";
import type { PlacedDate } from "./place-dates.ts";

/** How many dates on each side of a cue are looked at. */
const NEAREST = 3;

const distance = ({ cue }: Attribution, date: TokenRange): number =>
  date.first >= cue.end ? date.first - cue.end : cue.first - date.end + 1;

const near = (dates: readonly PlacedDate[], attribution: Attribution): readonly PlacedDate[] => {
  const { cue } = attribution;
  const before = countLeading(dates, ({ first }) => first < cue.first);
  return dates
    .slice(Math.max(0, before - NEAREST), before + NEAREST)
    .filter((date) => distance(attribution, date) <= REACH)
    .toSorted((a, b) => distance(attribution, a) - distance(attribution, b));
};

/**
 * The date in a cue's own sentence that says when it was uttered: beside the cue, in the source or the object, at the
 * head of the sentence, in the clause a participle goes on with; the surest of these first.
 */
export const dateOfCue = (
  dated: DatedSentence,
  attribution: Attribution,
  position: number,
  speaker: Speaker,
): PlacedDate | null => {
  const { analysis, owners } = dated;
  const { cue, source } = attribution;
  const reach = { first: Math.min(cue.first, source?.first ?? cue.first), end: Math.max(cue.end, source?.end ?? 0) };
  const nearest = near(dated.dates, attribution);
  const dates = nearest.filter(({ isAttributive }) => !isAttributive);
  const isFree = (date: PlacedDate): boolean => {
    const owner = owners[date.first] ?? null;
    return owner === null || (owner.attribution !== position && holds(owner, reach));
  };
  const free = dates.filter(isFree);
  return (
    dates.find((date) => isAdjacent(analysis, attribution, date) && owners[date.first]?.attribution !== position) ??
    free.find((date) => isBeside(dated, attribution, date)) ??
    nearest.find((date) => isOfSource(analysis, attribution, date, speaker)) ??
    dates.find((date) => isOfObject(analysis, attribution, date) || closesContent(analysis, attribution, date)) ??
    nearest.find((date) => isFree(date) && isFrame(dated, attribution, date)) ??
    free.find((date) => isOfMainClause(dated, attribution, date)) ??
    null
  );
};
