import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";
import { type DatedSentence, holds, isFiniteAt, LINKS, REACH, standsBetween, SUBORDINATES } from "./dated-sentence.ts";
import type { PlacedDate } from "./place-dates.ts";

/** Where the clause of a cue begins: a semicolon begins one as the sentence does. One too long begins nowhere. */
const openingOf = ({ analysis: { tokens }, sentence }: DatedSentence, { cue }: Attribution): number => {
  const low = Math.max(sentence.first, cue.first - REACH);
  let place = cue.first;
  while (place > low && tokens[place - 1]?.tag !== "semicolon") place--;
  return place === low && low > sentence.first ? cue.first : place;
};

/** Whether a date hangs on a participle of its own: built in 1910. */
const hangsOnParticiple = ({ tokens }: Analysis, date: PlacedDate): boolean => {
  const before = tokens[date.first - 1];
  const verb = before?.tag === "preposition" ? tokens[date.first - 2] : before;
  return verb?.tag === "past" || verb?.tag === "participle";
};

/** Whether a date opens the sentence, so that all of it happened then: On Thursday, Ruiz went home and said … */
export const isFrame = (dated: DatedSentence, attribution: Attribution, date: PlacedDate): boolean => {
  const { analysis } = dated;
  const start = openingOf(dated, attribution);
  if (date.first >= attribution.cue.first || date.first < start) return false;
  const opening = { first: start, end: date.first };
  if (standsBetween(attribution, opening, (position) => isFiniteAt(analysis, position))) return false;
  const { tokens } = analysis;
  const first = tokens[start]?.tag ?? "stop";
  if (date.first !== start && first !== "gerund" && !LINKS.has(first)) return false;
  return !standsBetween(attribution, { first: date.end, end: attribution.cue.first }, (position) =>
    SUBORDINATES.has(tokens[position]?.tag ?? "stop"),
  );
};

/** Whether no other verb stands between a date and the cue. */
export const isBeside = (dated: DatedSentence, attribution: Attribution, date: PlacedDate): boolean => {
  const { analysis } = dated;
  const { cue, source } = attribution;
  const isVerb = (position: number): boolean => isFiniteAt(analysis, position);
  if (source && holds(source, date)) return false;
  if (date.first >= cue.end) return !standsBetween(attribution, { first: cue.end, end: date.first }, isVerb);
  const start = openingOf(dated, attribution);
  if (date.first < start || hangsOnParticiple(analysis, date)) return false;
  return !standsBetween(attribution, { first: start, end: cue.first }, isVerb);
};

/** Whether a date stands before a cue that only goes on with what came before: …, saying …; marched on Tuesday to demand … */
export const isOfMainClause = (
  { analysis: { tokens } }: DatedSentence,
  { cue }: Attribution,
  date: PlacedDate,
): boolean => {
  const isPurpose = tokens[cue.first - 1]?.tag === "to" && date.end === cue.first - 1;
  return isPurpose || (date.end <= cue.first && tokens[cue.end - 1]?.tag === "gerund");
};
