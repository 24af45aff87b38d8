import { type CalendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import { words } from "../calendar/word-sets.ts";

export type Direction = "past" | "future";

const FUTURE = words(
  "will ll wo shall would may might could should must can due scheduled slated expected expects set planned plans plan planning hopes upcoming deadline see opens runs takes goes comes meets convenes reopens begins starts closes ends expires arrives returns leaves resumes airs faces hosts launches premieres departs plays performs visits travels sails retires lapses starting opening ahead tomorrow",
);

/** Of the future whatever follows, where "would have" and "may have" are of the past. */
const WILL = words("will ll wo shall");

const PAST = words(
  "said told asked was were had did has have been wrote went came got gave took made met saw held left led lost won fell felt found knew kept put ran sat sent spoke stood began broke brought built bought caught chose cut drew drove ate flew fought grew heard hit hurt laid meant paid read rose sold shot sang sank slept spent stole struck swore taught thought threw understood woke wore shut quit beat became blew burned froze hid hung knelt rode shook slid spread swept swam tore says recalled speaking citing dated ago earlier shows since begun gone seen done known shown given taken written spoken broken chosen born thrown drawn grown fallen risen driven hidden forgotten eaten beaten sworn stolen frozen",
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

const TELLING: ReadonlySet<string> = new Set([...FUTURE, ...PAST, "to", "forecast"]);

/** Whether a word can tell at all: most cannot. */
const mayTell = (lower: string): boolean => TELLING.has(lower) || lower.endsWith("ed") || lower.endsWith("ing");

const isOfWill = (tokens: CalendarTokens, place: number): boolean =>
  tokenAt(tokens, place - 1).lower === "have" && WILL.has(tokenAt(tokens, place - 2).lower);

/** What one word says, its neighbours considered: "would have met" is past, "has to" is not. */
export const directionOfWord = (tokens: CalendarTokens, place: number): Direction | null => {
  const { kind, lower, capital } = tokenAt(tokens, place);
  if (kind !== "word" || !mayTell(lower)) return null;
  const after = tokenAt(tokens, place + 1).lower;
  if (lower === "to") {
    if (after === "have") return "past";
    return BEFORE_INFINITIVE.has(tokenAt(tokens, place - 1).lower) ? "future" : null;
  }
  if ((lower === "may" || lower === "will") && capital) return null;
  if (WILL.has(lower)) return "future"; // and will have met
  if (lower === "forecast" && (after === "for" || after === "to")) return "future";
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
