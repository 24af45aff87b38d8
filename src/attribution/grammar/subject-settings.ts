import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { isTimeNoun } from "./times.ts";
import type { Token } from "../../language/analysis.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";
import type { Subject } from "./subject.ts";
import { pastInsertions } from "./inserted.ts";
import { ENDS_RELATIVE } from "./relative-clauses.ts";

/** Subjects beside a time, a number or a preposition. Places are token positions. */

/** `[about] four in ten said`: here the preposition belongs to the number. */
export const QUANTIFYING: ReadonlySet<string> = new Set(["about", "around", "over", "under", "near"]);

/** `with Peskov adding`, `Putin on Thursday said`: who stands after a preposition, or before it when it tells the time. */
export const objectOfPreposition = (
  tokens: readonly Token[],
  first: number,
  last: number,
  low: number,
): Subject | null => {
  const before = first - 2;
  const preposition = tokens[first - 1]?.lower ?? "";
  const opensScene = /^(?:where|when)$/.test(tokens[before]?.lower ?? "") && QUANTIFYING.has(preposition);
  if (tokens[before]?.tag === "wh" && before >= low && !opensScene)
    return { first: before, end: before + 1, path: "relative" };
  // `[those] under 35`: an age tells who is meant.
  const isAged = before >= low && tokens[before]?.lower === "those";
  if (QUANTIFYING.has(preposition)) return { first: isAged ? before : first - 1, end: last + 1, path: "adjacent" };
  const isShare = preposition === "with" && tokens[last]?.tag === "number" && last > first;
  if (!isShare && (TIME_NOUNS.has(tokens[last]?.lower ?? "") || tokens[last]?.tag === "number")) {
    return before >= low && endsNounPhrase(tokens[before])
      ? { first: startOfNounPhrase(tokens, before, low), end: before + 1, path: "adjacent" }
      : null;
  }
  return /^(?:with|despite)$/.test(tokens[first - 1]?.lower ?? "") || before < low
    ? { first, end: last + 1, path: "adjacent" }
    : null;
};

/** `Ruiz, the mayor, [on Monday] said`: past an insertion before the setting. */
export const subjectBeforeSetting = (
  tokens: readonly Token[],
  clauses: Clauses,
  hiddenBy: Int32Array,
  first: number,
  low: number,
): Subject | null =>
  tokens[first - 2]?.tag === "comma" ? pastInsertions(tokens, clauses, hiddenBy, first - 2, low) : null;

/** `As Ruiz put it`, `But, as Ruiz said`: here `as` opens a clause. */
export const opensAsClause = (tokens: readonly Token[], place: number, low: number): boolean => {
  if (tokens[place]?.lower !== "as") return false;
  const before = tokens[place - 1]?.tag;
  return (
    place <= low ||
    before === "comma" ||
    before === "conjunction" ||
    before === "mark" ||
    before === "dash" ||
    /^(?:even|just)$/.test(tokens[place - 1]?.lower ?? "")
  );
};

/** `[Even] after`, `[Less than a week] after`, `[As soon] as`: whether words that only tell when stand before what opens a clause of time. */
const isMeasured = (tokens: readonly Token[], first: number, place: number): boolean =>
  place > first &&
  place - first < LONGEST_MEASURE &&
  tokens
    .slice(first, place)
    .every(
      ({ tag, lower }) =>
        /^(?:adverb|number|determiner)$/.test(tag) ||
        /^(?:less|more|than|few|as|soon|even|just|only)$/.test(lower) ||
        isTimeNoun(lower),
    );

/** How many words may tell how long after or before. */
const LONGEST_MEASURE = 6;

const OPENS_APART = /^(?:after|before|until|till)$/;

/** `…, [after] Ruiz said`, `singing shortly [after] the mayor left`: whether what opens a clause of time stands behind a comma or words that only measure it. */
const standsApart = (tokens: readonly Token[], place: number): boolean => {
  const before = tokens[place - 1];
  return (
    /^(?:comma|conjunction|dash)$/.test(before?.tag ?? "") ||
    /^(?:shortly|soon|long|just|right|even|only|immediately|well|days|hours|minutes|moments|weeks|months|years)$/.test(
      before?.lower ?? "",
    )
  );
};

/** `It came [after] the mayor had said`, `She left [as] they sang`, `Days [after] he said`: what stands behind a verb of its own or opens a sentence opens a clause. */
export const opensTimeClause = (
  tokens: readonly Token[],
  { sentence, groups, cues }: Clauses,
  place: number,
): boolean => {
  if (!/^(?:after|before|since|until|till|as)$/.test(tokens[place]?.lower ?? "")) return false;
  if (OPENS_APART.test(tokens[place]?.lower ?? "") && standsApart(tokens, place)) return true;
  const low = Math.max(sentence.first, place - LONGEST_MEASURE);
  const comma = tokens.slice(low, place).findLastIndex(({ tag }) => tag === "comma" || tag === "dash");
  if (isMeasured(tokens, low + comma + 1, place)) return true;
  const verb = groups.findLast(({ head, form }) => head < place && form === "finite");
  const takesAs = cues.some(({ group, cue }) => group === verb && cue.frames.includes("as"));
  if (tokens[place]?.lower === "as" && takesAs) return false;
  return verb !== undefined && !tokens.slice(verb.end, place).some(({ tag }) => ENDS_RELATIVE.has(tag));
};

/** `those [surveyed] said`: a participle that ends its noun phrase. */
export const isBareHost = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:those|others|all|people)$/.test(token.lower) || (token.tag === "noun" && /[^s]s$/.test(token.lower)));

/** `The ministry [less than two weeks ago] said`. */
export const subjectBeforeTime = (tokens: readonly Token[], ago: number, low: number): Subject | null => {
  let place = ago - 1;
  while (
    place > low &&
    ago - place < 7 &&
    (TIME_NOUNS.has(singular(tokens[place])) ||
      /^(?:number|determiner|adverb|preposition)$/.test(tokens[place]?.tag ?? "") ||
      /^(?:less|more|than|few|several)$/.test(tokens[place]?.lower ?? ""))
  )
    place--;
  return place >= low && endsNounPhrase(tokens[place])
    ? { first: startOfNounPhrase(tokens, place, low), end: place + 1, path: "adjacent" }
    : null;
};

/** `Ruiz [later Thursday] said`, `officials [this week] said`: before a time that stands without a preposition. */
export const pastBareTime = (tokens: readonly Token[], last: number, low: number): number => {
  if (!TIME_NOUNS.has(tokens[last]?.lower ?? "")) return last;
  let place = last - 1;
  while (place > low && TIME_NOUNS.has(tokens[place]?.lower ?? "")) place--;
  while (place >= low && /^(?:this|last|late|later|early|earlier)$/.test(tokens[place]?.lower ?? "")) place--;
  const token = tokens[place];
  // `a poll taken [last week] put it at 40`
  const isReduced = /^(?:past|participle)$/.test(token?.tag ?? "") && tokens[place - 1]?.tag === "noun";
  const isHost = token?.tag === "name" || token?.tag === "comma" || /[^s]s$/.test(token?.lower ?? "") || isReduced;
  return place >= low && isHost ? place : last;
};

const singular = (token: Token | undefined): string => token?.lower.replace(/s$/, "") ?? "";
