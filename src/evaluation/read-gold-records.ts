import { parseDocument } from "yaml";
import type { GoldClaim } from "./gold.ts";
import { GoldError } from "./gold-error.ts";
import { field, isObject, items, type Placed, readGoldClaim } from "./read-gold-claim.ts";

/** The gold of one article, before its text is known. */
export interface GoldEntry {
  /** The article's file name without folder and extension. */
  readonly name: string;
  /** Of the text that was annotated; null where the gold does not say. */
  readonly sha256: string | null;
  readonly claims: readonly GoldClaim[];
}

export type RecordFormat = "json" | "ndjson" | "yaml";

/** `archive/2024/ferry.txt` is called `ferry`. */
export const articleName = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:txt|md)$/, "");

const parseJson = (text: string, line: number | null): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new GoldError("this is no JSON", line);
  }
};

const parseYaml = (text: string): unknown => {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault)
    throw new GoldError(`this is no YAML: ${fault.message.split("\n", 1)[0]}`, fault.linePos?.[0].line ?? null);
  return document.toJS();
};

/** Everything at the top of a file: the items of its list, its lines, or the one object it holds. */
const topOf = (text: string, format: RecordFormat): readonly Placed[] => {
  if (format === "ndjson") {
    return text.split("\n").flatMap((line, place): Placed[] => {
      if (line.trim() === "") return [];
      return [{ value: parseJson(line, place + 1), path: "", line: place + 1 }];
    });
  }
  const whole = { value: format === "json" ? parseJson(text, null) : parseYaml(text), path: "", line: null };
  return items(whole) ?? [whole];
};

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What one item says: a record with its claims, a claim of a flat list, a line of gold, or only that the article is there. */
const entryOf = (item: Placed, stem: string): GoldEntry => {
  const document = field(item, "document");
  const flat = textOf(field(document, "file").value);
  const name = articleName(textOf(field(item, "file").value) ?? flat ?? stem);
  if (!isObject(item.value))
    throw new GoldError(`${item.path === "" ? "" : `${item.path}: `}want a record or a claim`, item.line);
  const sha256 = textOf(field(item, "sha256").value);
  if ("claims" in item.value) {
    const claims = items(field(item, "claims"));
    if (claims === null) throw new GoldError(`${field(item, "claims").path}: want a list of claims`, item.line);
    return { name, sha256, claims: claims.map((claim) => readGoldClaim(claim)) };
  }
  if (!("spans" in item.value) && document.value !== undefined) return { name, sha256, claims: [] };
  return { name, sha256, claims: [readGoldClaim(item)] };
};

/**
 * Reads gold kept as records: what `extract` writes as JSON, NDJSON or YAML, articles or claims, corrected by hand; or
 * JSON Lines with a claim on each line.
 * @param stem file name without extension: the article's name where the lines do not say it
 * @throws {GoldError} naming the line, or the path in the file, that is not as it should be
 */
export const readGoldRecords = (stem: string, text: string, format: RecordFormat): readonly GoldEntry[] => {
  const entries = new Map<string, GoldEntry>();
  for (const item of topOf(text, format)) {
    const { name, sha256, claims } = entryOf(item, stem);
    const known = entries.get(name);
    entries.set(name, {
      name,
      sha256: known?.sha256 ?? sha256,
      claims: [...(known?.claims ?? []), ...claims],
    });
  }
  return [...entries.values()];
};
