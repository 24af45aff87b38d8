import type { AuthorityFile, Holder, KnownBody, KnownName, KnownOffice } from "./authority.ts";
import { roleOfTitle } from "./compile-authority.ts";
import { problemOfTerm } from "./term.ts";
import { type YamlReader, fieldsOf, itemsOf, neededText, openYaml, textOf } from "../settings/yaml-reader.ts";

const WIKIDATA = /^Q[1-9]\d*$/;

const nameFields = (reader: YamlReader, fields: ReadonlyMap<string, unknown>, node: unknown): KnownName => {
  const wikidata = textOf(reader, fields.get("wikidata"));
  if (wikidata !== null && !WIKIDATA.test(wikidata))
    reader.fail(fields.get("wikidata"), `"${wikidata}" is no Wikidata id; want Q and a number, such as Q76`);
  return {
    name: neededText(reader, fields, "name", node),
    aliases: itemsOf(reader, fields.get("aliases")).map(
      (alias) => textOf(reader, alias) ?? reader.fail(alias, "want a name"),
    ),
    wikidata,
    note: textOf(reader, fields.get("note")),
  };
};

const readPerson = (reader: YamlReader, node: unknown): KnownName =>
  nameFields(reader, fieldsOf(reader, node, ["name", "aliases", "wikidata", "note"]), node);

const readBody = (reader: YamlReader, node: unknown): KnownBody => {
  const fields = fieldsOf(reader, node, ["name", "aliases", "wikidata", "place", "note"]);
  return { ...nameFields(reader, fields, node), place: textOf(reader, fields.get("place")) };
};

const readHolder = (reader: YamlReader, node: unknown): Holder => {
  const fields = fieldsOf(reader, node, ["name", "term"]);
  const term = neededText(reader, fields, "term", node);
  const problem = problemOfTerm(term);
  if (problem !== null) reader.fail(fields.get("term"), problem);
  return { name: neededText(reader, fields, "name", node), term };
};

const readOffice = (reader: YamlReader, node: unknown): KnownOffice => {
  const fields = fieldsOf(reader, node, ["title", "place", "holders", "note"]);
  const title = neededText(reader, fields, "title", node);
  if (roleOfTitle(title) === null)
    reader.fail(
      fields.get("title"),
      `"${title}" is no office that texts are searched for; want one such as president, prime minister, mayor`,
    );
  const holders = itemsOf(reader, fields.get("holders")).map((holder) => readHolder(reader, holder));
  if (holders.length === 0) reader.fail(node, '"holders" is missing or empty');
  return { title, place: neededText(reader, fields, "place", node), holders, note: textOf(reader, fields.get("note")) };
};

/**
 * Reads an authority file.
 * @param text YAML
 * @param file how messages name it
 * @throws {SettingsError} at the first thing that cannot be used
 */
export const parseAuthority = (text: string, file: string): AuthorityFile => {
  const reader = openYaml(text, file);
  if (reader.root === null) return { people: [], organizations: [], offices: [] };
  const fields = fieldsOf(reader, reader.root, ["people", "organizations", "offices"]);
  return {
    people: itemsOf(reader, fields.get("people")).map((node) => readPerson(reader, node)),
    organizations: itemsOf(reader, fields.get("organizations")).map((node) => readBody(reader, node)),
    offices: itemsOf(reader, fields.get("offices")).map((node) => readOffice(reader, node)),
  };
};
