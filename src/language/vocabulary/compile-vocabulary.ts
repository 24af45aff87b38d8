import nlp from "compromise";
import { bitsOf, type WordClass } from "./word-class.ts";

/**
 * The single words of compromise's lexicon with all their inflected forms, by what they can be. This is done once, when
 * the program is built: loading compromise takes longer than extracting an article, and running its tagger twenty times
 * as long as the whole pipeline, while a look-up in its lexicon costs nothing.
 */

/** compromise's tags and the classes we keep of them; a tag not named here says nothing we use. */
const CLASSES_OF_TAG: Readonly<Record<string, readonly WordClass[]>> = {
  Noun: ["noun"],
  Singular: ["noun"],
  Uncountable: ["noun"],
  Plural: ["plural"],
  Actor: ["noun", "actor"],
  Infinitive: ["infinitive"],
  Verb: ["infinitive"],
  PresentTense: ["present"],
  PastTense: ["past"],
  Participle: ["participle"],
  Gerund: ["gerund"],
  Adjective: ["adjective"],
  Comparative: ["adjective"],
  Superlative: ["adjective"],
  Adverb: ["adverb"],
  MaleName: ["maleName"],
  FemaleName: ["femaleName"],
  FirstName: ["firstName"],
  LastName: ["lastName"],
  Person: ["lastName"],
  Country: ["place"],
  City: ["place"],
  Region: ["place"],
  Place: ["place"],
  Organization: ["organization"],
  SportsTeam: ["organization"],
  Demonym: ["demonym"],
  Expression: ["interjection"],
};

/** Halves of compromise's ambiguous classes ("Noun|Verb"): words whose tag it too decides by context. */
const CLASSES_OF_SWITCH: Readonly<Record<string, readonly WordClass[]>> = {
  "Noun|Verb": ["noun", "infinitive"],
  "Plural|Verb": ["plural", "present"],
  "Actor|Verb": ["noun", "actor", "infinitive"],
  "Adj|Noun": ["adjective", "noun"],
  "Adj|Past": ["adjective", "past", "participle"],
  "Adj|Gerund": ["adjective", "gerund"],
  "Adj|Present": ["adjective", "infinitive"],
  "Noun|Gerund": ["noun", "gerund"],
  "Person|Noun": ["firstName", "noun"],
  "Person|Verb": ["firstName", "infinitive"],
  "Person|Adj": ["firstName", "adjective"],
  "Person|Place": ["firstName", "place"],
  "Unit|Noun": ["noun"],
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Reads a table of compromise's model, which its types leave open. */
const table = (model: unknown, level: string, name: string): Record<string, unknown> => {
  const tables = isRecord(model) ? model[level] : undefined;
  const found = isRecord(tables) ? tables[name] : undefined;
  if (!isRecord(found)) throw new TypeError(`compromise has no table ${level}.${name}: was it upgraded?`);
  return found;
};

const tagsOf = (entry: unknown): readonly string[] =>
  [entry].flat().filter((tag): tag is string => typeof tag === "string");

/** A plural role ("officials") comes tagged both plural and actor: it is not a singular noun. */
const classesOf = (entry: unknown): readonly WordClass[] => {
  const tags = tagsOf(entry);
  const classes = tags.flatMap((tag) => CLASSES_OF_TAG[tag] ?? []);
  return tags.includes("Plural") ? classes.filter((name) => name !== "noun") : classes;
};

/** Its words by the bits of WORD_CLASS. */
export const compileVocabulary = (): ReadonlyMap<string, number> => {
  const model: unknown = nlp.model();
  const classesOfWord = new Map<string, number>();
  const add = (word: string, classes: readonly WordClass[]): void => {
    if (classes.length === 0 || !/^[a-z\u00e0-\u024f][a-z\u00e0-\u024f'-]*$/.test(word)) return;
    classesOfWord.set(word, (classesOfWord.get(word) ?? 0) | bitsOf(classes));
  };
  for (const [word, entry] of Object.entries(table(model, "one", "lexicon"))) add(word, classesOf(entry));
  for (const [word, entry] of Object.entries(table(model, "two", "switches"))) {
    add(
      word,
      tagsOf(entry).flatMap((name) => CLASSES_OF_SWITCH[name] ?? []),
    );
  }
  return classesOfWord;
};
