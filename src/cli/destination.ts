import { mkdir } from "node:fs/promises";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemCode } from "../input/input-error.ts";
import { articleNames } from "./article-names.ts";
import { openAtomically } from "./atomic-file.ts";
import type { Exporters } from "./exporters.ts";
import type { Article } from "./extract-articles.ts";
import type { Messages } from "./messages.ts";
import { OutputClosed, writeFailure, writeStandardOutput } from "./standard-output.ts";

/** What every way of writing needs to know. */
export interface Writing {
  readonly exporters: Exporters;
  readonly messages: Messages;
  /** Files that are read in this run, and so may not be written. */
  readonly inputs: ReadonlySet<string>;
}

async function* recordsOf(articles: AsyncIterable<Article>) {
  for await (const { record } of articles) yield record;
}

/** All records to the standard output, each as soon as it is there. */
export const writeToStandardOutput = async (
  articles: AsyncIterable<Article>,
  { exporters }: Writing,
): Promise<void> => {
  for await (const piece of exporters.list(recordsOf(articles))) await writeStandardOutput(piece);
};

/** Writes one file whole or not at all. */
export const writeFile = async (
  path: string,
  pieces: AsyncIterable<string>,
  inputs: ReadonlySet<string>,
): Promise<void> => {
  if (isInput(path, inputs)) throw new Error("this is one of the articles, and would be lost");
  const file = await openAtomically(path);
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.finish();
  } catch (failure) {
    await file.abandon();
    throw failure;
  }
};

const isInput = (path: string, inputs: ReadonlySet<string>): boolean => {
  try {
    return inputs.has(realpathSync(path));
  } catch {
    return false;
  }
};

/** Nothing more can be written, whatever its name: going on would only repeat the message. */
const isHopeless = (failure: unknown): boolean => ["ENOSPC", "EDQUOT", "EROFS", "EIO"].includes(systemCode(failure));

/**
 * All records into one file.
 * @returns whether it was written; the messages say why not
 */
export const writeToFile = async (
  path: string,
  articles: AsyncIterable<Article>,
  { exporters, messages, inputs }: Writing,
): Promise<boolean> => {
  try {
    await writeFile(path, exporters.list(recordsOf(articles)), inputs);
    return true;
  } catch (failure) {
    messages.error(`${path}: ${writeFailure(failure)}`);
    return false;
  }
};

async function* piecesOf({ record }: Article, { list, single }: Exporters): AsyncGenerator<string> {
  if (single) yield single(record);
  else yield* list([record]);
}

/**
 * Each record into a file of its own, sub-folders as they are where the articles come from.
 * @returns whether all were written; the messages name those that were not
 */
export const writeToFolder = async (
  folder: string,
  extension: string,
  articles: AsyncIterable<Article>,
  { exporters, messages, inputs }: Writing,
): Promise<boolean> => {
  const nameOf = articleNames(extension);
  let isWhole = true;
  for await (const article of articles) {
    const path = join(folder, nameOf(article.name, article.record.id === null));
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, piecesOf(article, exporters), inputs);
    } catch (failure) {
      isWhole = false;
      messages.error(`${path}: ${writeFailure(failure)}`);
      if (isHopeless(failure)) throw new OutputClosed("nothing more can be written", { cause: failure });
    }
  }
  return isWhole;
};
