import type { Tag } from "../analysis.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { PAST_CLASSES, has } from "./class-families.ts";
import { CLOSED } from "./closed-tags.ts";
import { type Context, beginsPhrase, isMany } from "./context.ts";

/** Nouns whose “that” tells what they hold: `a claim that prices Ruiz set`. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  "claim fact sign hope fear idea view belief evidence proof news report rumor suggestion notion argument warning threat promise feeling sense".split(
    " ",
  ),
);

/**
 * `a fence [that] runs along it`, `states [that] vote in March`: a word that may be the verb of the noun before, where no
 * verb is left ahead that it could be the subject of.
 */
const isDoneByAntecedent = (context: Context): boolean => {
  const { previous, beforeWord, clause, next, nextClasses } = context;
  if (previous !== "noun" || next?.kind !== "word" || next.capital || CLOSED.has(next.lower)) return false;
  if (CONTENT_NOUNS.has(beforeWord) || !has(nextClasses, isMany(context) ? WORD_CLASS.infinitive : WORD_CLASS.present))
    return false;
  // `told a judge [that] costs matter`: who does what the second word says
  if (has(nextClasses, WORD_CLASS.plural) && has(context.secondClasses, WORD_CLASS.infinitive)) return false;
  const isVerbOpen = clause.verb === "awaited";
  return !(isVerbOpen ? context.moreVerbsAhead : context.verbAhead);
};

/** `that` begins a clause, stands for a noun before it (`the plan that failed`), or points. */
export const tagThat = (context: Context): Tag => {
  const { before, beforeWord, previous, next, nextClasses, second } = context;
  const closed = next && CLOSED.get(next.lower);
  // `a law [that] refers to it`: a word in -s behind a singular noun, with what only a verb takes behind it.
  const isTaking = second !== undefined && (second.lower === "to" || second.lower === "that" || beginsPhrase(second));
  // `a site [that] blasts Ruiz`
  const takesName = second?.capital === true && has(nextClasses, WORD_CLASS.present) && !CONTENT_NOUNS.has(beforeWord);
  if (previous === "noun" && !isMany(context) && takesName) return "wh";
  if (previous === "noun" && !beforeWord.endsWith("s") && has(nextClasses, WORD_CLASS.present) && isTaking) return "wh";
  // `polls [that] show him ahead`: a base form behind a plural, with the same behind it
  const opensComplement = isTaking || second?.capital === true || (second && CLOSED.get(second.lower)) === "wh";
  const isBase = has(nextClasses, WORD_CLASS.infinitive) && closed === undefined && next?.capital === false;
  if (previous === "noun" && isMany(context) && isBase && opensComplement) return "wh";
  if (isDoneByAntecedent(context)) return "wh";
  const verbNext =
    closed === "be" ||
    closed === "have" ||
    closed === "modal" ||
    closed === "do" ||
    has(nextClasses, PAST_CLASSES | WORD_CLASS.present);
  const nounBefore = previous === "noun" || previous === "name" || previous === "pronoun" || previous === "number";
  // `pointed out [that] the bridge held`
  if (previous === "preposition")
    return beforeWord === "out" && next !== undefined && !verbNext ? "subordinator" : "pronoun";
  // `gave him [that] answer again`
  const isNoun = next?.kind === "word" && has(nextClasses, WORD_CLASS.noun) && !verbNext;
  if (isNoun && (second === undefined || /^(?:[.!?;]|once|twice|again|today|yesterday)$/.test(second.lower)))
    return "determiner";
  if (verbNext && !has(nextClasses, WORD_CLASS.plural | WORD_CLASS.adjective)) return nounBefore ? "wh" : "pronoun";
  if (before === undefined && closed === undefined) return "determiner";
  return next === undefined || next.lower === ","
    ? nounBefore || previous === "gerund" || previous === "verb" || previous === "past"
      ? "subordinator"
      : "pronoun"
    : "subordinator";
};
