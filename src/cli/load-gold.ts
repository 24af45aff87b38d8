import { existsSync } from "node:fs";
import type { GoldDocument } from "../evaluation/gold.ts";
import { GoldError } from "../evaluation/gold-error.ts";
import { readBrat } from "../evaluation/read-brat.ts";
import { articleName, type GoldEntry, readGoldRecords, type RecordFormat } from "../evaluation/read-gold-records.ts";
import { findFiles } from "../input/find-files.ts";
import { InputError } from "../input/input-error.ts";
import { readText } from "../input/read-text.ts";
import type { Source } from "../input/source.ts";
import { UsageError } from "./usage-error.ts";

/** The gold of one article, waiting for its text. */
export interface Gold {
  /** The file it stands in. */
  readonly file: string;
  /** @throws {GoldError} where the gold does not go with the text */
  readonly of: (source: Source) => GoldDocument;
}

/** Gold by the name of its article, and what kept the rest from being read. */
export interface GoldFolder {
  readonly find: (article: string) => Gold | null;
  /** For each file's gold of an article the names that the article may have. */
  readonly names: readonly (readonly string[])[];
  readonly faults: readonly string[];
}

const FORMATS: Readonly<Record<string, RecordFormat>> = {
  ".json": "json",
  ".jsonl": "ndjson",
  ".ndjson": "ndjson",
  ".yaml": "yaml",
  ".yml": "yaml",
};

const EXTENSIONS = [".ann", ...Object.keys(FORMATS)];

const stemOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]{1,6}$/i, "");
const extensionOf = (file: string): string => /\.[a-z]{1,6}$/i.exec(file)?.[0].toLowerCase() ?? "";

/** "ferry_4e07.ann" is gold of "ferry", as one of several annotators made it, unless there is a text "ferry_4e07". */
const bratNames = (stem: string): readonly string[] => {
  const cut = stem.lastIndexOf("_");
  return cut > 0 ? [stem, stem.slice(0, cut)] : [stem];
};

const checkEnds = ({ claims }: GoldEntry, text: string): void => {
  const length = Array.from(text).length;
  for (const { spans, cue, source } of claims) {
    const beyond = [...spans, ...cue, ...source].find(({ end }) => end > length);
    if (beyond) throw new GoldError(`a span ends at ${beyond.end}, and the text has only ${length} code points`);
  }
};

const recordGold = (file: string, entry: GoldEntry): Gold => ({
  file,
  of: ({ text, sha256 }) => {
    if (entry.sha256 !== null && entry.sha256 !== sha256)
      throw new GoldError(`the gold of “${entry.name}” was made for another text: its sha256 is ${entry.sha256}`);
    checkEnds(entry, text);
    return { name: entry.name, text, claims: entry.claims };
  },
});

/** What is wrong with gold, and where. */
export const goldFault = (file: string, failure: unknown): string => {
  if (failure instanceof GoldError)
    return `${file}${failure.line === null ? "" : `:${failure.line}`}: ${failure.message}`;
  if (failure instanceof InputError) return failure.message;
  throw failure;
};

/** What one file of gold holds, by the names its article may have. */
const goldIn = (file: string): readonly (readonly [names: readonly string[], gold: Gold])[] => {
  const text = readText(file);
  const format = FORMATS[extensionOf(file)];
  if (format === undefined) {
    const of = (source: Source): GoldDocument => readBrat(articleName(source.file), source.text, text);
    return [[bratNames(stemOf(file)), { file, of }]];
  }
  return readGoldRecords(stemOf(file), text, format).map((entry) => [[entry.name], recordGold(file, entry)]);
};

/**
 * Reads the gold of a folder: brat standoff (.ann) and records (.json, .ndjson, .jsonl, .yaml). Where several annotators
 * read one article, the first by name counts.
 * @throws {UsageError} when there is no such folder, or nothing in it that could be gold
 */
export const loadGold = async (folder: string): Promise<GoldFolder> => {
  if (!existsSync(folder)) throw new UsageError(`--gold ${folder}: no such folder`);
  const byName = new Map<string, Gold>();
  const byPrefix = new Map<string, Gold>();
  const names: (readonly string[])[] = [];
  const faults: string[] = [];
  let any = false;
  for await (const found of findFiles([folder], EXTENSIONS)) {
    if (found instanceof InputError) continue;
    any = true;
    try {
      for (const [known, gold] of goldIn(found.file)) {
        const [name = "", prefix] = known;
        names.push(known);
        if (!byName.has(name)) byName.set(name, gold);
        if (prefix !== undefined && !byPrefix.has(prefix)) byPrefix.set(prefix, gold);
      }
    } catch (failure) {
      faults.push(goldFault(found.file, failure));
    }
  }
  if (!any)
    throw new UsageError(`--gold ${folder}: no gold in it; want files that end in one of ${EXTENSIONS.join(" ")}`);
  const find = (article: string): Gold | null => byName.get(article) ?? byPrefix.get(article) ?? null;
  return { find, names, faults };
};
