import type { Tag } from "../analysis.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { CLOSED } from "./closed-tags.ts";
import { type Context, beginsPhrase, complementFollows, isMany, isManyOrGroup, verbFollows } from "./context.ts";
import { NOUN_CLASSES, PAST_CLASSES, has } from "./class-families.ts";

const endsHere = ({ next }: Context): boolean => next === undefined || next.kind === "punctuation";

/** Whether something other than the end of a phrase follows a verb in -s: `The shift starts [at] six`, `the [lines] of it`. */
const goesOn = (context: Context): boolean => {
  const { next, nextClasses } = context;
  if (next === undefined || endsHere(context) || next.lower === "of") return false;
  const closed = CLOSED.get(next.lower);
  if (closed === "conjunction") return false;
  if (closed !== undefined || next.kind === "number" || next.lower === "to") return true;
  return (
    has(nextClasses, NOUN_CLASSES | WORD_CLASS.adjective | WORD_CLASS.gerund | WORD_CLASS.adverb) &&
    !has(nextClasses, PAST_CLASSES)
  );
};

/** `the Conners crew [reports] that`: the verb is the next word. */
const isVerbNext = ({ nextClasses, second }: Context): boolean =>
  has(nextClasses, WORD_CLASS.present) && (second?.lower === "that" || beginsPhrase(second));

/** A base form that many may do: `Players [need] rest`, `Ruiz and Orr [need] it`. */
const isDoneByMany = (context: Context): boolean => {
  const { before, clause, verbAhead, next, nextClasses } = context;
  if (clause.verb !== "awaited" || verbAhead || next?.lower === "of") return false;
  if (has(nextClasses, PAST_CLASSES) || (endsHere(context) && next?.lower === "," && !clause.isUnder)) return false;
  if (isManyOrGroup(context)) return before === "noun" || complementFollows(context);
  return clause.isJoined && complementFollows(context) && (before === "name" || (before === "noun" && !next?.capital));
};

/** A form in -s that one does: `A moment [catches] fire`, `the grid [fails] in winter`, `what the country [needs].` */
const isDoneByOne = (context: Context): boolean => {
  const { before, clause, verbAhead } = context;
  if (clause.verb !== "awaited" || before !== "noun" || isMany(context)) return false;
  if (clause.phrase === "one") return !verbFollows(context);
  if (verbAhead || clause.phrase !== "marked") return false;
  return goesOn(context) || (clause.isUnder && endsHere(context));
};

/**
 * What the clause says of a word that is verb and noun: a clause that waits for its verb, with none to come, has it here;
 * one that has its verb already takes no second. Null where it says nothing.
 */
export const byClause = (isPresent: boolean, context: Context): Tag | null => {
  const { before, previous, clause, closesQuotation } = context;
  if (before !== "noun" && before !== "name") return null;
  if (!isPresent) return isVerbNext(context) ? "noun" : isDoneByMany(context) ? "verb" : null;
  if (isDoneByOne(context)) return "verb";
  if (closesQuotation || previous === "adverb") return null;
  const isGoverned = clause.verb === "possible" && clause.phrase === "governed" && before === "noun";
  return clause.verb === "read" || isGoverned ? "noun" : null;
};
