import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { skipNounPhrase, skipPrepositional, skipTime } from "../grammar/settings.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";
import { complementOf } from "../grammar/complements.ts";
import { invertedSpeaker } from "../grammar/inverted-subjects.ts";

/** Whether nothing but setting and hearer follows the cue: `…, a prosecutor told jurors on Monday.` */
const closes = ({ tokens }: Reading, clauses: Clauses, { cue }: CueGroup, after: number): boolean => {
  const { end } = clauses.sentence;
  let place = skipTime(tokens, after, end);
  if (cue.hearer && beginsNounPhrase(tokens[place])) place = skipTime(tokens, skipNounPhrase(tokens, place, end), end);
  place = skipPrepositional(tokens, place, end);
  const tag = tokens[place]?.tag;
  return (
    place >= end ||
    tag === undefined ||
    tag === "stop" ||
    tag === "comma" ||
    tag === "mark" ||
    tag === "dash" ||
    tag === "close"
  );
};

/** Where the article goes on after the content: the comma before the speaker, or null where no content stands before it. */
const commaBefore = ({ tokens }: Reading, first: number): number | null => {
  const before = tokens[first - 1];
  if (before?.tag === "comma") return first - 1;
  return before?.tag === "mark" && tokens[first - 2]?.tag === "comma" ? first : null;
};

/** What goes on after a cue between commas: `The bridge, said Ruiz, will hold.` */
const restAfter = ({ tokens }: Reading, clauses: Clauses, comma: number): TokenRange | null => {
  if (tokens[comma]?.tag !== "comma") return null;
  let end = clauses.sentence.end;
  while (end > comma + 1 && tokens[end - 1]?.tag === "stop") end--;
  const speaksAnew = clauses.cues.some(
    ({ first, group, cue, end: after }) =>
      first > comma + 2 && group.form === "finite" && cue.frames.includes("quotation") && after >= end,
  );
  return end > comma + 1 && !speaksAnew ? { first: comma + 1, end } : null;
};

/** `While he waited, she said …`, `Asked about it, she said …`: what stands before the cue is a setting of its own content. */
const opensSubordinate = (token: Token | undefined): boolean =>
  token?.tag === "subordinator" ||
  token?.tag === "past" ||
  token?.tag === "gerund" ||
  token?.tag === "participle" ||
  /^(?:when|as|after|before|since)$/.test(token?.lower ?? "");

/** `It is old, she said, [because nobody paid]`: what belongs to the clause before the cue. */
const hangsOn = ({ tokens }: Reading, clauses: Clauses, place: number): boolean => {
  const token = tokens[place];
  if (token?.tag === "wh" || /^(?:that|because|if|when|unless|so|since|by)$/.test(token?.lower ?? "")) return true;
  if (!/^(?:and|but|while|although|though)$/.test(token?.lower ?? "")) return false;
  return tokens[place + 1]?.tag !== "gerund" && !clauses.cues.some(({ first }) => first === place + 1);
};

/** Verbs that whom they address always follows: never the speaker. */
const NEEDS_HEARER: ReadonlySet<string> = new Set(["tell", "assure", "inform", "notify", "remind"]);

/** `Ferry to run all night, engineers say`: a headline needs no finite verb. */
const isHeadline = ({ document }: Reading, { sentence }: Clauses): boolean =>
  document.blocks[sentence.block]?.region === "headline";

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  if (cue.group.form !== "finite" || cue.group.passive || !cue.cue.frames.includes("that")) return [];
  const inverted =
    tokens[cue.first - 1]?.tag === "comma" && !NEEDS_HEARER.has(cue.cue.lemma)
      ? invertedSpeaker(tokens, clauses, cue)
      : null;
  const source = inverted ?? subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null) return [];
  const complement = inverted ? null : complementOf(reading, clauses, cue);
  if (complement?.frame === "that" || complement?.frame === "wh") return [];
  const after = inverted ? inverted.end : cue.end;
  if (!closes(reading, clauses, cue, after)) return [];
  const end = commaBefore(reading, inverted ? cue.first : source.first);
  const { first } = clauses.sentence;
  if (end === null || end <= first || (hiddenBy[end - 1] ?? -1) !== -1) return [];
  const beginsQuoted = (hiddenBy[first] ?? -1) !== -1;
  const verbs =
    clauses.groups.filter((group) => group.form === "finite" && group.head < end).length + (beginsQuoted ? 1 : 0);
  const goesOn = verbs === 0 || opensSubordinate(tokens[first]) || hangsOn(reading, clauses, after + 1);
  const rest = goesOn ? restAfter(reading, clauses, after) : null;
  if (rest) return [propose(cue, source, [{ first, end }, rest], "that")];
  const isPhrase = verbs === 0 && !isHeadline(reading, clauses);
  if (isPhrase || (verbs === 1 && opensSubordinate(tokens[first]))) return [];
  return [propose(cue, source, [{ first, end }], "that")];
};

/** The bridge will hold, engineers said on Monday.  The bridge, said Ana Ruiz, will hold. */
export const clauseCue: AttributionRule = {
  id: "clause-cue",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
