import { statSync } from "node:fs";
import { type ClaimFilter, filterClaims } from "../claims/filter-claims.ts";
import { inputIdentities, readInput } from "../input/read-input.ts";
import { counted } from "../output/counted.ts";
import { extractRecord } from "../pipeline.ts";
import { writeToFile, writeToFolder, writeToStandardOutput, type Writing } from "./destination.ts";
import { loadExporters } from "./exporters.ts";
import { type Article, extractArticles } from "./extract-articles.ts";
import type { ExtractOptions } from "./extract-options.ts";
import { chooseFormat, EXTENSION_OF, type Target } from "./formats.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { standardMessages } from "./messages.ts";
import { describeTimings, noTimings, timed } from "./timings.ts";

/** A path that cannot be looked at is none: writing to it will tell why. */
const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const targetOf = (output: string | undefined): Target => {
  if (output === undefined || output === "-") return { to: "stdout" };
  return { to: output.endsWith("/") || isFolder(output) ? "folder" : "file", path: output };
};

const filterOf = ({ kind, speaker, act, minConfidence, saidSince, saidUntil }: ExtractOptions): ClaimFilter => ({
  kind: kind ?? [],
  speaker: speaker ?? [],
  act: act ?? [],
  minConfidence: minConfidence ?? 0,
  said: { since: saidSince ?? null, until: saidUntil ?? null },
});

/** Claims that are left out by default are there for those who ask for them. */
const leastConfidenceOf = ({ minConfidence }: ExtractOptions): { leastConfidence?: number } =>
  minConfidence === undefined ? {} : { leastConfidence: minConfidence };

/** Applies the filter, and counts what is left for the note at the end. */
const filtering = (filter: ClaimFilter, dropEmpty: boolean, counts: Counts) =>
  async function* (articles: AsyncIterable<Article>): AsyncGenerator<Article> {
    for await (const { name, record } of articles) {
      const kept = filterClaims(record, filter);
      counts.articles++;
      counts.claims += kept.claims.length;
      if (kept.status === "error") counts.failures++;
      if (!dropEmpty || kept.claims.length > 0 || kept.status === "error") yield { name, record: kept };
    }
  };

interface Counts {
  articles: number;
  claims: number;
  failures: number;
}

const isFiltering = ({ kind, speaker, act, minConfidence, said }: ClaimFilter): boolean =>
  kind.length + speaker.length + act.length > 0 || minConfidence > 0 || said.since !== null || said.until !== null;

/** @returns whether everything was written; the messages say what was not */
const writeTo = async (
  target: Target,
  extension: string,
  articles: AsyncIterable<Article>,
  writing: Writing,
): Promise<boolean> => {
  if (target.to === "file") return writeToFile(target.path, articles, writing);
  if (target.to === "folder") return writeToFolder(target.path, extension, articles, writing);
  await writeToStandardOutput(articles, writing);
  return true;
};

/**
 * Extracts the claims of the articles the paths lead to and writes them as the options say.
 * @throws {UsageError} when the options do not go together
 */
export const runExtract = async (paths: readonly string[], options: ExtractOptions): Promise<void> => {
  const { input, per, color } = options;
  const pipeline = await loadPipelineOptions(options);
  const target = targetOf(options.output);
  const isTerminal = target.to === "stdout" && process.stdout.isTTY;
  const format = chooseFormat(options.format, target, { isTerminal, input });
  const exporters = await loadExporters(format, { per, color, isTerminal });
  const inputs = target.to === "stdout" ? new Set<string>() : await inputIdentities(paths, input);
  const messages = standardMessages(options.quiet ?? false);
  const timings = noTimings();
  const counts: Counts = { articles: 0, claims: 0, failures: 0 };
  const filter = filterOf(options);
  const started = performance.now();
  const readings = timed(readInput(paths, input), (milliseconds) => (timings.read += milliseconds));
  const extract = (source: Parameters<typeof extractRecord>[0]) =>
    extractRecord(source, { ...pipeline, ...leastConfidenceOf(options) });
  const articles = extractArticles(readings, { extract, input, messages, timings });
  const kept = filtering(filter, format === "pretty" && isFiltering(filter), counts)(articles);
  const isWhole = await writeTo(target, EXTENSION_OF[format], kept, { exporters, messages, inputs });
  if (options.timings) process.stderr.write(`${describeTimings(timings, performance.now() - started)}\n`);
  if (input === "ndjson" && counts.failures > 0)
    messages.note(`${counts.failures} of ${counts.articles} lines could not be read; their records say why`);
  if (isWhole && target.to !== "stdout")
    messages.note(`${counted(counts.claims, "claim")} of ${counted(counts.articles, "article")}: ${target.path}`);
};
