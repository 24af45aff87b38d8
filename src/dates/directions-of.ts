import { type CalendarToken, type CalendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import type { DateReading } from "../calendar/expression.ts";
import type { PlacedExpression } from "../calendar/find-date-expressions.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = words(
  "will ll wo shall would may might could should must can due scheduled slated expected expects set planned plans plan planning hopes upcoming deadline see opens runs takes goes comes meets convenes reopens begins starts closes ends expires arrives returns leaves resumes airs faces hosts launches premieres departs plays performs visits travels sails retires lapses starting opening ahead tomorrow",
);

/** Of the future whatever follows, where "would have" and "may have" are of the past. */
const WILL = words("will ll wo shall");

const PAST = words(
  "said told was were had did has have been wrote went came got gave took made met saw held left led lost won fell felt found knew kept put ran sat sent spoke stood began broke brought built bought caught chose cut drew drove ate flew fought grew heard hit hurt laid meant paid read rose sold shot sang sank slept spent stole struck swore taught thought threw understood woke wore shut quit beat became blew burned froze hid hung knelt rode shook slid spread swept swam tore says recalled speaking citing dated ago earlier shows since begun gone seen done known shown given taken written spoken broken chosen born thrown drawn grown fallen risen driven hidden forgotten eaten beaten sworn stolen frozen",
);

/** Words ending like a past verb that are none. */
const NOT_PAST = words(
  "need feed seed speed indeed hundred red bed wed shed sacred united bleed breed deed exceed proceed succeed",
);

/** Before "to" and a verb they look ahead. */
const BEFORE_INFINITIVE = words(
  "plans planned plan expected set scheduled going due agreed hopes hoped hope wants wanted want intends intended ready is are promised pledged vowed likely slated poised agree decided begin",
);

/** Behind them a verb's past form is a participle. */
const BEFORE_PARTICIPLE = words("be is are being get gets getting re");

/** Behind them a verb stands in its base form, which may look like its past: shut, set, read. */
const BEFORE_BASE = words("will ll would wo can could may might shall should must to not");

const LONGEST_CLAUSE = 24;

export type Direction = "past" | "future";

const isQuotationMark = ({ kind, lower }: CalendarToken): boolean =>
  kind === "mark" && (lower === "“" || lower === "”" || lower === '"');

const TELLING: ReadonlySet<string> = new Set([...FUTURE, ...PAST, "to"]);

/** Whether a word can tell at all: most cannot. */
const mayTell = (lower: string): boolean => TELLING.has(lower) || lower.endsWith("ed") || lower.endsWith("ing");

const isOfWill = (tokens: CalendarTokens, place: number): boolean =>
  tokenAt(tokens, place - 1).lower === "have" && WILL.has(tokenAt(tokens, place - 2).lower);

/** What one word says, its neighbours considered: "would have met" is past, "has to" is not. */
const directionOfWord = (tokens: CalendarTokens, place: number): Direction | null => {
  const { kind, lower, capital } = tokenAt(tokens, place);
  if (kind !== "word" || !mayTell(lower)) return null;
  const after = tokenAt(tokens, place + 1).lower;
  if (lower === "to") {
    if (after === "have") return "past";
    return BEFORE_INFINITIVE.has(tokenAt(tokens, place - 1).lower) ? "future" : null;
  }
  if ((lower === "may" || lower === "will") && capital) return null;
  if (WILL.has(lower)) return "future"; // and will have met
  if (lower === "deadline" && directionOfWord(tokens, place + 1) === "past") return "past"; // the Friday deadline passed
  if (FUTURE.has(lower)) return after === "have" ? "past" : "future";
  if (lower.endsWith("ing") && tokenAt(tokens, place - 1).lower === "after") return "past"; // after joining in May
  if (BEFORE_BASE.has(tokenAt(tokens, place - 1).lower)) return null; // will shut: the verb before tells
  if (PAST.has(lower) && !BEFORE_PARTICIPLE.has(tokenAt(tokens, place - 1).lower))
    return after === "to" && (lower === "has" || lower === "have") ? "future" : "past";
  if (isOfWill(tokens, place)) return null; // will have doubled: "will" tells
  if (BEFORE_PARTICIPLE.has(tokenAt(tokens, place - 1).lower)) return null; // will be closed: the verb before tells
  return lower.length > 3 && lower.endsWith("ed") && !NOT_PAST.has(lower) && !capital ? "past" : null;
};

const BEGINS_CLAUSE = words("and but who which while when where because although though after before as if that until");

