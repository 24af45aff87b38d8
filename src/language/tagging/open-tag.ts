import { DESCRIBING_FORMS } from "../../lexicon/describing-forms.ts";
import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { CLOSED } from "./closed-tags.ts";
import { AFTER_THESE_A_NOUN, AFTER_THESE_A_VERB, type Context, PLURALS, beginsPhrase, nounFollows } from "./context.ts";
import { pastOrParticiple } from "./past-or-participle.ts";
import { verbOrNoun } from "./verb-or-noun.ts";
import { NOUN_CLASSES, PAST_CLASSES, VERB_CLASSES, has } from "./class-families.ts";

/** Words in -ing for what is written or held: `a 64-page filing`. */
const RECORDS: ReadonlySet<string> = new Set(
  "filing ruling hearing meeting briefing posting recording finding warning gathering sitting showing reading".split(
    " ",
  ),
);

/** Words in -ing for what inquires, which tells what it found: `exit [polling] shows`. */
const INQUIRIES: ReadonlySet<string> = new Set(
  "polling testing sampling modeling modelling screening sequencing".split(" "),
);

const isInquiry = ({ lower }: RawToken, { previous, next, nextClasses }: Context): boolean =>
  INQUIRIES.has(lower) &&
  (has(nextClasses, WORD_CLASS.present)
    ? previous === undefined || /^(?:noun|name|adjective)$/.test(previous)
    : previous === undefined && /^(?:of|in|by)$/.test(next?.lower ?? ""));

/** Verbs that take another without "to": `helped rebuild`, `went see`. */
const TAKES_BARE: ReadonlySet<string> = new Set("helped let made had heard saw watched went came dared did".split(" "));

/** `said [transport] activist Ana Ruiz`: a verb of the vocabulary alone, behind a verb in the past that takes none. */
const isBehindPast = (classes: number, { previous, beforeWord, next, nextClasses }: Context): boolean =>
  previous === "past" &&
  !has(classes, WORD_CLASS.present) &&
  !TAKES_BARE.has(beforeWord) &&
  next !== undefined &&
  !next.capital &&
  !CLOSED.has(next.lower) &&
  has(nextClasses, NOUN_CLASSES);

/** `her main message`, `with chants of`: a word that the vocabulary knows as a verb alone, where only a noun can stand. */
const isThing = (classes: number, context: Context): boolean => {
  const { before, beforeWord, previous } = context;
  if (isBehindPast(classes, context)) return true;
  return (
    previous !== "adverb" &&
    (AFTER_THESE_A_NOUN.has(before) || beforeWord === "whose") &&
    before !== "number" &&
    !(before === "adjective" && has(classes, WORD_CLASS.present))
  );
};

/** `the [accused] denied it`, `the [injured] who came`: what becomes of people, for those of whom it is true. */
const namesMany = ({ lower }: RawToken, context: Context): boolean => {
  if (!NAMES_OF_STATES.has(lower) || context.beforeWord !== "the" || context.previous !== "determiner") return false;
  const { next, nextClasses } = context;
  const closed = next && CLOSED.get(next.lower);
  return (
    next === undefined ||
    next.kind === "punctuation" ||
    /^(?:be|have|do|modal|wh|preposition|conjunction)$/.test(closed ?? "") ||
    (closed === undefined && has(nextClasses, VERB_CLASSES | WORD_CLASS.past) && !nounFollows(context))
  );
};

const NAMES_OF_STATES: ReadonlySet<string> = new Set(
  (
    "accused bereaved condemned convicted dead deceased departed disabled displaced dispossessed elderly evicted faithful hungry homeless imprisoned " +
    "injured insured jailed jobless living maimed missing old oppressed persecuted poor rich sick stranded trapped underprivileged undecided " +
    "unemployed uninsured unvaccinated vaccinated wealthy wounded young"
  ).split(" "),
);

/** Pronouns that only a subject is, and that a form without -s, or with it, goes with. */
const TAKES_BASE_FORM: ReadonlySet<string> = new Set(["i", "we", "you", "they"]);
const TAKES_FORM_IN_S: ReadonlySet<string> = new Set(["he", "she", "it"]);

