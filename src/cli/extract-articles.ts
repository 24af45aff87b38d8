import { errorRecord } from "../claims/error-record.ts";
import type { DocumentRecord } from "../claims/record.ts";
import { InputError } from "../input/input-error.ts";
import type { InputFormat } from "../input/read-input.ts";
import type { Reading } from "../input/reading.ts";
import type { Source } from "../input/source.ts";
import type { Messages } from "./messages.ts";
import { closestCommand } from "./suggestions.ts";
import type { Timings } from "./timings.ts";

/** A record and what a file of its own would be called. */
export interface Article {
  readonly name: string;
  readonly record: DocumentRecord;
}

/** What turns readings into records. */
export interface Extraction {
  readonly extract: (source: Source) => DocumentRecord;
  readonly input: InputFormat;
  readonly messages: Messages;
  readonly timings: Timings;
}

/** Whether an NDJSON line is at fault: its record says so, and the program that sent it goes on. */
const isBadLine = (failure: InputError, input: InputFormat): boolean =>
  input === "ndjson" && failure.concernsArticle && failure.code !== "unreadable";

const describeFailure = (failure: InputError): string => {
  const command = failure.code === "not-found" ? closestCommand(failure.path) : null;
  return command === null ? failure.message : `${failure.message} (did you mean the command "extract ${command}"?)`;
};

/** The record of an article that could not be read; null where the path leads to no article. */
const failedRecord = (failure: InputError, { input, messages }: Extraction): DocumentRecord | null => {
  const isLine = isBadLine(failure, input);
  if (!isLine) messages.error(describeFailure(failure));
  if (!failure.concernsArticle || (input === "ndjson" && !isLine)) return null;
  const { code, reason, position, path, id, sha256 } = failure;
  const error = { code, message: reason, line: position?.line ?? null, column: position?.column ?? null };
  return errorRecord({ file: id ?? path, id, sha256, error });
};

/** A bug of ours must not stop the rest: the article gets a record that says so, and the stack goes to the messages. */
const extractSafely = (source: Source, { extract, messages, timings }: Extraction): DocumentRecord => {
  const started = performance.now();
  try {
    return extract(source);
  } catch (failure) {
    const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    messages.error(`${source.file}: a bug in extract; please report it with the text\n${stack}`);
    const error = { code: "internal", message: "a bug in extract; please report it", line: null, column: null };
    return errorRecord({ ...source, error });
  } finally {
    timings.extract += performance.now() - started;
    timings.articles++;
  }
};

/** Turns each reading into its record, in order; what could not be read is reported. */
export async function* extractArticles(
  readings: AsyncIterable<Reading>,
  extraction: Extraction,
): AsyncGenerator<Article> {
  for await (const { name, outcome, bytes } of readings) {
    extraction.timings.bytes += bytes;
    const record =
      outcome instanceof InputError ? failedRecord(outcome, extraction) : extractSafely(outcome, extraction);
    if (record) yield { name, record };
  }
}
