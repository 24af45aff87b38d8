import { type CalendarToken, type CalendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import type { DateReading } from "../calendar/expression.ts";
import type { PlacedExpression } from "../calendar/find-date-expressions.ts";
import { words } from "../calendar/word-sets.ts";
import { isToCome } from "./date-to-come.ts";
import { type Direction, directionOfWord } from "./direction-of-word.ts";

const LONGEST_CLAUSE = 24;

const isQuotationMark = ({ kind, lower }: CalendarToken): boolean =>
  kind === "mark" && (lower === "“" || lower === "”" || lower === '"');

const BEGINS_CLAUSE = words("and but who which while when where because although though after before as if that until");

const isClauseEnd = (tokens: CalendarTokens, place: number): boolean => {
  const { kind, lower, glued } = tokenAt(tokens, place);
  if (kind !== "mark") return false;
  if (";:()".includes(lower) || (lower === "-" && !glued)) return true;
  return lower === "," && BEGINS_CLAUSE.has(tokenAt(tokens, place + 1).lower);
};

/** The full stop of 6 p.m. Saturday, 9 a.m. May 3. */
const isOfClockTime = (tokens: CalendarTokens, place: number): boolean => {
  const { month, weekday } = tokenAt(tokens, place + 1).word;
  const isDateBehind = month !== undefined || weekday !== undefined;
  return isDateBehind && tokenAt(tokens, place - 1).lower === "m" && tokenAt(tokens, place - 2).lower === ".";
};

/** Whether the sentence ends there: a full stop before a capital, but not "Nov. 8" or "Mr. Varga". */
const isSentenceEnd = (tokens: CalendarTokens, place: number): boolean => {
  const { kind, lower } = tokenAt(tokens, place);
  if (kind !== "mark" || !"!?.;\n".includes(lower)) return false;
  if (lower === ";") return true;
  const next = tokenAt(tokens, place + 1);
  if (isOfClockTime(tokens, place)) return false;
  if (next.glued || (next.kind === "word" && !next.capital) || (next.kind === "number" && lower === ".")) return false;
  const before = tokenAt(tokens, place - 1);
  return lower !== "." || !(before.capital && before.length <= 4);
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

/** Whether a reading says all by itself: Nov. 8, 2024; the 1990s. */
const isSettled = (reading: DateReading): boolean =>
  reading.kind === "decade" ||
  reading.kind === "century" ||
  reading.kind === "vague" ||
  (reading.kind === "calendar" && reading.year?.from === "era");

const AHEAD_PREPOSITIONS = words("by until till starting beginning effective come");

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
    if (isToCome(tokens, first)) return "future";
    const direction =
      look(signs, before, first - 1, -1, CLAUSE_END) ??
      look(signs, pass(behind), behind, 1, CLAUSE_END) ??
      look(signs, before, first - 1, -1, SENTENCE_END);
    if (direction) return direction;
    return AHEAD_PREPOSITIONS.has(tokenAt(tokens, first - 1).lower) ? "future" : null;
  });
};
