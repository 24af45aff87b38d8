import { inflectVerb } from "../lexicon/inflection.ts";
import { DESCRIBING_FORMS } from "../lexicon/describing-forms.ts";
import {
  ADVERBS,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DETERMINER_PRONOUNS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from "../lexicon/function-words.ts";
import { type CueLexicon, cueLemmas } from "../lexicon/cues/cue-lexicon.ts";
import { NUMBER_WORDS, TIME_NOUNS } from "../lexicon/time-words.ts";
import type { Tag } from "./analysis.ts";
import type { RawToken } from "./tokenize.ts";
import { guessClasses } from "./vocabulary/guess-classes.ts";
import { WORD_CLASS } from "./vocabulary/word-class.ts";

const NAME_CLASSES =
  WORD_CLASS.maleName |
  WORD_CLASS.femaleName |
  WORD_CLASS.firstName |
  WORD_CLASS.lastName |
  WORD_CLASS.place |
  WORD_CLASS.organization |
  WORD_CLASS.demonym;
const VERB_CLASSES = WORD_CLASS.infinitive | WORD_CLASS.present;
const PAST_CLASSES = WORD_CLASS.past | WORD_CLASS.participle;
const NOUN_CLASSES = WORD_CLASS.noun | WORD_CLASS.plural;
const COMMON_CLASSES =
  NOUN_CLASSES |
  VERB_CLASSES |
  PAST_CLASSES |
  WORD_CLASS.gerund |
  WORD_CLASS.adjective |
  WORD_CLASS.adverb |
  WORD_CLASS.interjection;

const PUNCTUATION_TAGS: Readonly<Record<string, Tag>> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  "...": "stop",
  "–": "dash",
  "—": "dash",
  "―": "dash",
  "--": "dash",
  "---": "dash",
  "-": "dash",
  "(": "open",
  "[": "open",
  "{": "open",
  ")": "close",
  "]": "close",
  "}": "close",
  "&": "conjunction",
};

/** Words whose closed class is certain wherever they stand in lower case. */
const closedTags = (): ReadonlyMap<string, Tag> => {
  const groups: readonly (readonly [Tag, ReadonlySet<string>])[] = [
    ["adverb", ADVERBS],
    ["preposition", PREPOSITIONS],
    ["pronoun", PRONOUNS],
    ["wh", WH_WORDS],
    ["subordinator", SUBORDINATORS],
    ["conjunction", CONJUNCTIONS],
    ["modal", MODALS],
    ["do", DO_FORMS],
    ["have", HAVE_FORMS],
    ["be", BE_FORMS],
    ["determiner", DETERMINERS],
    ["possessive", POSSESSIVES],
    ["negation", NEGATIONS],
    ["number", NUMBER_WORDS],
    ["noun", TIME_NOUNS],
  ];
  return new Map(groups.flatMap(([tag, set]) => [...set].map((word) => [word, tag] as const)));
};

const CLOSED = closedTags();

const has = (classes: number, wanted: number): boolean => (classes & wanted) !== 0;

/** What the tagger sees of the words around one word. */
interface Context {
  /** Tag of the nearest token before it that is no adverb or negation; undefined at the start of a sentence. */
  readonly before: Tag | undefined;
  readonly beforeWord: string;
  readonly beforeClasses: number;
  /** Tag of the token just before it. */
  readonly previous: Tag | undefined;
  readonly next: RawToken | undefined;
  readonly nextClasses: number;
  /** The token behind the next one. */
  readonly second: RawToken | undefined;
  /** Whether the next word is one that a cue of this word goes with: `calls for`, `points out`. */
  readonly phraseFollows: boolean;
  /** Whether the word stands in quotation marks that its sentence has opened. */
  readonly inMarks: boolean;
  /** Whether only a noun phrase stands between a quotation that needs a verb and the word: `“…,” the report [states]`. */
  readonly closesQuotation: boolean;
  /** Whether the name right before the word has no article or noun before it: `Venn`, but not `the Venn`. */
  readonly afterBareName: boolean;
  /** The number of what begins the sentence with a tail and waits for its verb: `Members of the board`, `One of the ads`. */
  readonly awaits: "plural" | "singular" | null;
}

