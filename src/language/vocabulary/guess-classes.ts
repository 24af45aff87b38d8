import { type CueLexicon, cueWordForms } from "../../lexicon/cues/cue-lexicon.ts";
import { PURE_PARTICIPLES } from "../../lexicon/inflection.ts";
import { PURE_VERB_FORMS } from "../../lexicon/pure-verbs.ts";
import { remember } from "../../text/remember.ts";
import { classesOf, lookUp } from "./look-up.ts";
import { WORD_CLASS } from "./word-class.ts";

const VERB_OF_FORM = {
  infinitive: WORD_CLASS.infinitive,
  present: WORD_CLASS.present,
  past: WORD_CLASS.past,
  participle: WORD_CLASS.participle,
  gerund: WORD_CLASS.gerund,
} as const;

/** Nouns in -al, most of them from verbs, which other words in -al are not. */
const NOUNS_IN_AL: ReadonlySet<string> = new Set(
  (
    "animal appraisal approval arousal arrival avowal bestowal betrayal cabal carnival carousal committal criminal " +
    "dial disapproval disavowal dismissal dispersal disposal editorial espousal festival goal interval jackal manual " +
    "meal memorial perusal portrayal proposal recusal refusal rehearsal removal renewal reprisal retrieval reversal " +
    "revival scandal survival testimonial transmittal upheaval vandal withdrawal zeal"
  ).split(" "),
);

const ENDINGS: readonly (readonly [ending: string, classes: number])[] = [
  ["ly", WORD_CLASS.adverb],
  ["ing", WORD_CLASS.gerund],
  ["ed", WORD_CLASS.past | WORD_CLASS.participle | WORD_CLASS.adjective],
  ["ous", WORD_CLASS.adjective],
  ["ful", WORD_CLASS.adjective],
  ["ive", WORD_CLASS.adjective],
  ["able", WORD_CLASS.adjective],
  ["ible", WORD_CLASS.adjective],
  ["less", WORD_CLASS.adjective],
  ["al", WORD_CLASS.adjective],
  ["ish", WORD_CLASS.adjective],
  ["ian", WORD_CLASS.noun | WORD_CLASS.adjective],
  ["ic", WORD_CLASS.adjective],
  ["ize", WORD_CLASS.infinitive],
  ["ise", WORD_CLASS.infinitive],
  ["yze", WORD_CLASS.infinitive],
  ["ify", WORD_CLASS.infinitive],
  ["ss", WORD_CLASS.noun],
  ["us", WORD_CLASS.noun],
  ["is", WORD_CLASS.noun],
];

/** A word nobody lists, by its ending; a compound by its last part; what says nothing is a noun. */
const guess = (word: string): number => {
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 1) {
    const last = classesOf(word.slice(hyphen + 1));
    const attributive = WORD_CLASS.participle | WORD_CLASS.gerund | WORD_CLASS.adjective | WORD_CLASS.past;
    if ((last & attributive) !== 0) return WORD_CLASS.adjective;
    return last === 0
      ? WORD_CLASS.noun
      : last & (WORD_CLASS.noun | WORD_CLASS.plural | WORD_CLASS.actor) || WORD_CLASS.adjective;
  }
  if (word.endsWith("al") && NOUNS_IN_AL.has(word.replace(/^counter/, ""))) return WORD_CLASS.noun;
  const ending = ENDINGS.find(([ending]) => word.length > ending.length + 2 && word.endsWith(ending));
  if (ending) return ending[1];
  if (word.endsWith("s")) {
    const stem =
      classesOf(word.slice(0, -1)) |
      (word.endsWith("es") ? classesOf(word.slice(0, -2)) : 0) |
      (/(?:i[zs]|yz|ifi)es$/.test(word) ? WORD_CLASS.infinitive : 0);
    const isVerb = (stem & WORD_CLASS.infinitive) !== 0;
    const isNoun = (stem & WORD_CLASS.noun) !== 0;
    return (isVerb ? WORD_CLASS.present : 0) | (isNoun || !isVerb ? WORD_CLASS.plural : 0);
  }
  return WORD_CLASS.noun;
};

/** Nearly every verb is a noun as well (`a tweet`, `its terms`) where the vocabulary does not say otherwise. */
const nounOfVerb = (classes: number): number =>
  ((classes & WORD_CLASS.infinitive) === 0 ? 0 : WORD_CLASS.noun) |
  ((classes & WORD_CLASS.present) === 0 ? 0 : WORD_CLASS.plural);

/** What the vocabulary knows as verbs alone, and is as often a thing. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "message messages rights lives exit exits wake quote quotes insult insults chant chants boss bosses light lights arrest arrests " +
    "round rounds blow blows dig digs import imports freeze dash boom overlap boat boats shout roar chat chats"
  ).split(" "),
);

/** `engineers`, `coaches`: whoever does a thing may be many, where the vocabulary knows only `she coaches`. */
const pluralOfActor = (word: string, classes: number): number => {
  if ((classes & WORD_CLASS.present) === 0 || !word.endsWith("s")) return 0;
  const stem = classesOf(word.slice(0, -1)) | (word.endsWith("es") ? classesOf(word.slice(0, -2)) : 0);
  return (stem & WORD_CLASS.actor) === 0 ? 0 : WORD_CLASS.plural;
};

/**
 * From the vocabulary, from the cue lexicon's inflections, else from its ending. A capitalised word that nobody lists
 * gets 0: it is a name wherever it may be one.
 */
const classesIn = (cues: CueLexicon, word: string, capital: boolean): number => {
  const { classes: anywhere, common } = lookUp(word);
  const listed = PURE_PARTICIPLES.has(word) ? (anywhere & ~WORD_CLASS.past) | WORD_CLASS.participle : anywhere;
  let classes = (THINGS.has(word) ? listed | nounOfVerb(listed) : listed) | common;
  for (const form of cueWordForms(cues, word)) classes |= VERB_OF_FORM[form];
  // `Foreign-policy hands`: a compound of common words is no name.
  if (capital && classes === 0 && classesOf(word.slice(word.lastIndexOf("-") + 1)) !== 0 && word.includes("-"))
    return guess(word);
  if ((listed | common) !== 0 || (capital && classes === 0)) return classes | pluralOfActor(word, classes);
  if (classes === 0) return guess(word);
  return PURE_VERB_FORMS.has(word) ? classes : classes | nounOfVerb(classes);
};

/** A word's classes by the word, for words in lower case and for those with a capital. */
interface Guesses {
  readonly lower: (word: string) => number;
  readonly capital: (word: string) => number;
}

const guessesOfLexicon = new WeakMap<CueLexicon, Guesses>();

/** What a lower-case word can be in running text, as bits of WORD_CLASS. */
export const guessClasses = (word: string, capital: boolean, cues: CueLexicon): number => {
  let guesses = guessesOfLexicon.get(cues);
  if (guesses === undefined) {
    guesses = {
      lower: remember((lower) => classesIn(cues, lower, false)),
      capital: remember((lower) => classesIn(cues, lower, true)),
    };
    guessesOfLexicon.set(cues, guesses);
  }
  return capital ? guesses.capital(word) : guesses.lower(word);
};
