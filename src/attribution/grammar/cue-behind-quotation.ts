import type { Quotation } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { complementOf } from "./complements.ts";
import { invertedSpeaker } from "./inverted-subjects.ts";
import type { CueGroup } from "./match-cue.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import { quotedSpeaker } from "./speaker-of.ts";
import type { Subject } from "./subject.ts";
import { subjectOf } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The cue that stands behind a quotation and says whose it is: `“…,” said Ana Ruiz`, `“…,” the mayor later added`. */

/** A cue, the clauses it stands in, and whom it names. */
export interface NamedCue {
  readonly clauses: Clauses;
  readonly cue: CueGroup;
  readonly source: TokenRange;
}

/** How far after the content its cue may stand. */
export const CUE_REACH = 40;

/** How far behind the quotation its speaker may begin. */
const SPEAKER_REACH = 8;

/**
 * Whether the cue has its content after it: `…, she said that`, `…, he understood the risk`; not so where it follows
 * right behind a quotation that is a sentence, and must name its speaker: `“…,” recalled the cook`.
 */
const takesOther = ({ tokens }: Reading, cue: CueGroup, isInverted: boolean): boolean => {
  const next = tokens[cue.end];
  if (next === undefined || cue.cue.hearer) return false;
  if (next.lower === "that" || next.lower === "whether") return true;
  return (
    !isInverted &&
    !cue.cue.frames.includes("quotation") &&
    (next.tag === "determiner" || next.tag === "possessive" || next.tag === "pronoun" || next.tag === "to")
  );
};

/** `“…,” Ruiz, who [proposed] [to sell] it, said`: a verb of a clause that hangs on the speaker. */
export const isOfRelative = ({ tokens }: Reading, { groups }: Clauses, group: VerbGroup, place: number): boolean => {
  if (group.form === "finite") {
    const wh = tokens[group.first - 2]?.lower === "whose" ? group.first - 2 : group.first - 1; // `Ruiz, whose mill [was sold], said`
    return tokens[wh]?.tag === "wh" && wh > place;
  }
  return groups.some(
    ({ first, end }) => tokens[first - 1]?.tag === "wh" && first > place && end <= group.first && group.first - end < 2,
  );
};

/** `“Will it hold?” The quay closed`: behind the end of a sentence what only goes with words tells a thing done. */
const onlyGoesWithWords = ({ cue }: CueGroup): boolean => cue.frames.every((frame) => frame === "quotation");

/** `“Hold on!” She replied that …`: whether a sentence behind a quotation has content of its own. */
const saysOther = (reading: Reading, clauses: Clauses, cue: CueGroup): boolean => {
  const complement = complementOf(reading, clauses, cue);
  const isThat = complement?.frame === "that";
  // `“Read it!” she implored the guests`: whom the quotation is said to.
  const isSaidTo = complement?.frame === "object" && cue.cue.frames.includes("objectTo");
  if (cue.cue.hearer || isSaidTo) return isThat;
  return isThat || complement?.frame === "object" || complement?.frame === "small" || complement?.frame === "as";
};

/** `“…,” the Herald quoted [one man] as [saying]`: whom the cue quotes, and the verb of speech behind. */
const quotingAfter = (reading: Reading, clauses: Clauses, { end }: CueGroup): NamedCue | null => {
  const cue = clauses.cues.find(({ first, cue: { frames } }) => first >= end && frames.includes("quotation"));
  const source = cue && quotedSpeaker(reading, clauses, cue.group);
  return cue && source && source.first === end ? { clauses, cue, source } : null;
};

/** Where the words after a quotation begin: behind the commas, dashes and marks that close it. */
const behindMarks = ({ tokens }: Reading, { last }: Quotation): number => {
  let place = last;
  while (/^(?:comma|dash|mark)$/.test(tokens[place]?.tag ?? "")) place++;
  return place;
};

/** Whether a quotation is woven into a sentence that it is not the whole of. */
const isWoven = ({ hiddenBy }: Reading, { first }: Quotation): boolean => (hiddenBy[first] ?? -1) === -1;

/** Whether a sentence of its own follows the quotation, and not the rest of the one it stands in. */
const isNewSentence = ({ sentence }: Clauses, { last }: Quotation): boolean => sentence.first >= last;

/** `Ruiz, citing “its age,” said the quay …`, `Citing “bad knees,” the runner said …`: words in marks that belong to a participle before them. */
const belongsBefore = (
  reading: Reading,
  { cues, sentence }: Clauses,
  quotation: Quotation,
  isNext: boolean,
): boolean => {
  const isCited = cues.some(({ end, group }) => end === quotation.first && group.form === "gerund");
  if (isCited && isNext) return true;
  const [opening] = cues;
  const isFronted = opening?.group.form === "gerund" && opening.first === sentence.first;
  return isWoven(reading, quotation) && isFronted && opening.end <= quotation.first;
};

