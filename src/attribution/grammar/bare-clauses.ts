import type { Token } from "../../language/analysis.ts";
import { LOOSE_CLAUSE_CUES } from "../../lexicon/cues/loose-clauses.ts";
import { appositiveEnd } from "./inverted-subjects.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { CueGroup } from "./match-cue.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import { pastQuantity } from "./quantities.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** Content clauses without "that": `said the bridge would hold`. Places are token positions. */

/** How far the finite verb of a bare clause may stand from its first word. */
const REACH = 25;

const beginsWithSetting = (token: Token | undefined): boolean =>
  token?.tag === "subordinator" ||
  token?.tag === "preposition" ||
  token?.tag === "adverb" ||
  token?.tag === "wh" ||
  token?.tag === "interjection";

/** `“You lie!” at the mayor`: a sentence in marks is no part of another. */
const isQuotedWith = ({ quotationOf }: Reading, place: number, verb: number): boolean =>
  quotationOf[place] !== -1 && quotationOf[place] === quotationOf[verb];

/** `noted the owners[, who came in May,] never paid`: behind a relative clause between commas, or null. */
const pastRelative = ({ tokens }: Reading, comma: number): number | null => {
  if (tokens[comma]?.tag !== "comma") return null;
  const names = appositiveEnd(tokens, comma, comma + REACH);
  if (names > comma && tokens[names]?.tag === "comma") return names + 1;
  if (tokens[comma + 1]?.tag !== "wh") return null;
  for (let place = comma + 2; place - comma < REACH; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "comma") return place + 1;
    if (tag === undefined || tag === "stop" || tag === "semicolon") return null;
  }
  return null;
};

/** `conceded the word [“every”] is wrong`: past words in marks that a noun stands beside, or `place`. */
const pastMarkedHead = (reading: Reading, place: number): number => {
  const quotation = quotationFrom(reading, place);
  const isTitle = quotation?.closed === true && reading.tokens[place - 1]?.tag === "noun";
  return isTitle && quotation.last - place <= LONGEST_TITLE ? quotation.last : place;
};

/** How many tokens words in marks beside a noun may have. */
const LONGEST_TITLE = 8;

/** A noun phrase with its tails right before a finite verb: all that verbs with other complements may take. */
export const beginsTightly = (reading: Reading, clauses: Clauses, position: number, end: number): boolean => {
  const { tokens } = reading;
  const verb = clauses.groups.find((group) => group.form === "finite" && group.first > position);
  const quantity = pastQuantity(tokens, position);
  if (verb === undefined || verb.first >= end || !beginsNounPhrase(tokens[quantity])) return false;
  const start = tokens[quantity]?.tag === "mark" ? quantity + 1 : quantity;
  if (start > quantity && tokens[start]?.capital && isQuotedWith(reading, start, verb.first)) return false;
  let place = pastMarkedHead(reading, skipNounPhrase(tokens, start, end));
  if (start > quantity && tokens.slice(start, verb.first).some(({ tag }) => tag === "conjunction")) return false;
  while (place < verb.first && (tokens[place]?.tag === "preposition" || tokens[place]?.tag === "conjunction")) {
    const after = skipNounPhrase(tokens, place + 1, end);
    if (after === place + 1) return false;
    place = after;
  }
  const behind = place > start ? pastRelative(reading, place) : null;
  if (behind !== null) return clauses.groups.some(({ first, form }) => first === behind && form === "finite");
  return place === verb.first && place > start;
};

/** A clause whose subject may carry insertions, after a verb that seldom takes anything else. */
const beginsLoosely = ({ tokens }: Reading, clauses: Clauses, position: number, end: number): boolean => {
  if (!beginsNounPhrase(tokens[position]) && !beginsWithSetting(tokens[position])) return false;
  const verb = clauses.groups.find((group) => group.form === "finite" && group.end > position);
  if (verb === undefined || verb.first <= position || verb.first >= end || verb.first - position > REACH) return false;
  let commas = 0;
  for (let place = position; place < verb.first; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "semicolon" || tag === "colon" || tag === "stop") return false;
    if (tag === "wh" || tag === "subordinator")
      return place === position || commas > 0 || tokens[position]?.tag === "preposition";
    if (tag === "comma" && ++commas > 2) return false;
    if (tag === "gerund" && commas > 0 && clauses.cues.some(({ first }) => first === place)) return false;
    if (tag === "conjunction" && place + 1 === verb.first) return false;
  }
  return true;
};

/** `said “never” and the mayor said`: words in marks, and then a clause that is not theirs. */
const joinsAnother = (reading: Reading, clauses: Clauses, position: number): boolean => {
  const { tokens } = reading;
  const quotation = quotationFrom(reading, position);
  if (tokens[position]?.tag !== "mark" || quotation === undefined) return false;
  const verb = clauses.groups.find(({ form, first }) => form === "finite" && first >= quotation.last);
  const inside = clauses.groups.some(
    ({ form, first }) => form === "finite" && first > position && first < quotation.last,
  );
  return (
    !inside && verb !== undefined && tokens.slice(quotation.last, verb.first).some(({ tag }) => tag === "conjunction")
  );
};

/** Whether a content clause without "that" begins at `position`. */
export const beginsClause = (reading: Reading, clauses: Clauses, { cue }: CueGroup, position: number): boolean => {
  const { tag, lower } = reading.tokens[position] ?? {};
  if (tag === "pronoun" && /^(?:him|them|me|us|her)$/.test(lower ?? "")) return false; // `who saw [them] said`
  if (joinsAnother(reading, clauses, position)) return false;
  const begins = LOOSE_CLAUSE_CUES.has(cue.lemma) ? beginsLoosely : beginsTightly;
  return begins(reading, clauses, position, clauses.sentence.end);
};
