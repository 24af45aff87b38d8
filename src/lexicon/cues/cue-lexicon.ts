import { inflectVerb } from "../inflection.ts";
import type { Cue } from "./cue.ts";
import { NOUN_CUES, type NounCue } from "./nouns.ts";
import { VERB_CUES } from "./verbs.ts";

export type VerbForm = "infinitive" | "present" | "past" | "participle" | "gerund";

/** What a word may be a form of: the heads of cues, and the forms themselves, both without repetition. */
interface WordForms {
  readonly lemmas: readonly string[];
  readonly forms: readonly VerbForm[];
}

/** A cue by what follows its head: `out` of `point out`. */
export interface CuePhrase {
  readonly words: readonly string[];
  readonly cue: Cue;
}

/** The cues a run knows, with the look-ups made from them. Never changed once made. */
export interface CueLexicon {
  /** Verbal cues by lemma: "say", "point out". */
  readonly verbs: ReadonlyMap<string, Cue>;
  /** Noun cues by singular and plural, lower case. */
  readonly nouns: ReadonlyMap<string, NounCue>;
  /** Forms of the heads of verbal cues, by lower-case word. */
  readonly words: ReadonlyMap<string, WordForms>;
  /** Verbal cues by their head, those of more words first. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
}

/** `be` and `would` are no heads of their own: `is willing`, `would like`. */
const NO_HEADS: ReadonlySet<string> = new Set(["be", "would"]);

const headOf = (lemma: string): string => lemma.split(" ", 1)[0] ?? lemma;

const wordsOf = (lemmas: Iterable<string>): ReadonlyMap<string, WordForms> => {
  const words = new Map<string, { lemmas: string[]; forms: VerbForm[] }>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const known = words.get(word);
    if (known === undefined) {
      words.set(word, { lemmas: [lemma], forms: [form] });
      return;
    }
    if (!known.lemmas.includes(lemma)) known.lemmas.push(lemma);
    if (!known.forms.includes(form)) known.forms.push(form);
  };
  for (const lemma of new Set([...lemmas].map(headOf))) {
    if (NO_HEADS.has(lemma)) continue;
    const { infinitive, present, past, participle, gerund } = inflectVerb(lemma);
    for (const word of infinitive) add(word, lemma, "infinitive");
    for (const word of present) add(word, lemma, "present");
    for (const word of past) add(word, lemma, "past");
    for (const word of participle) add(word, lemma, "participle");
    for (const word of gerund) add(word, lemma, "gerund");
  }
  return words;
};

const phrasesOf = (cues: Iterable<Cue>): ReadonlyMap<string, readonly CuePhrase[]> => {
  const phrases = new Map<string, CuePhrase[]>();
  for (const cue of cues) {
    const [head = "", ...words] = cue.lemma.split(" ");
    const known = phrases.get(head);
    if (known === undefined) phrases.set(head, [{ words, cue }]);
    else known.push({ words, cue });
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
};

/** Makes the look-ups for a list of cues. */
export const cueLexiconOf = (verbs: ReadonlyMap<string, Cue>, nouns: ReadonlyMap<string, NounCue>): CueLexicon => ({
  verbs,
  nouns,
  words: wordsOf(verbs.keys()),
  phrases: phrasesOf(verbs.values()),
});

/** The cues that ship with the program. */
export const SHIPPED_CUES: CueLexicon = cueLexiconOf(VERB_CUES, NOUN_CUES);

const NOTHING: WordForms = { lemmas: [], forms: [] };

/** The lemmas of cue verbs that a lower-case word may be a form of, without repetition. */
export const cueLemmas = ({ words }: CueLexicon, word: string): readonly string[] =>
  (words.get(word) ?? NOTHING).lemmas;

/** Which forms of cue verbs a lower-case word may be. */
export const cueWordForms = ({ words }: CueLexicon, word: string): readonly VerbForm[] =>
  (words.get(word) ?? NOTHING).forms;

/** Whether a cue can stand beside a quotation: what makes it a cue of speech rather than of thought. */
export const isSpeechCue = ({ verbs }: CueLexicon, lemma: string): boolean =>
  verbs.get(lemma)?.frames.includes("quotation") ?? false;