/** Whether a cue that may stand behind a quotation has something else for its content, or is none of speech here. */
const isNotOfQuotation = (
  reading: Reading,
  clauses: Clauses,
  cue: CueGroup,
  quotation: Quotation,
  place: number,
): boolean => {
  const isNew = isNewSentence(clauses, quotation);
  const isNext = cue.first === place;
  const isInverted = !isWoven(reading, quotation) && isNext && cue.group.form === "finite" && !isNew;
  return (
    takesOther(reading, cue, isInverted) ||
    /^(?:conjunction|subordinator)$/.test(reading.tokens[place]?.tag ?? "") ||
    belongsBefore(reading, clauses, quotation, isNext) ||
    (isNew && (onlyGoesWithWords(cue) || cue.group.negated || saysOther(reading, clauses, cue)))
  );
};

/** Whether the cue goes on with a clause of its own, which is what is said: `“…” he had, [she said that it held]`. */
const hasOwnClause = (
  reading: Reading,
  clauses: Clauses,
  { cue, subject, place }: { readonly cue: CueGroup; readonly subject: Subject | null; readonly place: number },
): boolean => {
  const { tokens } = reading;
  const complement = complementOf(reading, clauses, cue);
  // `that it “is mad,” [as Ruiz said on Monday,] only widens the rift`: what goes on behind an aside is not said there.
  const isAside = subject !== null && tokens[subject.first - 1]?.lower === "as" && subject.first === place + 1;
  const isSetting = isAside && tokens[complement?.first ?? 0]?.tag === "preposition";
  return !isSetting && (complement?.frame === "that" || complement?.frame === "wh");
};

/** The subject of the cue where it follows the quotation closely and is no relative pronoun's: `“…,” [the mayor] said`. */
const closeSubject = ({ tokens }: Reading, subject: Subject | null, place: number): Subject | null => {
  const isNear =
    subject !== null && subject.first >= place && subject.first - place <= SPEAKER_REACH && subject.path !== "shared";
  if (!isNear) return null;
  // `called him “our best man” – the founder [whom Voss admires]`: whoever follows a relative pronoun does not say it.
  const isRelative = [tokens[subject.first], tokens[subject.first - 1]].some(
    (token) => token?.tag === "wh" || token?.lower === "that",
  );
  return isRelative ? null : subject;
};

/** Whom the cue names as the speaker of the quotation: behind it, or between the two. */
const speakerNamed = (
  reading: Reading,
  clauses: Clauses,
  cue: CueGroup,
  quotation: Quotation,
  place: number,
): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  const opensObject =
    isWoven(reading, quotation) &&
    tokens[cue.end]?.tag === "possessive" &&
    cue.cue.frames.includes("object") &&
    cue.cue.lemma !== "say";
  const mayInvert = cue.first === place && cue.group.form === "finite" && !opensObject;
  const inverted = mayInvert ? invertedSpeaker(tokens, clauses, cue) : null;
  if (inverted) return inverted;
  const subject = subjectOf(tokens, clauses, hiddenBy, cue.group);
  const isInside = isWoven(reading, quotation) || clauses.sentence.first < quotation.first;
  if (isInside && hasOwnClause(reading, clauses, { cue, subject, place })) return null;
  return closeSubject(reading, subject, place);
};

/** The first cue behind a quotation, with whom it names: nothing but the speaker stands between; null where there is none. */
export const cueBehind = (reading: Reading, quotation: Quotation): NamedCue | null => {
  const clauses = reading.clausesAt(quotation.last);
  const opensNext = quotationFrom(reading, quotation.last) !== undefined;
  if (clauses === undefined || opensNext || clauses.sentence.block !== quotation.block) return null;
  const place = behindMarks(reading, quotation);
  const cue = clauses.cues.find(({ first, group }) => first >= place && !isOfRelative(reading, clauses, group, place));
  if (cue === undefined) return null;
  const quoting = quotingAfter(reading, clauses, cue);
  if (quoting) return quoting;
  const { frames } = cue.cue;
  const mayQuote = !cue.group.passive && (frames.includes("quotation") || frames.includes("that"));
  if (cue.first - place > CUE_REACH || !mayQuote) return null;
  if (isNotOfQuotation(reading, clauses, cue, quotation, place)) return null;
  const source = speakerNamed(reading, clauses, cue, quotation, place);
  return source && { clauses, cue, source };
};
