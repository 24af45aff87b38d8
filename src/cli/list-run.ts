import { type InputFormat, inputIdentities, readInput } from "../input/read-input.ts";
import { extractRecord } from "../pipeline.ts";
import type { ColorChoice } from "./colors.ts";
import { extractArticles } from "./extract-articles.ts";
import { chooseFormat, type Format } from "./formats.ts";
import { standardMessages } from "./messages.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { noTimings } from "./timings.ts";

/** The options of a command that writes a list, as commander hands them over. */
export interface ListOptions extends PipelineFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly input: InputFormat;
  readonly color: ColorChoice;
  readonly quiet?: true;
}

/**
 * Opens what a list is made of and where it goes: the articles are read as they are asked for.
 * @throws {UsageError} for a file whose extension says no format
 */
export const openList = async (paths: readonly string[], options: ListOptions) => {
  const { input, output } = options;
  const pipeline = await loadPipelineOptions(options);
  const target =
    output === undefined || output === "-" ? ({ to: "stdout" } as const) : ({ to: "file", path: output } as const);
  const isTerminal = target.to === "stdout" && process.stdout.isTTY;
  const format = chooseFormat(options.format, target, { isTerminal, input });
  const inputs = target.to === "stdout" ? new Set<string>() : await inputIdentities(paths, input);
  const messages = standardMessages(options.quiet ?? false);
  const extract = (source: Parameters<typeof extractRecord>[0]) => extractRecord(source, pipeline);
  const articles = extractArticles(readInput(paths, input), { extract, input, messages, timings: noTimings() });
  return { pipeline, target, isTerminal, format, inputs, messages, articles };
};