const AFTER_THESE_A_NOUN: ReadonlySet<Tag | undefined> = new Set([
  "determiner",
  "possessive",
  "adjective",
  "genitive",
  "preposition",
  "number",
]);
const AFTER_THESE_A_VERB: ReadonlySet<Tag | undefined> = new Set(["to", "modal", "do"]);

/** Whether the next word begins a noun phrase or a complement: what follows a verb rather than a noun. */
const complementFollows = (context: Context): boolean => {
  const { next, nextClasses } = context;
  if (next === undefined) return false;
  if ((next.kind === "mark" && !context.inMarks) || next.lower === ":" || next.lower === "to" || next.lower === "that")
    return true;
  const closed = CLOSED.get(next.lower);
  if (
    closed === "determiner" ||
    closed === "possessive" ||
    closed === "pronoun" ||
    closed === "wh" ||
    closed === "number"
  )
    return true;
  if (nextClasses === WORD_CLASS.adjective && !context.before?.startsWith("adj")) return true;
  if (next.lower.endsWith("ly") && has(nextClasses, WORD_CLASS.adverb)) return true;
  return next.capital || has(nextClasses, WORD_CLASS.plural) || (closed === "adverb" && next.lower !== "away");
};

/** Whether a word opens a noun phrase for certain: what follows `to` and a word before it makes that a verb. */
const beginsPhrase = (next: RawToken | undefined): boolean => {
  const closed = next && CLOSED.get(next.lower);
  return closed === "determiner" || closed === "possessive" || closed === "pronoun";
};

const finiteFollows = ({ next }: Context): boolean => {
  const closed = next && CLOSED.get(next.lower);
  return closed === "be" || closed === "have" || closed === "modal" || closed === "do";
};

/** `Venn aides [, speaking …]`, `Venn forces [dismissed] it`: what follows those who act, not what they do. */
const verbFollows = ({ next, nextClasses }: Context): boolean =>
  next?.lower === "," || (has(nextClasses, WORD_CLASS.past) && !has(nextClasses, WORD_CLASS.adjective | NOUN_CLASSES));

const nounFollows = ({ next, nextClasses }: Context): boolean =>
  next !== undefined &&
  next.kind === "word" &&
  !CLOSED.has(next.lower) &&
  (next.capital || has(nextClasses, NOUN_CLASSES | WORD_CLASS.adjective));

/** Names of groups, which take a plural verb: Republicans, Syrians, Tories. */
const GROUP_NAME = /(?:ans|ats|ists|ers|ors|ives|als|ies|ians|ites|ish|ese|ims|ews|ns|ics|ents|ants|ees)$/;

/** Plurals that do not look it. */
const PLURALS: ReadonlySet<string> = new Set([
  "data",
  "media",
  "people",
  "police",
  "women",
  "men",
  "children",
  "staff",
  "rights",
]);

