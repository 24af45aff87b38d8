import { UsageError } from "./usage-error.ts";

export const FORMATS = ["pretty", "yaml", "json", "ndjson", "csv"] as const;
export type Format = (typeof FORMATS)[number];

const formatOfExtension: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".txt": "pretty",
};

/** What files of a format are called in a folder of them. */
export const EXTENSION_OF: Readonly<Record<Format, string>> = {
  json: ".json",
  yaml: ".yaml",
  ndjson: ".ndjson",
  csv: ".csv",
  pretty: ".txt",
};

/** Where the records go. */
export type Target = { readonly to: "stdout" } | { readonly to: "file" | "folder"; readonly path: string };

/**
 * The format asked for, else the one of the file's extension, else what suits the reader: people at a terminal get
 * `pretty`, programs `json`, or `ndjson` where they sent NDJSON.
 * @throws {UsageError} for a file whose extension says nothing
 */
export const chooseFormat = (
  asked: Format | undefined,
  target: Target,
  { isTerminal, input }: { readonly isTerminal: boolean; readonly input: "text" | "ndjson" },
): Format => {
  if (asked) return asked;
  if (target.to === "folder") return "json";
  if (target.to === "stdout") return isTerminal ? "pretty" : input === "ndjson" ? "ndjson" : "json";
  const extension = /\.[^./]{1,10}$/.exec(target.path)?.[0].toLowerCase() ?? "";
  const format = formatOfExtension[extension];
  if (format) return format;
  const known = Object.keys(formatOfExtension).join(" ");
  throw new UsageError(
    `-o ${target.path}: the name says no format; end it in one of ${known}, or add --format, or "/" for a folder`,
  );
};
