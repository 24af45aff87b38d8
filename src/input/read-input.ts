import { createReadStream } from "node:fs";
import { findFiles } from "./find-files.ts";
import { InputError } from "./input-error.ts";
import { parseArticleLine } from "./parse-article-line.ts";
import { readArticle } from "./read-article.ts";
import type { Reading } from "./reading.ts";
import { splitLines } from "./split-lines.ts";
import type { FoundFile } from "./walk-folder.ts";

/** Whether a file is one article, or holds one on each line. */
export type InputFormat = "text" | "ndjson";

const EXTENSIONS = { text: [".txt", ".md"], ndjson: [".ndjson", ".jsonl"] } as const;

const LONGEST_LINE = 256 * 1024 * 1024;

async function* readLines({ file, name }: FoundFile): AsyncGenerator<Reading> {
  const chunks: AsyncIterable<Uint8Array> = file === "-" ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const bytes of splitLines(chunks, LONGEST_LINE)) {
      line++;
      const outcome = parseArticleLine(bytes, file, line);
      yield { name: outcome.id ?? `line-${line}`, outcome, bytes: bytes?.length ?? 0 };
    }
  } catch (cause) {
    yield { name, outcome: new InputError("unreadable", file, { cause }), bytes: 0 };
  }
}

/**
 * Reads the articles of files, folders, patterns and the standard input ("-"), one at a time and in order, so that the
 * memory needed is that of the largest one. What cannot be read comes as an error in its place.
 */
export async function* readInput(paths: readonly string[], format: InputFormat): AsyncGenerator<Reading> {
  for await (const found of findFiles(paths, EXTENSIONS[format])) {
    if (found instanceof InputError) yield { name: found.path, outcome: found, bytes: 0 };
    else if (format === "ndjson") yield* readLines(found);
    else yield await readArticle(found);
  }
}

/** What identifies each file that would be read, so that none of them is written over. */
export const inputIdentities = async (paths: readonly string[], format: InputFormat): Promise<ReadonlySet<string>> => {
  const identities = new Set<string>();
  for await (const found of findFiles(paths, EXTENSIONS[format])) {
    if (!(found instanceof InputError)) identities.add(found.identity);
  }
  return identities;
};
