import { type InputFormat, inputIdentities, readInput } from "../input/read-input.ts";
import type { Exporter } from "../output/exporter.ts";
import { extractRecord } from "../pipeline.ts";
import { type ColorChoice, loadPalette, wantsColor } from "./colors.ts";
import { writeToFile, writeToStandardOutput } from "./destination.ts";
import { extractArticles } from "./extract-articles.ts";
import { chooseFormat, type Format } from "./formats.ts";
import { standardMessages } from "./messages.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { noTimings } from "./timings.ts";

/** The options of `extract dates` as commander hands them over. */
export interface DatesOptions extends PipelineFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly input: InputFormat;
  readonly color: ColorChoice;
  readonly quiet?: true;
}

const loadExporter = async (format: Format, color: ColorChoice, isTerminal: boolean): Promise<Exporter> => {
  const dates = await import("../output/dates.ts");
  if (format === "json") return dates.datesAsJson;
  if (format === "ndjson") return dates.datesAsNdjson;
  if (format === "csv") return dates.datesAsCsv;
  if (format === "yaml") {
    const [{ stringify }, { YAML_OPTIONS }] = await Promise.all([import("yaml"), import("../output/yaml.ts")]);
    return dates.datesAsYaml((list) => stringify(list, YAML_OPTIONS));
  }
  return dates.datesAsTable(await loadPalette(wantsColor(color, process.env, isTerminal)));
};

/**
 * Writes the dates of the articles the paths lead to, in text order, each as soon as its article is read.
 * @throws {UsageError} for a file whose extension says no format
 */
export const runDates = async (paths: readonly string[], options: DatesOptions): Promise<void> => {
  const { input, color, output } = options;
  const pipeline = await loadPipelineOptions(options);
  const target =
    output === undefined || output === "-" ? ({ to: "stdout" } as const) : ({ to: "file", path: output } as const);
  const isTerminal = target.to === "stdout" && process.stdout.isTTY;
  const format = chooseFormat(options.format, target, { isTerminal, input });
  const inputs = target.to === "stdout" ? new Set<string>() : await inputIdentities(paths, input);
  const messages = standardMessages(options.quiet ?? false);
  const extract = (source: Parameters<typeof extractRecord>[0]) => extractRecord(source, pipeline);
  const articles = extractArticles(readInput(paths, input), { extract, input, messages, timings: noTimings() });
  const writing = { exporters: { list: await loadExporter(format, color, isTerminal) }, messages, inputs };
  if (target.to === "stdout") await writeToStandardOutput(articles, writing);
  else if (await writeToFile(target.path, articles, writing)) messages.note(`dates: ${target.path}`);
};
