import type { DocumentRecord } from "../claims/record.ts";
import type { Identity } from "../identities/identity.ts";
import { joinSpeakers } from "../identities/join-speakers.ts";
import { type InputFormat, inputIdentities, readInput } from "../input/read-input.ts";
import { counted } from "../output/counted.ts";
import { identitiesAsCsv, identitiesAsJson, identitiesAsNdjson, identitiesAsTable } from "../output/identities.ts";
import { extractRecord } from "../pipeline.ts";
import { type ColorChoice, loadPalette, wantsColor } from "./colors.ts";
import { writeFile } from "./destination.ts";
import { extractArticles } from "./extract-articles.ts";
import { chooseFormat, type Format } from "./formats.ts";
import { standardMessages } from "./messages.ts";
import { writeFailure, writeStandardOutput } from "./standard-output.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { noTimings } from "./timings.ts";

/** The options of `extract speakers` as commander hands them over. */
export interface SpeakersOptions extends PipelineFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly input: InputFormat;
  readonly color: ColorChoice;
  readonly quiet?: true;
}

const WIDEST = 120;
const USUAL = 80;

const written = async (
  identities: readonly Identity[],
  format: Format,
  { color, isTerminal }: { readonly color: ColorChoice; readonly isTerminal: boolean },
): Promise<string> => {
  if (format === "json") return identitiesAsJson(identities);
  if (format === "ndjson") return identitiesAsNdjson(identities);
  if (format === "csv") return identitiesAsCsv(identities);
  if (format === "yaml") return (await import("../output/identities-yaml.ts")).identitiesAsYaml(identities);
  const palette = await loadPalette(wantsColor(color, process.env, isTerminal));
  const width = isTerminal ? Math.min(process.stdout.columns || USUAL, WIDEST) : USUAL;
  return identitiesAsTable(identities, { width, palette });
};

/** What joining needs of a record: the claims of a folder would not fit into memory. */
const withoutClaims = (record: DocumentRecord): DocumentRecord => ({ ...record, claims: [], dates: [] });

/**
 * Extracts the articles the paths lead to, joins their speakers and writes the list as the options say.
 * @throws {UsageError} for a file whose extension says no format
 */
export const runSpeakers = async (paths: readonly string[], options: SpeakersOptions): Promise<void> => {
  const { input, color, output } = options;
  const pipeline = await loadPipelineOptions(options);
  const target =
    output === undefined || output === "-" ? ({ to: "stdout" } as const) : ({ to: "file", path: output } as const);
  const isTerminal = target.to === "stdout" && process.stdout.isTTY;
  const format = chooseFormat(options.format, target, { isTerminal, input });
  const inputs = target.to === "stdout" ? new Set<string>() : await inputIdentities(paths, input);
  const messages = standardMessages(options.quiet ?? false);
  const extract = (source: Parameters<typeof extractRecord>[0]) => extractRecord(source, pipeline);
  const records: DocumentRecord[] = [];
  for await (const { record } of extractArticles(readInput(paths, input), {
    extract,
    input,
    messages,
    timings: noTimings(),
  }))
    records.push(withoutClaims(record));
  const identities = joinSpeakers(records, pipeline.authority);
  const text = await written(identities, format, { color, isTerminal });
  if (target.to === "stdout") return writeStandardOutput(text);
  try {
    await writeFile(
      target.path,
      (async function* () {
        yield text;
      })(),
      inputs,
    );
    messages.note(`${counted(identities.length, "speaker")} of ${counted(records.length, "article")}: ${target.path}`);
  } catch (failure) {
    messages.error(`${target.path}: ${writeFailure(failure)}`);
  }
};
