import { SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import { inflectVerb } from "../../lexicon/inflection.ts";
import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { CLOSED } from "./closed-tags.ts";
import {
  AFTER_THESE_A_NOUN,
  AFTER_THESE_A_VERB,
  type Context,
  beginsPhrase,
  PLURALS,
  complementFollows,
  finiteFollows,
  GROUP_NAME,
  isMany,
  isManyOrGroup,
  verbFollows,
} from "./context.ts";
import { byClause } from "./verb-by-clause.ts";
import { NOUN_CLASSES, VERB_CLASSES, has } from "./class-families.ts";

/** Words for a stand or a finding, which a noun or a form in -ing may follow as it is: `most owners [support] closing it`. */
const TAKES_BARE_NOUN: ReadonlySet<string> = new Set(
  "support favor favour back fear risk regret dread show suspect predict estimate demand blame".split(" "),
);

/** Those that a form in -ing may follow, but seldom a noun as it is: `witnesses [report] hearing it`. */
const TAKES_GERUND: ReadonlySet<string> = new Set([...TAKES_BARE_NOUN, "report", "recall", "remember", "mention"]);

/** Verbs that often end a sentence after its content: `…, records show.` */
const CLOSES_SENTENCE: ReadonlySet<string> = new Set(
  "show feel suggest indicate believe claim argue note predict estimate think hope fear warn wonder ask worry caution counsel reckon joke quip vow pledge stress".split(
    " ",
  ),
);

/** Forms of verbs that are hardly ever plurals: `the farmer [tells] of a flood`. */
const HARDLY_PLURALS: ReadonlySet<string> = new Set(
  "says tells asks feels pleads swears hates excels reveals commits refuses".split(" "),
);

/** Words of speech and thought that are nouns elsewhere: `“It held,” the owners [state] in a letter`, `Venn [recalls], “It held.”` */
const SPEECH_FORMS: ReadonlySet<string> = new Set(
  (
    "state report note comment remark answer claim joke quip demand charge counter question reply whisper shout cry scream urge boast post tweet " +
    "chant caution protest promise vow pledge reason muse recall fear hope guess figure lament wonder worry doubt regret estimate sigh laugh smile " +
    "nod shrug gripe grumble growl snap chuckle rant rave repeat stress echo counsel cheer curse gasp grin groan hiss howl mumble murmur mutter " +
    "puff roar scoff shriek snarl sneer snort sob stammer taunt tease thunder wail whimper whine yell fret fume"
  )
    .split(" ")
    .map(inflectVerb)
    .flatMap(({ infinitive, present }) => [...infinitive, ...present]),
);

/** `Owners [support] change`, `Many of them [wonder] about it`: a base form with what only a verb of its kind takes behind it. */
const takesBare = ({ lower }: RawToken, { next, nextClasses }: Context): boolean => {
  if (SPEECH_FORMS.has(lower) && /^(?:with|about|over)$/.test(next?.lower ?? "")) return true;
  if (has(nextClasses, WORD_CLASS.gerund)) return TAKES_GERUND.has(lower);
  return TAKES_BARE_NOUN.has(lower) && has(nextClasses, NOUN_CLASSES) && !has(nextClasses, WORD_CLASS.present);
};

/** Words of expecting and saying, behind which a relative clause goes on with a verb of its own. */
const EXPECTING: ReadonlySet<string> = new Set(
  "hope fear claim report estimate predict worry guess figure promise".split(" ").flatMap((verb) => {
    const { infinitive, present } = inflectVerb(verb);
    return [...infinitive, ...present];
  }),
);

/** `a step that owners [hope] will help`, `which Ruiz [fears] could fail` */
const expects = ({ lower }: RawToken, isPresent: boolean, context: Context): boolean =>
  context.inClause &&
  EXPECTING.has(lower) &&
  (context.before === "name" || context.before === "noun") &&
  (isPresent ? !isMany(context) || context.before === "name" : isManyOrGroup(context));

/** `report`, `claims`, `plan`: verb or noun by what stands beside it. */
export const verbOrNoun = (word: RawToken, classes: number, context: Context): Tag => {
  const { before, beforeWord, previous, next, second } = context;
  // `to [report] it`, but `next to [reports] on it`: none of these takes a form in -s.
  if (AFTER_THESE_A_VERB.has(before)) return has(classes, WORD_CLASS.infinitive) ? "verb" : "noun";
  // `those whose plans fell through [say] …`: after a particle, which looks like a preposition.
  if (word.lower === "say" && before === "preposition") return "verb";
  // `Men under 35 [support] it`, but `one in ten [nurses] plans to quit`
  const isDoer = has(classes, WORD_CLASS.present) && has(context.nextClasses, VERB_CLASSES);
  const isBehindAge = before === "number" && context.awaits !== null && !isDoer;
  if (previous !== "adverb" && !isBehindAge && (AFTER_THESE_A_NOUN.has(before) || beforeWord === "whose"))
    return "noun";
  if (before === "pronoun" && SUBJECT_PRONOUNS.has(beforeWord)) return "verb";
  // `what [sponsors] call “a lane”`, `where [polls] show him ahead`: who does what the next word says
  const isDoerInClause =
    before === "wh" &&
    has(context.nextClasses, WORD_CLASS.infinitive) &&
    (second?.kind === "mark" ||
      (has(classes, WORD_CLASS.present) && (second?.capital === true || beginsPhrase(second))));
  if (before === "wh") return isDoerInClause ? "noun" : "verb";
  if (before === "pronoun" && beforeWord === "one" && !has(classes, WORD_CLASS.present)) return "noun";
  const isPresent = has(classes, WORD_CLASS.present);
  if (finiteFollows(context)) return expects(word, isPresent, context) ? "verb" : "noun";
  if (context.phraseFollows && next?.lower === "out") return "verb"; // `and [points] out that`
  const verdict = byClause(isPresent, context);
  if (verdict !== null) return verdict;
  // A share is one or many: `three in four [support] the ban`.
  const fits = context.awaits === (isPresent ? "singular" : "plural") || (isBehindAge && context.behindShare);
  const takesNext = complementFollows(context) || context.phraseFollows || (!isPresent && takesBare(word, context));
  if (fits && (takesNext || next?.kind === "number")) return "verb";
  if (isPresent && before === "noun" && context.closesQuotation && (next === undefined || /^[.,]$/.test(next.lower)))
    return "verb";
  if (
    context.closesQuotation &&
    (before === "noun" ? isPresent !== isMany(context) : !isPresent && GROUP_NAME.test(beforeWord)) &&
    SPEECH_FORMS.has(word.lower) &&
    next !== undefined &&
    CLOSED.get(next.lower) === "preposition"
  )
    return "verb";
  if ((before === "noun" || before === "name") && next?.lower === "whether") return "verb";
  // `dismissed as “nonsense” [reports] that`
  if (previous === "mark" && before === "noun" && isPresent && next?.lower === "that") return "noun";
  const isPeople = PLURALS.has(beforeWord); // `Data [show]`, whatever the capital
  if ((before === "noun" || isPeople) && next?.lower === "that" && CLOSES_SENTENCE.has(word.lower)) return "verb";
  // `Tax [records] show a gain`
  const opensObject = second?.lower === "that" || beginsPhrase(second) || second?.kind === "number";
  const isVerbNext = has(context.nextClasses, WORD_CLASS.infinitive) && next !== undefined && !CLOSED.has(next.lower);
  if (isPresent && (before === "name" || before === "noun") && isVerbNext && opensObject) return "noun";
  if (before === "name" || before === "noun") {
    const pluralBefore = isMany(context);
    // `the mill “[pays] for itself”`: words in marks that begin with what a singular noun may do
    const isInMarks = previous === "mark" && context.inMarks && isPresent && !pluralBefore && before === "noun";
    if (isInMarks && next?.lower !== "of" && next && CLOSED.get(next.lower) === "preposition") return "verb";
    if (HARDLY_PLURALS.has(word.lower)) return "verb";
    // `the office strongly [disputes] it`
    if (previous === "adverb" && isPresent !== pluralBefore && !has(classes, WORD_CLASS.adverb)) return "verb";
    // `tax [cheats] who fled`
    if (isPresent && previous === "noun" && /^(?:who|which|when|where)$/.test(next?.lower ?? "")) return "noun";
    if (isPresent && context.afterBareName && next?.lower === "," && SPEECH_FORMS.has(word.lower)) return "verb";
    if (
      pluralBefore &&
      CLOSES_SENTENCE.has(word.lower) &&
      (next === undefined || next.lower === "." || next.lower === ",")
    )
      return "verb";
    if (isPresent ? !pluralBefore || before === "name" : isManyOrGroup(context))
      return takesNext || (isPresent && previous === "name" && !verbFollows(context)) ? "verb" : "noun";
    return "noun";
  }
  if (before === "pronoun") return "verb";
  if (isPresent && context.previous === "mark" && context.closesQuotation && context.phraseFollows) return "verb";
  // `to thank her crew and [praise] the men`
  if (before === "conjunction" && !isPresent && context.afterBaseForm && (next?.capital || beginsPhrase(next)))
    return "verb";
  // `…, then [tells] the cook`
  if (before === "comma" && context.previous === "adverb" && HARDLY_PLURALS.has(word.lower)) return "verb";
  // `They like him but [view] her with doubt`
  const isObjectNext = next !== undefined && /^(?:him|her|them|me|us|themselves|himself|herself)$/.test(next.lower);
  if (before === "conjunction" && isObjectNext) return "verb";
  if (before === "conjunction" || before === "comma" || before === "close" || before === "mark")
    return complementFollows(context) &&
      (isPresent ||
        word.lower === "say" ||
        next?.lower === "that" ||
        (before === "mark" && CLOSES_SENTENCE.has(word.lower)))
      ? "verb"
      : "noun";
  return "noun";
};
