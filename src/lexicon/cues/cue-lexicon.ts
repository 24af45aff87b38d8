import { remember } from "../../text/remember.ts";
import { inflectVerb, possibleLemmas } from "../inflection.ts";
import type { Cue } from "./cue.ts";
import { NOUN_CUES, type NounCue } from "./nouns.ts";
import { VERB_CUES } from "./verbs.ts";

const VERB_FORMS = ["infinitive", "present", "past", "participle", "gerund"] as const;

export type VerbForm = (typeof VERB_FORMS)[number];

/** What a word may be a form of: the heads of cues, and the forms themselves, both without repetition. */
interface WordForms {
  readonly lemmas: readonly string[];
  readonly forms: readonly VerbForm[];
}

const NOTHING: WordForms = { lemmas: [], forms: [] };

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
  readonly words: (word: string) => WordForms;
  /** Verbal cues by their head, those of more words first. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
}

/** `be` and `would` are no heads of their own: `is willing`, `would like`. */
const NO_HEADS: ReadonlySet<string> = new Set(["be", "would"]);

/** Which of the heads a word is a form of, worked out when a text first has it: a text has a few of some thousand forms. */
const readForms = (word: string, heads: ReadonlyMap<string, unknown>): WordForms => {
  const forms = new Set<VerbForm>();
  const found = new Set<string>();
  for (const lemma of possibleLemmas(word)) {
    if (!heads.has(lemma) || NO_HEADS.has(lemma)) continue;
    const inflected = inflectVerb(lemma);
    for (const form of VERB_FORMS) {
      if (!inflected[form].includes(word)) continue;
      forms.add(form);
      found.add(lemma);
    }
  }
  const lemmas = found.size > 1 ? [...heads.keys()].filter((lemma) => found.has(lemma)) : [...found];
  return lemmas.length === 0 ? NOTHING : { lemmas, forms: [...forms] };
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
export const cueLexiconOf = (verbs: ReadonlyMap<string, Cue>, nouns: ReadonlyMap<string, NounCue>): CueLexicon => {
  const phrases = phrasesOf(verbs.values());
  return { verbs, nouns, words: remember((word) => readForms(word, phrases)), phrases };
};

/** The cues that ship with the program. */
export const SHIPPED_CUES: CueLexicon = cueLexiconOf(VERB_CUES, NOUN_CUES);

/** The lemmas of cue verbs that a lower-case word may be a form of, without repetition. */
export const cueLemmas = ({ words }: CueLexicon, word: string): readonly string[] => words(word).lemmas;

/** Which forms of cue verbs a lower-case word may be. */
export const cueWordForms = ({ words }: CueLexicon, word: string): readonly VerbForm[] => words(word).forms;

/** Whether a cue can stand beside a quotation: what makes it a cue of speech rather than of thought. */
export const isSpeechCue = ({ verbs }: CueLexicon, lemma: string): boolean =>
  verbs.get(lemma)?.frames.includes("quotation") ?? false;
