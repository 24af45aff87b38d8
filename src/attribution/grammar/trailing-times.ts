import type { Token } from "../../language/analysis.ts";
import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import { isTime, isTimeNoun } from "./times.ts";

/** Times behind an object that tell when its verb was: `backed the plan [on Tuesday]`. Places are token positions. */

/** How many words such a time may have: `in the early hours of Monday` has more and is left alone. */
const LONGEST = 4;

/** What looks ahead: `demanded a vote [on Monday]`, `predicted rain [on Monday]`. */
const LOOKS_AHEAD = /^(?:ask|demand|predict|promise|propose|want|warn)$/;

/** `May` is a month where it is no modal. */
const isMonth = ({ tag, lower }: Token): boolean => MONTHS.has(lower) || (lower === "may" && tag !== "modal");

const isYear = ({ tag, lower }: Token): boolean => tag === "number" && /^(?:19|20)\d\d$/.test(lower);

/** `3`, `17`: what may stand beside a month. */
const isDate = ({ tag, lower }: Token): boolean => tag === "number" && /^[0-9]{1,2}$/.test(lower);

const isDay = ({ lower }: Token): boolean => WEEKDAYS.has(lower) || /^(?:yesterday|today)$/.test(lower);

const isPart = (token: Token): boolean =>
  isTime(token) ||
  isMonth(token) ||
  isYear(token) ||
  isDate(token) ||
  isTimeNoun(token.lower) ||
  /^(?:last|past|recent|the|late|early|earlier)$/.test(token.lower);

/** Whether words are a time that is over, behind `preposition` or behind none: `Monday`, `last week`; `on Tuesday`; `in May 2012`, `in recent weeks`. */
const isPastTime = (preposition: string, words: readonly Token[]): boolean => {
  const [opening] = words;
  const final = words.at(-1);
  if (opening === undefined || final === undefined) return false;
  const isLast = opening.lower === "last" && isTimeNoun(final.lower);
  if (preposition === "on") return opening.lower !== "the" && words.some((word) => isDay(word) || isMonth(word));
  if (preposition !== "in") return isLast || (opening.lower !== "the" && words.some(isDay));
  const isOver = words.some(({ lower }) => /^(?:past|recent)$/.test(lower)) && words.length > 1;
  return isOver || ((isMonth(opening) || isYear(opening)) && words.every((word) => isMonth(word) || isYear(word)));
};

/** Where a time begins that ends right before `end`, its preposition included, or `end`. */
const startOfTime = (tokens: readonly Token[], first: number, end: number): number => {
  let begin = end;
  while (begin > first && end - begin < LONGEST) {
    const before = tokens[begin - 1];
    if (before === undefined || !isPart(before)) break;
    begin--;
  }
  const preposition = tokens[begin - 1]?.lower ?? "";
  if (!isPastTime(preposition, tokens.slice(begin, end))) return end;
  if (/^(?:on|in)$/.test(preposition)) return begin - 1;
  const ends = /^(?:noun|name|pronoun|adverb|close|mark|number)$/.test(tokens[begin - 1]?.tag ?? "");
  return ends ? begin : end;
};

/**
 * The end of an object without the time behind it, where its verb is past and the object has no verb of its own.
 * @param end where the object ends, its time included
 */
export const endBeforeTime = (
  { tokens }: Reading,
  { groups }: Clauses,
  first: number,
  end: number,
  governing: CueGroup | null,
): number => {
  const { group, cue } = governing ?? {};
  if (group === undefined || cue === undefined || group.form !== "finite" || LOOKS_AHEAD.test(cue.act)) return end;
  if (group.lead !== "past" && group.lead !== "have") return end;
  const begin = startOfTime(tokens, first + 1, end);
  return groups.some(({ head }) => head >= first && head < begin) ? end : begin;
};
