import type { DocumentRecord } from "../claims/record.ts";
import type { Identity } from "../identities/identity.ts";
import { joinSpeakers } from "../identities/join-speakers.ts";
import { counted } from "../output/counted.ts";
import { identitiesAsCsv, identitiesAsJson, identitiesAsNdjson, identitiesAsTable } from "../output/identities.ts";
import { type ColorChoice, loadPalette, wantsColor } from "./colors.ts";
import { writeFile } from "./destination.ts";
import type { Format } from "./formats.ts";
import { type ListOptions, openList } from "./list-run.ts";
import { writeFailure, writeStandardOutput } from "./standard-output.ts";

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
export const runSpeakers = async (paths: readonly string[], options: ListOptions): Promise<void> => {
  const { pipeline, target, isTerminal, format, inputs, messages, articles } = await openList(paths, options);
  const records: DocumentRecord[] = [];
  for await (const { record } of articles) records.push(withoutClaims(record));
  const identities = joinSpeakers(records, pipeline.authority);
  const text = await written(identities, format, { color: options.color, isTerminal });
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