/** Whether the word before is a plural, or a share of many: `voters`, `one percent`. */
const isMany = ({ beforeWord, beforeClasses }: Context): boolean =>
  /[^s]s$|^(?:percent|half|majority|third|quarter|number)$/.test(beforeWord) ||
  has(beforeClasses, WORD_CLASS.plural) ||
  PLURALS.has(beforeWord);

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
const verbOrNoun = (word: RawToken, classes: number, context: Context): Tag => {
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
  if (fits && (beginsPhrase(next) || next?.lower === "that")) return "verb";
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
  if (before === "name" || before === "noun") {
    const pluralBefore = isMany(context);
    // `the mill “[pays] for itself”`: words in marks that begin with what a singular noun may do
    const isInMarks = previous === "mark" && context.inMarks && isPresent && !pluralBefore && before === "noun";
    if (isInMarks && next?.lower !== "of" && next && CLOSED.get(next.lower) === "preposition") return "verb";
    if (HARDLY_PLURALS.has(word.lower)) return "verb";
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

/** By what people speak who do not meet: `said by telephone`. */
const MEANS: ReadonlySet<string> = new Set(
  "telephone phone email e-mail text letter video fax radio satellite post".split(" "),
);

/** What rises or falls by so much. */
const MEASURED: ReadonlySet<string> = new Set(
  (
    "climbed contracted cooled declined decreased deepened dipped doubled dropped edged expanded fell gained grew increased jumped narrowed " +
    "plunged rose shrank slid slipped slowed soared surged swelled tumbled widened"
  ).split(" "),
);

/** `fell [by 17 percent]`, `passed [by a vote of 9 to 2]`: by how much, not by whom. */
const byHowMuch = ({ lower }: RawToken, { next, second }: Context): boolean =>
  next?.lower === "by" &&
  second !== undefined &&
  (MEASURED.has(lower)
    ? second.kind === "number" || /^(?:between|about|nearly|almost|roughly|more|less|at|half|an?)$/.test(second.lower)
    : second.lower === "a" && /^(?:passed|won|lost|failed|prevailed|approved)$/.test(lower));

/** `alleged`, `said`, `reported`: finite past, participle or adjective. */
const pastOrParticiple = (word: RawToken, classes: number, context: Context): Tag => {
  const { before, next } = context;
  if (before === "be" || before === "have") return "participle";
  if (!has(classes, WORD_CLASS.past))
    return has(classes, WORD_CLASS.adjective) && nounFollows(context) ? "adjective" : "participle";
  // `three [acknowledged] that`
  if (next?.lower === "that" && (before === "determiner" || before === "number")) return "past";
  // `was more restrained`: what has degrees
  if (/^(?:more|less|most|least)$/.test(context.beforeWord) && has(classes, WORD_CLASS.adjective)) return "adjective";
  // `as noted by Venn`
  if (context.beforeWord === "as" && next?.lower === "by") return "participle";
  const afterDeterminer =
    before === "determiner" || before === "possessive" || before === "genitive" || before === "preposition";
  if (afterDeterminer && (nounFollows(context) || has(classes, WORD_CLASS.adjective))) return "adjective";
  if (
    has(classes, WORD_CLASS.adjective) &&
    nounFollows(context) &&
    (before === "adjective" || before === "number" || before === undefined)
  )
    return "adjective";
  // `ended by [saying]`, `said by [telephone]`: what tells how it was done, not by whom.
  const how = context.second?.lower ?? "";
  const tellsHow = how.endsWith("ing") || MEANS.has(how);
  if (next?.lower === "by" && before !== "pronoun" && !tellsHow && !byHowMuch(word, context)) return "participle";
  return "past";
};

/** Words in -ing for what is written or held: `a 64-page filing`. */
const RECORDS: ReadonlySet<string> = new Set(
  "filing ruling hearing meeting briefing posting recording finding warning gathering sitting showing reading".split(
    " ",
  ),
);

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

/** A lower-case word (or one whose capital means nothing) by its classes. */
const openTag = (word: RawToken, classes: number, context: Context): Tag => {
  if (namesMany(word, context)) return "noun";
  if (has(classes, WORD_CLASS.gerund)) {
    if (DESCRIBING_FORMS.has(word.lower) && AFTER_THESE_A_NOUN.has(context.before) && nounFollows(context))
      return "adjective";
    const isRecord = RECORDS.has(word.lower) && /^(?:number|adjective|genitive)$/.test(context.previous ?? "");
    if (isRecord && !beginsPhrase(context.next)) return "noun";
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
    return AFTER_THESE_A_VERB.has(context.before) ? "verb" : "adjective";
  }
  if (has(classes, WORD_CLASS.adverb)) return "adverb";
  const isObjectNext = beginsPhrase(context.next) || (context.next?.kind === "mark" && !context.inMarks);
  if (context.before === "to" && noun && !has(classes, WORD_CLASS.plural) && isObjectNext) return "verb";
  if ((context.before === "modal" || context.before === "do") && noun && !has(classes, WORD_CLASS.plural))
    return "verb";
  if (PERSONS.has(word.lower) && has(context.nextClasses, WORD_CLASS.present)) return "noun";
  if (has(classes, WORD_CLASS.adjective)) return noun && !nounFollows(context) ? "noun" : "adjective";
  return classes === WORD_CLASS.interjection ? "interjection" : "noun";
};

/** Adjectives that name persons too: `an executive [tells] workers`. */
const PERSONS: ReadonlySet<string> = new Set(
  "executive official operative representative professional individual liberal conservative moderate radical veteran patient native".split(
    " ",
  ),
);

/** `that` begins a clause, stands for a noun before it (`the plan that failed`), or points. */
const tagThat = ({ before, beforeWord, previous, next, nextClasses, second }: Context): Tag => {
  const closed = next && CLOSED.get(next.lower);
  // `a law [that] refers to it`: a word in -s behind a singular noun, with what only a verb takes behind it.
  const isTaking = second !== undefined && (second.lower === "to" || second.lower === "that" || beginsPhrase(second));
  if (previous === "noun" && !beforeWord.endsWith("s") && has(nextClasses, WORD_CLASS.present) && isTaking) return "wh";
  const verbNext =
    closed === "be" ||
    closed === "have" ||
    closed === "modal" ||
    closed === "do" ||
    has(nextClasses, PAST_CLASSES | WORD_CLASS.present);
  const nounBefore = previous === "noun" || previous === "name" || previous === "pronoun" || previous === "number";
  if (previous === "preposition") return "pronoun";
  if (verbNext && !has(nextClasses, WORD_CLASS.plural | WORD_CLASS.adjective)) return nounBefore ? "wh" : "pronoun";
  if (before === undefined && closed === undefined) return "determiner";
  return next === undefined || next.lower === ","
    ? nounBefore || previous === "gerund" || previous === "verb" || previous === "past"
      ? "subordinator"
      : "pronoun"
    : "subordinator";
};

/** `'s` after a pronoun is a verb; after a noun it owns what follows, unless nothing that can be owned does. */
const tagClitic = (word: RawToken, { previous, beforeWord, next, nextClasses }: Context): Tag => {
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

/** Words of two lives among the closed classes; null where the table decides. */
const tagAmbiguous = (word: RawToken, context: Context): Tag | null => {
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
    case "back":
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
        ? nounNext && !takesObject(context)
          ? "determiner"
          : (CLOSED.get(word.lower) ?? "pronoun")
        : null;
  }
};

/** `Jack noted`, `Bob said`: a first name that is a verb too, right before a verb that has it for its subject. */
const isActor = (classes: number, { next, nextClasses }: Context): boolean =>
  has(classes, WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName) &&
  next !== undefined &&
  next.kind === "word" &&
  !next.capital &&
  has(nextClasses, WORD_CLASS.past);

/** Whether a capital says that the word is a name. At the head of a sentence and in headlines it says nothing by itself. */
const isName = (word: RawToken, classes: number, context: Context, capitalsMean: boolean): boolean => {
  const { next, before } = context;
  if (!word.capital || word.lower === "i") return false;
  if (capitalsMean) return true;
  if (has(classes, NAME_CLASSES))
    return !has(classes, COMMON_CLASSES) || (next?.capital ?? false) || before === "name" || isActor(classes, context);
  return !has(classes, COMMON_CLASSES);
};

export interface Tagged {
  readonly tag: Tag;
  readonly classes: number;
}

const tagWord = (word: RawToken, classes: number, context: Context, starts: boolean, titleCase: boolean): Tag => {
  if (word.lower.startsWith("'") && word.lower.length <= 3) return tagClitic(word, context);
  const capitalsMean = !starts && !titleCase;
  const closed = CLOSED.get(word.lower);
  const lowered = !word.capital || starts || titleCase || word.end - word.start === 1;
  if (lowered || closed === "pronoun" || closed === "noun") {
    const ambiguous = tagAmbiguous(word, context);
    if (ambiguous !== null) return ambiguous;
    if (closed !== undefined) return closed;
  }
  if (isName(word, classes, context, capitalsMean)) return "name";
  return openTag(word, classes, context);
};

/** Whether two words begin a cue of several: `calls for`. */
const beginsPhraseOf = (cues: CueLexicon, word: string, next: string): boolean =>
  cueLemmas(cues, word).some((head) => cues.phrases.get(head)?.some(({ words }) => words[0] === next));

/** How far the subject that begins a sentence has been read: to its noun, to a tail behind a noun of either number, or past it. */
type SubjectState = "head" | "plural" | "singular" | "relative" | "past";

/** Reads one more tag of the subject that begins a sentence. */
const subjectAfter = (state: SubjectState, tag: Tag, before: Tag | undefined, isPlural: boolean): SubjectState => {
  // `people [who live there] say`: the verb of the clause that hangs on a plural is not the plural's
  if (state === "relative")
    return /^(?:verb|past|be|have|do|modal)$/.test(tag) ? "plural" : /^(?:comma|stop)$/.test(tag) ? "past" : state;
  if (tag === "wh" && (state === "plural" || (state === "head" && isPlural))) return "relative";
  if (state === "past" || /^(?:verb|past|be|have|do|modal|comma|semicolon|colon|stop|wh|subordinator|dash)$/.test(tag))
    return "past";
  if (state !== "head" || tag !== "preposition") return state;
  if (!/^(?:noun|name|number|pronoun)$/.test(before ?? "")) return "past";
  return isPlural ? "plural" : "singular";
};

/** How many words may name a speaker between a quotation and the verb that goes with it. */
const LONGEST_SPEAKER = 6;

const SPEAKER_WORD = /^(?:determiner|possessive|genitive|adjective|noun|name|number)$/;

/**
 * Tags the tokens of one block from left to right.
 * @param starts by token: 1 where a sentence begins, inside quotations too
 * @param titleCase whether the block is a headline whose words all begin with capitals
 * @param cues whose forms are verbs, whatever the vocabulary says
 */
export const tagTokens = (
  tokens: readonly RawToken[],
  starts: Uint8Array,
  titleCase: boolean,
  cues: CueLexicon,
): Tagged[] => {
  const classes = tokens.map((token) => (token.kind === "word" ? guessClasses(token.lower, token.capital, cues) : 0));
  const tagged: Tagged[] = [];
  let before: Tag | undefined;
  let beforeWord = "";
  let beforeClasses = 0;
  let previous: Tag | undefined;
  let inMarks = false;
  let subject: SubjectState = "head";
  let sinceQuotation = Infinity;
  let bareName = false;
  for (const [position, token] of tokens.entries()) {
    // Words in marks that begin in lower case go on with the sentence: `vowed to “end” it`.
    const begins = starts[position] === 1 && (previous !== "mark" || token.capital || token.kind !== "word");
    if (begins) {
      before = previous = undefined;
      subject = "head";
    }
    const context: Context = {
      before,
      beforeWord,
      beforeClasses,
      previous,
      next: tokens[position + 1],
      nextClasses: classes[position + 1] ?? 0,
      second: tokens[position + 2],
      inMarks,
      closesQuotation: sinceQuotation < LONGEST_SPEAKER,
      afterBareName: bareName,
      awaits:
        (subject === "plural" || subject === "singular") && (previous === "noun" || previous === "name")
          ? subject
          : null,
      phraseFollows: beginsPhraseOf(cues, token.lower, tokens[position + 1]?.lower ?? ""),
    };
    const tag = tokenTag(
      token,
      classes[position] ?? 0,
      context,
      begins || ((previous === "mark" || previous === "symbol") && before === undefined),
      titleCase,
    );
    tagged.push({ tag, classes: classes[position] ?? 0 });
    const isPossessed =
      SPEAKER_WORD.test(previous ?? "") || previous === "adverb" || (previous === "preposition" && beforeWord !== "as");
    bareName = tag === "name" && (previous === "name" ? bareName : !isPossessed);
    subject = subjectAfter(subject, tag, before, before === "noun" && isMany(context));
    previous = tag;
    const [closing, comma] = tag === "comma" ? [tokens[position - 1], token] : [token, tokens[position - 1]];
    const isAfterComma = closing?.kind === "mark" && /[”"]/u.test(closing.lower) && /^[,?!]$/.test(comma?.lower ?? ""); // `it,” he`, `it”, he`
    sinceQuotation = isAfterComma ? 0 : SPEAKER_WORD.test(tag) ? sinceQuotation + 1 : Infinity;
    if (tag === "mark") inMarks = /[“«„]/u.test(token.lower) || (!/[”»]/u.test(token.lower) && !inMarks);
    if ((tag === "mark" || tag === "symbol" || tag === "conjunction") && before === undefined) continue;
    if (tag !== "adverb" && tag !== "negation" && tag !== "mark") {
      before = tag;
      beforeWord = token.lower;
      beforeClasses = classes[position] ?? 0;
    }
  }
  return tagged;
};

const tokenTag = (token: RawToken, classes: number, context: Context, starts: boolean, titleCase: boolean): Tag => {
  switch (token.kind) {
    case "number":
      return "number";
    case "mark":
      return "mark";
    case "apostrophe":
      return context.beforeWord.endsWith("s") && (context.previous === "noun" || context.previous === "name")
        ? "genitive"
        : "mark";
    case "punctuation":
      return PUNCTUATION_TAGS[token.lower] ?? "symbol";
    case "symbol":
      return "symbol";
    case "word":
      return tagWord(token, classes, context, starts, titleCase);
  }
};
