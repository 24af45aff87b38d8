import {
  choiceOf,
  fieldsOf,
  flagOf,
  itemsOf,
  neededText,
  openYaml,
  textOf,
  type YamlReader,
} from "../../settings/yaml-reader.ts";
import { type Act, ACTS, type Cue, FRAMES } from "../cues/cue.ts";
import type { NounCue } from "../cues/nouns.ts";
import { VERB_CUES } from "../cues/verbs.ts";
import { NOUN_CUES } from "../cues/nouns.ts";
import { canonicalRole } from "../people/role-nouns.ts";
import { PREPOSITIONS } from "../function-words.ts";
import type { UserTitle, UserWords } from "./user-words.ts";

/** Words of a cue: lower-case letters, apostrophes and hyphens, single spaces between. */
const LEMMA = /^\p{Ll}[\p{Ll}'-]*(?: \p{Ll}[\p{Ll}'-]*)*$/u;
const WORD = /^\p{Ll}[\p{Ll}.'-]*$/u;

const isAct = (name: string): name is Act => Object.hasOwn(ACTS, name);
const ACT_NAMES = Object.keys(ACTS).filter((name) => isAct(name));

const lemmaOf = (reader: YamlReader, fields: ReadonlyMap<string, unknown>, node: unknown): string => {
  const lemma = neededText(reader, fields, "lemma", node);
  if (LEMMA.test(lemma)) return lemma;
  return reader.fail(
    fields.get("lemma"),
    `"${lemma}" is no lemma; want it in lower case, the verb first and uninflected, such as say or point out`,
  );
};

/** The act of the file, else the one that ships with the lemma. */
const actOf = (
  reader: YamlReader,
  fields: ReadonlyMap<string, unknown>,
  node: unknown,
  known: Act | undefined,
): Act => {
  if (fields.has("act")) return choiceOf(reader, fields.get("act"), ACT_NAMES);
  return known ?? reader.fail(node, `"act" is missing; want one of ${ACT_NAMES.join(", ")}`);
};

const prepositionsOf = (reader: YamlReader, node: unknown): readonly string[] =>
  itemsOf(reader, node).map((item) => choiceOf(reader, item, [...PREPOSITIONS]));

const union = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [...new Set([...one, ...other])];

const readVerb = (reader: YamlReader, node: unknown): Cue => {
  const fields = fieldsOf(reader, node, ["lemma", "act", "frames", "prepositions", "hearer", "note"]);
  const lemma = lemmaOf(reader, fields, node);
  const known = VERB_CUES.get(lemma);
  const frames = itemsOf(reader, fields.get("frames")).map((item) => choiceOf(reader, item, FRAMES));
  const prepositions = prepositionsOf(reader, fields.get("prepositions"));
  if (known === undefined && frames.length + prepositions.length === 0)
    reader.fail(node, `"frames" is missing: what does "${lemma}" take? want some of ${FRAMES.join(", ")}`);
  return {
    lemma,
    act: actOf(reader, fields, node, known?.act),
    frames: union(known?.frames ?? [], frames),
    prepositions: union(known?.prepositions ?? [], prepositions),
    hearer: flagOf(reader, fields.get("hearer")) || (known?.hearer ?? false),
  };
};

const readNoun = (reader: YamlReader, node: unknown): NounCue => {
  const fields = fieldsOf(reader, node, ["lemma", "act", "takes", "note"]);
  const lemma = lemmaOf(reader, fields, node);
  if (lemma.includes(" ")) reader.fail(fields.get("lemma"), `"${lemma}" is more than one noun`);
  const known = NOUN_CUES.get(lemma);
  const takes = itemsOf(reader, fields.get("takes")).map((item) => choiceOf(reader, item, TAKEN));
  if (known === undefined && takes.length === 0)
    reader.fail(node, `"takes" is missing: what does "${lemma}" take? want that, to or prepositions`);
  return { lemma, act: actOf(reader, fields, node, known?.act), takes: new Set([...(known?.takes ?? []), ...takes]) };
};

const TAKEN: readonly string[] = ["that", "to", "whether", ...PREPOSITIONS];

const readTitle = (reader: YamlReader, node: unknown): UserTitle => {
  const fields = fieldsOf(reader, node, ["title", "like", "note"]);
  const title = neededText(reader, fields, "title", node).toLowerCase();
  if (!WORD.test(title))
    reader.fail(fields.get("title"), `"${title}" is no title of one word, such as taoiseach or cllr.`);
  const like = textOf(reader, fields.get("like"));
  if (like === null) return { title, role: title };
  const role = canonicalRole(like.toLowerCase());
  return role === null
    ? reader.fail(
        fields.get("like"),
        `"${like}" is no office the program knows; want one such as premier, mayor, spokesperson`,
      )
    : { title, role };
};

const readName = (reader: YamlReader, node: unknown): string =>
  textOf(reader, node) ?? reader.fail(node, "want a name");

/**
 * Reads a lexicon file.
 * @param text YAML
 * @param file how messages name it
 * @throws {SettingsError} at the first thing that cannot be used
 */
export const parseUserWords = (text: string, file: string): UserWords => {
  const reader = openYaml(text, file);
  if (reader.root === null) return { verbs: [], nouns: [], titles: [], outlets: [], agencies: [] };
  const fields = fieldsOf(reader, reader.root, ["verbs", "nouns", "titles", "outlets", "agencies"]);
  const each = <Item>(name: string, read: (reader: YamlReader, node: unknown) => Item): readonly Item[] =>
    itemsOf(reader, fields.get(name)).map((node) => read(reader, node));
  return {
    verbs: each("verbs", readVerb),
    nouns: each("nouns", readNoun),
    titles: each("titles", readTitle),
    outlets: each("outlets", readName),
    agencies: each("agencies", readName),
  };
};
