import { DESCRIBING_FORMS } from "../../lexicon/describing-forms.ts";
import { DETERMINER_PRONOUNS } from "../../lexicon/function-words.ts";
import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { CLOSED } from "./closed-tags.ts";
import {
  AFTER_THESE_A_VERB,
  type Context,
  beginsPhrase,
  complementFollows,
  isManyOrGroup,
  nounFollows,
} from "./context.ts";
import { tagThat } from "./tag-that.ts";
import { NAME_CLASSES, NOUN_CLASSES, PAST_CLASSES, VERB_CLASSES, has } from "./class-families.ts";

/** `'s` after a pronoun is a verb; after a noun it owns what follows, unless nothing that can be owned does. */
export const tagClitic = (word: RawToken, { previous, beforeWord, next, nextClasses }: Context): Tag => {
  if (word.lower !== "'s") return CLOSED.get(word.lower) ?? "genitive";
  if (
    (previous === "pronoun" && !/(?:one|body|other)$/.test(beforeWord)) ||
    previous === "wh" ||
    ["here", "let", "that"].includes(beforeWord)
  )
    return "be";
  const closed = next && CLOSED.get(next.lower);
  if (next !== undefined && /^(?:most|more|least|own|many|few|other)$/.test(next.lower)) return "genitive";
  const verbal =
    closed === "determiner" ||
    closed === "negation" ||
    closed === "preposition" ||
    closed === "pronoun" ||
    closed === "wh";
  const gerund = next !== undefined && nextClasses === WORD_CLASS.gerund && !DESCRIBING_FORMS.has(next.lower);
  return verbal || gerund || next?.lower === "to" ? "be" : "genitive";
};

/** `many [citing] the cost`: a word in -ing that does a thing to another, where `many working families` only describes. */
const takesObject = ({ next, nextClasses, second }: Context): boolean =>
  (has(nextClasses, WORD_CLASS.gerund) && second?.lower === "out") ||
  (next !== undefined && has(nextClasses, WORD_CLASS.gerund) && beginsPhrase(second));

/** Tags behind which a clause begins with its subject; undefined at the start of a sentence. */
const BEFORE_SUBJECTS: ReadonlySet<Tag | undefined> = new Set([
  undefined,
  "comma",
  "semicolon",
  "colon",
  "dash",
  "conjunction",
  "subordinator",
]);

const COUNTS_MANY = /^(?:many|few|several|both)$/;

/** `[Some] view it as a trick`, `[Many] hope for rain`: who does what the next word says, where `some hope` and `most work` stand alone. */
const actsAlone = ({ lower }: RawToken, { before, next, nextClasses, second }: Context): boolean => {
  const isBase =
    next?.kind === "word" &&
    !next.capital &&
    !CLOSED.has(next.lower) &&
    has(nextClasses, WORD_CLASS.infinitive) &&
    !has(nextClasses, WORD_CLASS.plural | WORD_CLASS.adjective);
  if (!isBase || second === undefined || !BEFORE_SUBJECTS.has(before)) return false;
  const closed = CLOSED.get(second.lower);
  if (beginsPhrase(second) || second.capital || closed === "wh" || closed === "subordinator") return true;
  return /^(?:to|that|whether|if|no)$/.test(second.lower) || (COUNTS_MANY.test(lower) && closed === "preposition");
};

/** `two years [back]` */
const TIMES = /^(?:hours|days|nights|weeks|months|seasons|years|decades|centuries|times)$/;

/** `Shareholders [back] the merger`, but `the staff called [back] the boat`: a clause of many that waits for its verb, and an object. */
const isBackedByMany = (context: Context): boolean =>
  context.clause.verb === "awaited" &&
  isManyOrGroup(context) &&
  !context.verbAhead &&
  !TIMES.test(context.beforeWord) &&
  (complementFollows(context) || nounFollows(context)) &&
  !/^(?:to|then|there|here|home|when|where|that)$/.test(context.next?.lower ?? "");

