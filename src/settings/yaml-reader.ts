import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { closestWord } from "../text/closest-word.ts";
import { SettingsError } from "./settings-error.ts";

/** A YAML text being read, so that each complaint can name its place. */
export interface YamlReader {
  readonly root: unknown;
  /** @throws {SettingsError} always */
  readonly fail: (node: unknown, problem: string) => never;
}

const startOf = (node: unknown): number =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;

/**
 * Reads a YAML text.
 * @param file how messages name it
 * @throws {SettingsError} where the text is no YAML
 */
export const openYaml = (text: string, file: string): YamlReader => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const failAt = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new SettingsError(`${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${problem}`);
  };
  const [error] = document.errors;
  if (error) failAt(error.pos[0], `not YAML: ${error.message}`);
  return { root: document.contents, fail: (node, problem) => failAt(startOf(node), problem) };
};

/** `want one of say, ask, deny`, with the one that was probably meant. */
const wanted = (word: string, allowed: readonly string[]): string => {
  const meant = closestWord(word, allowed);
  const list = allowed.length > MOST_LISTED ? `${allowed.slice(0, FEW).join(", ")}, …` : allowed.join(", ");
  return `want one of ${list}${meant === null ? "" : `; did you mean ${meant}?`}`;
};

/** A list of more words than this is no help; then so many of them show what kind of words they are. */
const MOST_LISTED = 24;
const FEW = 8;

/** The values of a mapping by key. */
export const fieldsOf = (
  { fail }: YamlReader,
  node: unknown,
  allowed: readonly string[],
): ReadonlyMap<string, unknown> => {
  if (!isMap(node)) return fail(node, `want a mapping with ${allowed.join(", ")}`);
  const fields = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!allowed.includes(name)) fail(key, `"${name}" means nothing here; ${wanted(name, allowed)}`);
    fields.set(name, value);
  }
  return fields;
};

/** The items of a list; none where it is left out. */
export const itemsOf = ({ fail }: YamlReader, node: unknown): readonly unknown[] => {
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return [];
  return isSeq(node) ? node.items : fail(node, "want a list, each item behind a dash");
};

/** A text that is not empty; null where it is left out. */
export const textOf = ({ fail }: YamlReader, node: unknown): string | null => {
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return null;
  if (!isScalar(node) || typeof node.value !== "string" || node.value.trim() === "")
    return fail(node, "want a text; put it in quotation marks");
  return node.value.trim();
};

export const neededText = (
  reader: YamlReader,
  fields: ReadonlyMap<string, unknown>,
  key: string,
  whole: unknown,
): string => textOf(reader, fields.get(key)) ?? reader.fail(whole, `"${key}" is missing`);

/** One of a closed list of words. */
export const choiceOf = <Word extends string>(reader: YamlReader, node: unknown, allowed: readonly Word[]): Word => {
  const text = textOf(reader, node) ?? reader.fail(node, `want one of ${allowed.join(", ")}`);
  return allowed.find((one) => one === text) ?? reader.fail(node, `"${text}" is not known; ${wanted(text, allowed)}`);
};

/** true or false; false where it is left out. */
export const flagOf = ({ fail }: YamlReader, node: unknown): boolean => {
  if (node === undefined || node === null) return false;
  return isScalar(node) && typeof node.value === "boolean" ? node.value : fail(node, "want true or false");
};
