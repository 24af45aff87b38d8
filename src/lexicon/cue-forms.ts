import { VERB_CUES } from "./cues/verbs.ts";
import { inflectVerb } from "./inflection.ts";

export type VerbForm = "infinitive" | "present" | "past" | "participle" | "gerund";

interface FormEntry {
  readonly lemma: string;
  readonly form: VerbForm;
}

const addForm = (forms: Map<string, FormEntry[]>, word: string, entry: FormEntry): void => {
  const known = forms.get(word);
  if (known === undefined) forms.set(word, [entry]);
  else known.push(entry);
};

const inflectAll = (): ReadonlyMap<string, readonly FormEntry[]> => {
  const forms = new Map<string, FormEntry[]>();
  const heads = new Set([...VERB_CUES.keys()].map((lemma) => lemma.split(" ", 1)[0] ?? lemma));
  for (const lemma of heads) {
    if (lemma === "be" || lemma === "would") continue;
    const { present, past, participle, gerund } = inflectVerb(lemma);
    addForm(forms, lemma, { lemma, form: "infinitive" });
    addForm(forms, present, { lemma, form: "present" });
    for (const word of past) addForm(forms, word, { lemma, form: "past" });
    for (const word of participle) addForm(forms, word, { lemma, form: "participle" });
    addForm(forms, gerund, { lemma, form: "gerund" });
  }
  return forms;
};

const FORMS = inflectAll();

const NONE: readonly FormEntry[] = [];

/** The lemmas of cue verbs that a lower-case word may be a form of, without repetition. */
export const cueLemmas = (word: string): readonly string[] => [
  ...new Set((FORMS.get(word) ?? NONE).map(({ lemma }) => lemma)),
];

/** Which forms of cue verbs a lower-case word may be. */
export const cueWordClasses = (word: string): readonly VerbForm[] => (FORMS.get(word) ?? NONE).map(({ form }) => form);
