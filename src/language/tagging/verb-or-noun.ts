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
  complementFollows,
  finiteFollows,
  isMany,
  verbFollows,
} from "./context.ts";
import { has } from "./class-families.ts";

/** Names of groups, which take a plural verb: Republicans, Syrians, Tories. */
const GROUP_NAME = /(?:ans|ats|ists|ers|ors|ives|als|ies|ians|ites|ish|ese|ims|ews|ns|ics|ents|ants|ees)$/;

/** Verbs that often end a sentence after its content: `…, records show.` */
const CLOSES_SENTENCE: ReadonlySet<string> = new Set(
  "show suggest indicate believe claim argue note predict estimate think hope fear warn wonder ask worry caution counsel reckon joke quip vow pledge stress".split(
    " ",
  ),
);

/** Forms of verbs that are hardly ever plurals: `the farmer [tells] of a flood`. */
const HARDLY_PLURALS: ReadonlySet<string> = new Set(
  "tells asks feels pleads swears hates excels reveals commits refuses".split(" "),
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

/** `report`, `claims`, `plan`: verb or noun by what stands beside it. */
export const verbOrNoun = (word: RawToken, classes: number, context: Context): Tag => {
  const { before, beforeWord, previous, next } = context;
  if (AFTER_THESE_A_VERB.has(before)) return "verb";
  // `those whose plans fell through [say] …`: after a particle, which looks like a preposition.
  if (word.lower === "say" && before === "preposition") return "verb";
  if (previous !== "adverb" && (AFTER_THESE_A_NOUN.has(before) || beforeWord === "whose")) return "noun";
  if (before === "pronoun" && SUBJECT_PRONOUNS.has(beforeWord)) return "verb";
  // `what [sponsors] call “a lane”`: who does what the next word says
  const isDoer = before === "wh" && has(context.nextClasses, WORD_CLASS.infinitive) && context.second?.kind === "mark";
  if (before === "wh") return isDoer ? "noun" : "verb";
  if (before === "pronoun" && beforeWord === "one" && !has(classes, WORD_CLASS.present)) return "noun";
  if (finiteFollows(context)) return "noun";
  const isPresent = has(classes, WORD_CLASS.present);
  const fits = context.awaits === (isPresent ? "singular" : "plural");
  if (fits && (beginsPhrase(next) || next?.lower === "that" || (isPresent && context.phraseFollows))) return "verb";
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
  if (before === "noun" && next?.lower === "that" && CLOSES_SENTENCE.has(word.lower)) return "verb";
  // `the Conners [crew] reports that`: the verb is the next word
  if (!isPresent && has(context.nextClasses, WORD_CLASS.present) && context.second?.lower === "that") return "noun";
  if (before === "name" || before === "noun") {
    const pluralBefore = isMany(context);
    // `the mill “[pays] for itself”`: words in marks that begin with what a singular noun may do
    const isInMarks = previous === "mark" && context.inMarks && isPresent && !pluralBefore && before === "noun";
    if (isInMarks && next?.lower !== "of" && next && CLOSED.get(next.lower) === "preposition") return "verb";
    if (HARDLY_PLURALS.has(word.lower)) return "verb";
    // `tax [cheats] who fled`
    if (isPresent && previous === "noun" && /^(?:who|which|when|where)$/.test(next?.lower ?? "")) return "noun";
    if (isPresent && context.afterBareName && next?.lower === "," && SPEECH_FORMS.has(word.lower)) return "verb";
    if (
      pluralBefore &&
      CLOSES_SENTENCE.has(word.lower) &&
      (next === undefined || next.lower === "." || next.lower === ",")
    )
      return "verb";
    if (
      isPresent
        ? !pluralBefore || before === "name"
        : pluralBefore && (before === "noun" || GROUP_NAME.test(beforeWord))
    )
      return complementFollows(context) ||
        context.phraseFollows ||
        (isPresent && previous === "name" && !verbFollows(context))
        ? "verb"
        : "noun";
    return "noun";
  }
  if (before === "pronoun") return "verb";
  if (isPresent && context.previous === "mark" && context.closesQuotation && context.phraseFollows) return "verb";
  // `to thank her crew and [praise] the men`
  if (before === "conjunction" && !isPresent && context.afterBaseForm && (next?.capital || beginsPhrase(next)))
    return "verb";
  // `…, then [tells] the cook`
  if (before === "comma" && context.previous === "adverb" && HARDLY_PLURALS.has(word.lower)) return "verb";
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