/** Words of two lives among the closed classes; null where the table decides. */
export const tagAmbiguous = (word: RawToken, context: Context): Tag | null => {
  const { before, next, nextClasses } = context;
  const closed = next && CLOSED.get(next.lower);
  const nounNext =
    next !== undefined &&
    next.kind !== "punctuation" &&
    (closed === undefined || closed === "number" || closed === "noun") &&
    !(next.lower === "to" || next.lower === "that") &&
    !(context.second?.lower === "that" && has(nextClasses, WORD_CLASS.past)) && // `few [acknowledged] that`
    (next.capital ||
      nextClasses === 0 ||
      has(nextClasses, NOUN_CLASSES | WORD_CLASS.adjective | WORD_CLASS.gerund | NAME_CLASSES));
  switch (word.lower) {
    case "to":
      return "to";
    case "that":
      return tagThat(context);
    case "her":
      return nounNext && !has(nextClasses, WORD_CLASS.adverb) && next?.kind !== "mark" ? "possessive" : "pronoun";
    case "like":
      return AFTER_THESE_A_VERB.has(before) ||
        (before === "pronoun" && context.previous !== "adverb" && !context.beforeWord.endsWith("thing"))
        ? "verb"
        : "preposition";
    case "however":
      return next?.lower === "," || before === "comma" ? "adverb" : "wh";
    case "which":
    case "what":
    case "whose":
      return "wh";
    case "no":
      return next?.lower === "," ? "interjection" : next?.lower === "longer" ? "negation" : "determiner";
    case "longer":
      return context.previous === "negation" ? "adverb" : null;
    case "first":
    case "last":
    case "next":
    case "past":
      // `Norwegian [first] mate`
      if (
        before === "name" &&
        has(nextClasses, WORD_CLASS.noun) &&
        !has(nextClasses, PAST_CLASSES | WORD_CLASS.infinitive)
      )
        return "adjective";
      if (before !== "determiner" && before !== "possessive") return null;
      return nounNext || word.lower !== "past" ? "adjective" : "noun";
    case "one":
      // `what one [calls] a shame`
      if (before === "wh" && has(nextClasses, WORD_CLASS.present)) return null;
      return nounNext && !has(nextClasses, WORD_CLASS.gerund) ? "number" : null;
    case "likely":
      // `[likely] voters`, but `it is likely`, `Ruiz likely wants it`
      return nounNext && !/^(?:be|modal|have|noun|name|pronoun)$/.test(before ?? "") ? "adjective" : null;
    case "long":
      return before === "have" || before === "be" || before === "modal" ? "adverb" : "adjective";
    case "once":
      return /^(?:pronoun|name|noun|have|be|wh)$/.test(before ?? "") && has(nextClasses, PAST_CLASSES | VERB_CLASSES)
        ? "adverb"
        : null;
    case "others":
      return "pronoun";
    case "mine":
      return /^(?:determiner|possessive|adjective|noun)$/.test(before ?? "") ? "noun" : null;
    case "back":
      // `to [back] the bill`, `voters who [back] him`
      if (AFTER_THESE_A_VERB.has(before) || context.beforeWord === "who") return "verb";
      if (isBackedByMany(context)) return "verb";
      return (before === "determiner" || before === "possessive") && !nounNext ? "noun" : null;
    case "since":
      // `has [since] left`
      return before === "have" && has(nextClasses, PAST_CLASSES) ? "adverb" : null;
    case "another":
    case "each":
    case "either":
    case "neither":
      // `Another [refers] to it`: what these stand before is never a plural, so that a word in -s is a verb.
      if (has(nextClasses, WORD_CLASS.present) && next?.kind === "word" && !next.capital) return "pronoun";
      return nounNext ? "determiner" : "pronoun";
    case "so":
    case "yet":
      return "adverb";
    default:
      return DETERMINER_PRONOUNS.has(word.lower)
        ? nounNext && !takesObject(context) && !actsAlone(word, context)
          ? "determiner"
          : (CLOSED.get(word.lower) ?? "pronoun")
        : null;
  }
};
