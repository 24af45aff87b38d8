import { type CalendarToken, type CalendarTokens, tokenAt } from "../calendar/calendar-token.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = words(
  "will ll wo shall would may might could should must can due scheduled slated expected expects set planned plans plan planning hopes upcoming deadline see opens runs takes goes comes meets convenes reopens begins starts closes ends expires arrives returns leaves resumes airs faces hosts launches premieres departs starting opening ahead tomorrow",
);

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

/** What one word says, its neighbours considered: "would have met" is past, "has to" is not. */
const directionOfWord = (tokens: CalendarTokens, place: number): Direction | null => {
  const { kind, lower, capital } = tokenAt(tokens, place);
  if (kind !== "word") return null;
  const after = tokenAt(tokens, place + 1).lower;
  if (lower === "to") {
    if (after === "have") return "past";
    return BEFORE_INFINITIVE.has(tokenAt(tokens, place - 1).lower) ? "future" : null;
  }
  if ((lower === "may" || lower === "will") && capital) return null;
  if (FUTURE.has(lower)) return after === "have" ? "past" : "future";
  if (lower.endsWith("ing") && tokenAt(tokens, place - 1).lower === "after") return "past"; // after joining in May
  if (BEFORE_BASE.has(tokenAt(tokens, place - 1).lower)) return null; // will shut: the verb before tells
  if (PAST.has(lower) && !BEFORE_PARTICIPLE.has(tokenAt(tokens, place - 1).lower))
    return after === "to" && (lower === "has" || lower === "have") ? "future" : "past";
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

const ends = (tokens: CalendarTokens, place: number): boolean =>
  isQuotationMark(tokenAt(tokens, place)) || isSentenceEnd(tokens, place);

/** The nearest telling word before a place: in its own clause, or in the whole sentence. */
const lookBack = (tokens: CalendarTokens, at: number, ownClause: boolean): Direction | null => {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_CLAUSE); place--) {
    if (ends(tokens, place) || (ownClause && isClauseEnd(tokens, place))) return null;
    const direction = directionOfWord(tokens, place);
    if (direction) return direction;
  }
  return null;
};

const lookAhead = (tokens: CalendarTokens, at: number): Direction | null => {
  for (let place = at; place < Math.min(tokens.length, at + LONGEST_CLAUSE); place++) {
    if (ends(tokens, place) || isClauseEnd(tokens, place)) return null;
    const direction = directionOfWord(tokens, place);
    if (direction) return direction;
  }
  return null;
};

const AHEAD_PREPOSITIONS = words("by until till starting beginning effective come");

/**
 * Whether the words around a date point back or ahead: the nearest telling verb before it in its clause, then after it,
 * then in the clause before. A stand-in for the tense of the verb that governs the date.
 * @param tokens of the paragraph: nothing outside is looked at
 * @param first the place of the expression's first token
 * @param end the place behind its last token
 * @returns null where no word tells
 */
export const directionOf = (tokens: CalendarTokens, first: number, end: number): Direction | null => {
  const direction = lookBack(tokens, first, true) ?? lookAhead(tokens, end) ?? lookBack(tokens, first, false);
  if (direction) return direction;
  return AHEAD_PREPOSITIONS.has(tokenAt(tokens, first - 1).lower) ? "future" : null;
};