/** `I [mean] it`, `she [hosts] a show`: what stands behind the pronoun that begins a clause is what it does. */
const isDoneByPronoun = (classes: number, { before, beforeWord, clause, next }: Context): boolean => {
  if (before !== "pronoun" || clause.verb !== "awaited" || next?.kind === "mark") return false;
  return has(classes, WORD_CLASS.plural | WORD_CLASS.present)
    ? TAKES_FORM_IN_S.has(beforeWord)
    : TAKES_BASE_FORM.has(beforeWord) && has(classes, WORD_CLASS.infinitive);
};

/** A lower-case word (or one whose capital means nothing) by its classes. */
export const openTag = (word: RawToken, classes: number, context: Context): Tag => {
  if (namesMany(word, context)) return "noun";
  if (has(classes, WORD_CLASS.gerund)) {
    if (DESCRIBING_FORMS.has(word.lower) && AFTER_THESE_A_NOUN.has(context.before) && nounFollows(context))
      return "adjective";
    const isRecord = RECORDS.has(word.lower) && /^(?:number|adjective|genitive)$/.test(context.previous ?? "");
    if ((isRecord && !beginsPhrase(context.next)) || isInquiry(word, context)) return "noun";
    const asNoun =
      has(classes, WORD_CLASS.noun) && (context.before === "determiner" || context.before === "possessive");
    return asNoun
      ? "noun"
      : has(classes, WORD_CLASS.adjective) && context.before === "determiner"
        ? "adjective"
        : "gerund";
  }
  if (has(classes, PAST_CLASSES)) {
    if (has(classes, NOUN_CLASSES | WORD_CLASS.infinitive) && AFTER_THESE_A_NOUN.has(context.before)) return "noun";
    if (has(classes, WORD_CLASS.infinitive) && AFTER_THESE_A_VERB.has(context.before)) return "verb";
    return pastOrParticiple(word, classes, context);
  }
  if (PLURALS.has(word.lower)) return "noun";
  const verb = has(classes, VERB_CLASSES);
  const noun = has(classes, NOUN_CLASSES);
  if (verb && noun) return verbOrNoun(word, classes, context);
  if (verb) {
    const isPastNext =
      has(context.nextClasses, WORD_CLASS.past) && !has(context.nextClasses, WORD_CLASS.adjective | NOUN_CLASSES);
    if (has(classes, WORD_CLASS.present) && isPastNext && /^(?:noun|name)$/.test(context.previous ?? "")) return "noun";
    if (context.before === undefined && context.next?.lower === "of" && has(classes, WORD_CLASS.present)) return "noun";
    if (!has(classes, WORD_CLASS.adjective)) return isThing(classes, context) ? "noun" : "verb";
    return AFTER_THESE_A_VERB.has(context.before) || isDoneByPronoun(classes, context) ? "verb" : "adjective";
  }
  if (has(classes, WORD_CLASS.adverb)) return "adverb";
  const isObjectNext = beginsPhrase(context.next) || (context.next?.kind === "mark" && !context.inMarks);
  if (context.before === "to" && noun && !has(classes, WORD_CLASS.plural) && isObjectNext) return "verb";
  if ((context.before === "modal" || context.before === "do") && noun && !has(classes, WORD_CLASS.plural))
    return "verb";
  if (isDoneByPronoun(classes, context)) return "verb";
  if (PERSONS.has(word.lower) && has(context.nextClasses, WORD_CLASS.present)) return "noun";
  // `an [average] of nine polls`
  const isOwner = context.before === "determiner" && context.previous === "determiner" && context.next?.lower === "of";
  if (has(classes, WORD_CLASS.adjective)) return isOwner || (noun && !nounFollows(context)) ? "noun" : "adjective";
  return classes === WORD_CLASS.interjection ? "interjection" : "noun";
};

/** Adjectives that name persons too: `an executive [tells] workers`. */
const PERSONS: ReadonlySet<string> = new Set(
  "executive official operative representative professional individual liberal conservative moderate radical veteran patient native".split(
    " ",
  ),
);
