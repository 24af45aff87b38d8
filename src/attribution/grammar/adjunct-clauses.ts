import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import type { Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { isTimeNoun } from "./times.ts";

/** Clauses of time and reason behind an object: `attacked the plan [after it leaked]`. Places are token positions. */

/** How many words the subject of such a clause may have. */
const SUBJECT_REACH = 10;

/** How many words may measure the time before it: `[less than a half hour] after`. */
const MEASURE_REACH = 6;

/** Whether a word may stand before the hours or days of a measure. */
const measures = (token: Token | undefined): boolean =>
  /^(?:number|determiner|adjective|adverb)$/.test(token?.tag ?? "") ||
  /^(?:less|more|than|half)$/.test(token?.lower ?? "");

const SHADING: ReadonlySet<string> = new Set(
  "even just only shortly soon long right immediately simply merely".split(" "),
);

/** Whether a subject and its verb follow `place`, or for a few words a participle without one: `after [winning]`. */
const opensClause = (tokens: readonly Token[], { groups }: Clauses, place: number): boolean => {
  const word = tokens[place]?.lower;
  const verb = groups.find(({ first }) => first > place);
  if (verb === undefined || verb.first - place > SUBJECT_REACH) return false;
  if (verb.form === "gerund") return verb.first === place + 1 && /^(?:after|before|while)$/.test(word ?? "");
  if (word === "as") return SUBJECT_PRONOUNS.has(tokens[place + 1]?.lower ?? "") && verb.first === place + 2;
  // `rules out talks before the fair [opens]`: what is yet to come is part of what is ruled out
  if (/^(?:after|before)$/.test(word ?? "") && verb.tense === "present") return false;
  return (
    verb.form === "finite" && verb.first > place + 1 && skipNounPhrase(tokens, place + 1, verb.first) === verb.first
  );
};

/** `backed the plan [while others opposed] it`: a verb that attributes, with a subject of its own. */
const speaksMeanwhile = ({ cues, groups }: Clauses, place: number): boolean => {
  const verb = groups.find(({ first }) => first > place);
  return (
    verb?.form === "finite" &&
    verb.first > place + 1 &&
    verb.first - place <= SUBJECT_REACH &&
    cues.some(({ group }) => group === verb)
  );
};

/** Before what shades or measures the word at `place`: `[even] as`, `[shortly] before`, `[two days] after`, `[until a week] before`. */
const withMeasure = (tokens: readonly Token[], first: number, place: number): number => {
  let begin = SHADING.has(tokens[place - 1]?.lower ?? "") ? place - 1 : place;
  const isMeasured =
    /^(?:after|before)$/.test(tokens[place]?.lower ?? "") && isTimeNoun(tokens[begin - 1]?.lower ?? "");
  if (!isMeasured) return begin;
  begin--;
  while (begin > first && place - begin < MEASURE_REACH && measures(tokens[begin - 1])) begin--;
  return tokens[begin - 1]?.tag === "preposition" ? begin - 1 : begin;
};

/**
 * Where the content that begins at `first` ends before a clause of time or reason at `place`, or null. Such a clause hangs
 * on the only verb there is: behind an object without one it tells when or why somebody attacked, backed, or announced it.
 */
export const endsBeforeAdjunct = (
  { tokens }: Reading,
  clauses: Clauses,
  first: number,
  place: number,
  governing: CueGroup | null,
): number | null => {
  const word = tokens[place]?.lower ?? "";
  if (word === "while" && speaksMeanwhile(clauses, place)) return place;
  if (!/^(?:after|before|because|when|while|as)$/.test(word)) return null;
  if (clauses.groups.some(({ head }) => head >= first && head < place)) return null;
  if (word === "when" && isTimeNoun(tokens[place - 1]?.lower ?? "")) return null; // `the day [when it opened]`
  // `called it mad because it cost so much`: why somebody is or does what is said of him
  const isVerdict =
    governing?.cue.frames.includes("small") || tokens.slice(first, place).some(({ lower }) => lower === "as");
  if ((word === "because" && isVerdict) || !opensClause(tokens, clauses, place)) return null;
  const end = withMeasure(tokens, first, place);
  return end > first ? end : null;
};
