import { type CalendarTokens, tokenAt } from "../calendar/calendar-token.ts";
import { words } from "../calendar/word-sets.ts";

/** Verbs that put off what is to come. */
const POSTPONES = words(
  "postponed postpones delayed delays adjourned adjourns rescheduled reschedules deferred defers extended extends pushed moved",
);

/** How many tokens may stand between such a verb and its new date. */
const LONGEST_OBJECT = 8;

/** Whether a date is one that something was put off until: delayed the sentencing until April 7; postponed to Saturday. */
const isPutOff = (tokens: CalendarTokens, first: number): boolean => {
  const link = tokenAt(tokens, first - 1).lower;
  if (link !== "until" && link !== "till" && link !== "to") return false;
  for (let place = first - 2; place >= first - 2 - LONGEST_OBJECT; place--) {
    const { kind, lower } = tokenAt(tokens, place);
    if (POSTPONES.has(lower)) return true;
    if (kind === "mark") return false;
  }
  return false;
};

/** Today is Friday; it is Monday. */
const NAMED_NOW = words("today it this that tomorrow");

/** Whether a date is what something is to be on: The funeral is Saturday; the vote is on May 6. */
const isWhatIsToBe = (tokens: CalendarTokens, first: number): boolean => {
  const verb = tokenAt(tokens, first - 1).lower === "on" ? first - 2 : first - 1;
  const { lower } = tokenAt(tokens, verb);
  return (lower === "is" || lower === "are") && !NAMED_NOW.has(tokenAt(tokens, verb - 1).lower);
};

/** Whether a date by itself is one to come: put off until, or what something is to be on. */
export const isToCome = (tokens: CalendarTokens, first: number): boolean =>
  isPutOff(tokens, first) || isWhatIsToBe(tokens, first);