const isClauseEnd = (tokens: CalendarTokens, place: number): boolean => {
  const { kind, lower, glued } = tokenAt(tokens, place);
  if (kind !== "mark") return false;
  if (";:()".includes(lower) || (lower === "-" && !glued)) return true;
  return lower === "," && BEGINS_CLAUSE.has(tokenAt(tokens, place + 1).lower);
};

/** Whether the sentence ends there: a full stop before a capital, but not "Nov. 8" or "Mr. Varga". */
const isSentenceEnd = (tokens: CalendarTokens, place: number): boolean => {
  const { kind, lower } = tokenAt(tokens, place);
  if (kind !== "mark" || !"!?.;\n".includes(lower)) return false;
  if (lower === ";") return true;
  const next = tokenAt(tokens, place + 1);
  if (next.glued || (next.kind === "word" && !next.capital) || (next.kind === "number" && lower === ".")) return false;
  const before = tokenAt(tokens, place - 1);
  return lower !== "." || !(before.capital && before.end - before.start <= 4);
};

/** What a token tells, or where the search for one that tells stops: at the end of a clause, or of a sentence. */
const NOTHING = 0;
const PAST_SIGN = 1;
const FUTURE_SIGN = 2;
const CLAUSE_END = 3;
const SENTENCE_END = 4; // and every quotation mark

const signOf = (tokens: CalendarTokens, place: number): number => {
  const token = tokenAt(tokens, place);
  if (token.kind === "mark") {
    if (isQuotationMark(token) || isSentenceEnd(tokens, place)) return SENTENCE_END;
    return isClauseEnd(tokens, place) ? CLAUSE_END : NOTHING;
  }
  const direction = directionOfWord(tokens, place);
  if (direction === null) return NOTHING;
  return direction === "past" ? PAST_SIGN : FUTURE_SIGN;
};

/** The tokens of a paragraph that tell something: their places, in text order, and what they tell. */
interface Signs {
  readonly places: readonly number[];
  readonly signs: readonly number[];
}

const signsOf = (tokens: CalendarTokens): Signs => {
  const places: number[] = [];
  const signs: number[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const sign = signOf(tokens, place);
    if (sign === NOTHING) continue;
    places.push(place);
    signs.push(sign);
  }
  return { places, signs };
};

/** The nearest telling word from one sign on, seen from a token, backwards or forwards, up to an end that weighs so much. */
const look = (
  { places, signs }: Signs,
  nearest: number,
  from: number,
  step: 1 | -1,
  stop: number,
): Direction | null => {
  for (let at = nearest; at >= 0 && at < places.length; at += step) {
    const sign = signs[at] ?? SENTENCE_END;
    if (sign >= stop || Math.abs((places[at] ?? 0) - from) >= LONGEST_CLAUSE) return null;
    if (sign < CLAUSE_END) return sign === PAST_SIGN ? "past" : "future";
  }
  return null;
};

const AHEAD_PREPOSITIONS = words("by until till starting beginning effective come");

/** Whether a reading says all by itself: Nov. 8, 2024; the 1990s. */
const isSettled = (reading: DateReading): boolean =>
  reading.kind === "decade" ||
  reading.kind === "century" ||
  reading.kind === "vague" ||
  (reading.kind === "calendar" && reading.year?.from === "era");

/**
 * For each expression whether the words around it point back or ahead: the nearest telling verb before it in its
 * clause, then after it, then in the clause before. A stand-in for the tense of the verb that governs the date.
 * @param tokens of the paragraph: nothing outside is looked at
 * @returns one entry an expression, null where no word tells, or none needs to
 */
export const directionsOf = (
  tokens: CalendarTokens,
  expressions: readonly PlacedExpression[],
): readonly (Direction | null)[] => {
  if (expressions.every(({ reading }) => isSettled(reading))) return expressions.map(() => null);
  const signs = signsOf(tokens);
  let ahead = 0; // the first sign that does not stand before an expression
  const pass = (place: number): number => {
    while ((signs.places[ahead] ?? place) < place) ahead++;
    return ahead;
  };
  return expressions.map(({ first, behind }) => {
    const before = pass(first) - 1;
    const direction =
      look(signs, before, first - 1, -1, CLAUSE_END) ??
      look(signs, pass(behind), behind, 1, CLAUSE_END) ??
      look(signs, before, first - 1, -1, SENTENCE_END);
    if (direction) return direction;
    return AHEAD_PREPOSITIONS.has(tokenAt(tokens, first - 1).lower) ? "future" : null;
  });
};
