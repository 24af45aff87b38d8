import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { AuthorityError } from "./authority-error.ts";

/** A YAML text being read, so that each complaint can name its place. */
export interface YamlReader {
  readonly root: unknown;
  /** @throws {AuthorityError} always */
  readonly fail: (node: unknown, problem: string) => never;
}

const startOf = (node: unknown): number =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;

/**
 * Reads a YAML text.
 * @param file how messages name it
 * @throws {AuthorityError} where the text is no YAML
 */
export const openYaml = (text: string, file: string): YamlReader => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const failAt = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new AuthorityError(`${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${problem}`);
  };
  const [error] = document.errors;
  if (error) failAt(error.pos[0], `not YAML: ${error.message}`);
  return { root: document.contents, fail: (node, problem) => failAt(startOf(node), problem) };
};

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
    if (!allowed.includes(name)) fail(key, `"${name}" means nothing here; want one of ${allowed.join(", ")}`);
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
