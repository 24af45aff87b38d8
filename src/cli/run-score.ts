import { isSureEnough } from "../attribution/confidence/least-confidence.ts";
import { compare, type Comparison } from "../evaluation/compare.ts";
import { diagnose } from "../evaluation/diagnose.ts";
import type { GoldDocument } from "../evaluation/gold.ts";
import { type PlacedMiss, placeMisses } from "../evaluation/place-misses.ts";
import { prettyScore } from "../evaluation/pretty-score.ts";
import { articleName } from "../evaluation/read-gold-records.ts";
import { score } from "../evaluation/score.ts";
import { scoreJson } from "../evaluation/score-json.ts";
import { InputError } from "../input/input-error.ts";
import { readInput } from "../input/read-input.ts";
import type { Source } from "../input/source.ts";
import { type PipelineOptions, traceRecord } from "../pipeline.ts";
import type { ColorChoice } from "./colors.ts";
import { goldFault, type GoldFolder, loadGold } from "./load-gold.ts";
import { type Messages, standardMessages } from "./messages.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { loadScreen } from "./screen.ts";
import { writeStandardOutput } from "./standard-output.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `extract score` as commander hands them over. */
export interface ScoreOptions extends PipelineFlags {
  readonly gold: string;
  readonly misses?: true;
  readonly limit: number;
  readonly minConfidence?: number;
  readonly format?: "pretty" | "json";
  readonly color: ColorChoice;
  readonly quiet?: true;
}

/** What one run compares. */
interface Run {
  readonly options: ScoreOptions;
  /** The paths as given; none where the articles lie with the gold. */
  readonly paths: readonly string[];
  readonly gold: GoldFolder;
  readonly pipeline: PipelineOptions;
  readonly messages: Messages;
}

interface Compared {
  readonly comparison: Comparison;
  readonly misses: readonly PlacedMiss[];
}

const compareArticle = (source: Source, gold: GoldDocument, { options, pipeline }: Run): Compared => {
  const { minConfidence = null, misses } = options;
  const { record, trace } = traceRecord(source, { ...pipeline, leastConfidence: 0 });
  const claims = record.claims.filter((claim) => isSureEnough(claim, minConfidence));
  const comparison = compare(gold, claims);
  if (!misses) return { comparison, misses: [] };
  const traced = { text: source.text, trace, claims: record.claims, kept: new Set(claims) };
  return { comparison, misses: placeMisses(source.file, source.text, diagnose(comparison, traced)) };
};

/** The gold of an article; null where there is none, or none that goes with its text. */
const goldOf = (source: Source, { gold, paths, options, messages }: Run): GoldDocument | null => {
  const name = articleName(source.file);
  const found = gold.find(name);
  if (found === null) {
    if (paths.includes(source.file))
      messages.error(
        `${source.file}: no gold for it in ${options.gold}; want ${name}.ann, or a record whose file is called ${name}`,
      );
    return null;
  }
  try {
    return found.of(source);
  } catch (failure) {
    messages.error(goldFault(found.file, failure));
    return null;
  }
};

async function* comparedArticles(run: Run): AsyncGenerator<Compared & { readonly name: string }> {
  const { paths, options, messages } = run;
  for await (const { outcome } of readInput(paths.length === 0 ? [options.gold] : paths, "text")) {
    if (outcome instanceof InputError) {
      if (paths.length === 0 && outcome.code === "no-articles")
        throw new UsageError(`no articles beside the gold; name them: extract score --gold ${options.gold} articles/`);
      messages.error(outcome.message);
      continue;
    }
    const gold = goldOf(outcome, run);
    if (gold) yield { name: articleName(outcome.file), ...compareArticle(outcome, gold, run) };
  }
}

/** Tells which gold was not used for want of its article. */
const reportUnused = ({ gold, paths, options, messages }: Run, compared: ReadonlySet<string>): void => {
  const unused = gold.names.filter((names) => !names.some((name) => compared.has(name)));
  if (unused.length === 0) return;
  const [first] = unused;
  const message = `${options.gold}: no article for the gold of ${first?.at(-1)}${unused.length === 1 ? "" : ` and ${unused.length - 1} more`}`;
  if (paths.length === 0) messages.error(message);
  else messages.note(message);
};

/**
 * Extracts the articles and tells how well their claims agree with gold.
 * @throws {UsageError} where there is no gold, or no article with gold
 */
export const runScore = async (paths: readonly string[], options: ScoreOptions): Promise<void> => {
  const messages = standardMessages(options.quiet ?? false);
  const pipeline = await loadPipelineOptions(options);
  const run: Run = { options, paths, gold: await loadGold(options.gold), pipeline, messages };
  for (const fault of run.gold.faults) messages.error(fault);
  const comparisons: Comparison[] = [];
  const misses: PlacedMiss[] = [];
  const names = new Set<string>();
  for await (const { name, comparison, misses: found } of comparedArticles(run)) {
    if (names.has(name)) {
      messages.error(`${name}: two articles of this name; the first counts`);
      continue;
    }
    names.add(name);
    comparisons.push(comparison);
    for (const miss of found) misses.push(miss);
  }
  reportUnused(run, names);
  if (comparisons.length === 0) throw new UsageError("no article has gold: nothing to score");
  const result = score(comparisons);
  const asked = options.misses ? misses : null;
  const format = options.format ?? (process.stdout.isTTY ? "pretty" : "json");
  await writeStandardOutput(
    format === "json"
      ? scoreJson(result, asked)
      : prettyScore(result, asked, options.limit, await loadScreen(options.color)),
  );
};
