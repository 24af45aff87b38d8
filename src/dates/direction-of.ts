import type { Span } from "../text/span.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = words(
  "will ll wo shall would may might could should must can due scheduled slated expected expects set planned plans plan planning hopes upcoming deadline see opens begins starts closes ends expires arrives returns leaves resumes airs faces hosts launches premieres departs starting opening ahead tomorrow",
);

const PAST = words(
  "said told was were had did has have been wrote went came got gave took made met saw held left led lost won fell felt found knew kept put ran sat sent spoke stood began broke brought built bought caught chose cut drew drove ate flew fought grew heard hit hurt laid meant paid read rose sold shot sang sank slept spent stole struck swore taught thought threw understood woke wore shut quit beat became blew burned froze hid hung knelt rode shook slid spread swept swam tore says recalled speaking citing dated ago earlier shows since",
);

/** Words ending like a past verb that are none. */
const NOT_PAST = words(
  "need feed seed speed indeed hundred red bed wed shed sacred united bleed breed deed exceed proceed succeed",
);

/** Before "to" and a verb they look ahead. */
const BEFORE_INFINITIVE = words(
  "plans planned plan expected set scheduled going due agreed hopes hoped hope wants wanted want intends intended ready is are promised pledged vowed likely slated poised agree decided begin",
);

const WINDOW = 160;
const LONGEST_CLAUSE = 24;

type Direction = "past" | "future";

/** Words and the marks that end clauses. */
const TOKEN = /[\p{L}\p{N}]+|[“”"();:—–,.!?\n]/gu;

const tokensOf = (text: string): string[] => Array.from(text.matchAll(TOKEN), ([token]) => token);

const isSentenceEnd = (token: string, next: string | undefined): boolean =>
  /^[.!?\n]$/.test(token) && (next === undefined || /^\p{Lu}|^[“"]/u.test(next));

const isQuotationMark = (token: string): boolean => token === "“" || token === "”" || token === '"';

/** What one word says, its neighbours considered: "would have met" is past, "has to" is not. */
const directionOfWord = (tokens: readonly string[], place: number): Direction | null => {
  const token = tokens[place] ?? "";
  const lower = token.toLowerCase();
  const before = tokens[place - 1]?.toLowerCase() ?? "";
  const after = tokens[place + 1]?.toLowerCase() ?? "";
  if (lower === "to") return after === "have" ? "past" : BEFORE_INFINITIVE.has(before) ? "future" : null;
  if ((lower === "may" || lower === "will") && token !== lower) return null;
  if (FUTURE.has(lower)) return after === "have" ? "past" : "future";
  if (PAST.has(lower)) return after === "to" && (lower === "has" || lower === "have") ? "future" : "past";
  return lower.length > 3 && lower.endsWith("ed") && !NOT_PAST.has(lower) && token === lower ? "past" : null;
};

const BEGINS_CLAUSE = words("and but who which while when where because although though after before as if that until");

const isClauseEnd = (tokens: readonly string[], place: number): boolean => {
  const token = tokens[place] ?? "";
  if (";:()—–".includes(token)) return true;
  return token === "," && BEGINS_CLAUSE.has(tokens[place + 1]?.toLowerCase() ?? "");
};

/** The nearest telling word before the end of the tokens: in its own clause first. */
const lookBack = (tokens: readonly string[], ownClause: boolean): Direction | null => {
  for (let place = tokens.length - 1; place >= Math.max(0, tokens.length - LONGEST_CLAUSE); place--) {
    const token = tokens[place] ?? "";
    if (isQuotationMark(token) || (isSentenceEnd(token, tokens[place + 1]) && !isAbbreviation(tokens, place)))
      return null;
    if (ownClause && isClauseEnd(tokens, place)) return null;
    const direction = directionOfWord(tokens, place);
    if (direction) return direction;
  }
  return null;
};

const isAbbreviation = (tokens: readonly string[], place: number): boolean =>
  tokens[place] === "." && /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,3})$/u.test(tokens[place - 1] ?? "");

const lookAhead = (tokens: readonly string[]): Direction | null => {
  for (let place = 0; place < Math.min(tokens.length, LONGEST_CLAUSE); place++) {
    const token = tokens[place] ?? "";
    if (isQuotationMark(token) || (isSentenceEnd(token, tokens[place + 1]) && !isAbbreviation(tokens, place)))
      return null;
    if (isClauseEnd(tokens, place)) return null;
    const direction = directionOfWord(tokens, place);
    if (direction) return direction;
  }
  return null;
};

const AHEAD_PREPOSITIONS = words("by until till starting beginning effective");

/**
 * Whether the words around a date point back or ahead: the nearest telling verb before it in its clause, then after it,
 * then in the clause before. A stand-in for the tense of the verb that governs the date.
 * @param within the paragraph: nothing outside is looked at
 * @returns null where no word tells
 */
export const directionOf = (text: string, within: Span, expression: Span): Direction | null => {
  const before = tokensOf(text.slice(Math.max(within.start, expression.start - WINDOW), expression.start));
  const after = tokensOf(text.slice(expression.end, Math.min(within.end, expression.end + WINDOW)));
  const direction = lookBack(before, true) ?? lookAhead(after) ?? lookBack(before, false);
  if (direction) return direction;
  return AHEAD_PREPOSITIONS.has(before.at(-1)?.toLowerCase() ?? "") ? "future" : null;
};
