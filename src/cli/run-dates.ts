import type { Exporter } from "../output/exporter.ts";
import { type ColorChoice, loadPalette, wantsColor } from "./colors.ts";
import { writeToFile, writeToStandardOutput } from "./destination.ts";
import type { Format } from "./formats.ts";
import { type ListOptions, openList } from "./list-run.ts";

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
export const runDates = async (paths: readonly string[], options: ListOptions): Promise<void> => {
  const { target, isTerminal, format, inputs, messages, articles } = await openList(paths, options);
  const writing = { exporters: { list: await loadExporter(format, options.color, isTerminal) }, messages, inputs };
  if (target.to === "stdout") await writeToStandardOutput(articles, writing);
  else if (await writeToFile(target.path, articles, writing)) messages.note(`dates: ${target.path}`);
};
