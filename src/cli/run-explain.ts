import { explainLine } from "../explanation/explain-line.ts";
import { explanationJson } from "../explanation/explanation-json.ts";
import { prettyExplanation } from "../explanation/pretty-explanation.ts";
import { InputError } from "../input/input-error.ts";
import { readArticle } from "../input/read-article.ts";
import type { Source } from "../input/source.ts";
import { traceRecord } from "../pipeline.ts";
import type { ColorChoice } from "./colors.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadScreen } from "./screen.ts";
import { writeStandardOutput } from "./standard-output.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `extract explain` as commander hands them over. */
export interface ExplainOptions extends PipelineFlags {
  readonly format?: "pretty" | "json";
  readonly color: ColorChoice;
}

/** `news/a.txt:12` or `news/a.txt:12:5`, as editors and `pretty` print places. */
const PLACE = /^(.+?):(\d{1,9})(?::\d{1,9})?$/s;

const readPlace = async (place: string): Promise<{ readonly source: Source; readonly line: number }> => {
  const [, file, line] = PLACE.exec(place) ?? [];
  if (file === undefined || line === undefined)
    throw new UsageError(`${place}: want a file and a line, such as ${place}:12`);
  const { outcome } = await readArticle({ file, name: file, identity: file });
  if (outcome instanceof InputError) throw new UsageError(outcome.message);
  return { source: outcome, line: Number(line) };
};

/**
 * Explains the claims that touch one line of an article.
 * @throws {UsageError} for a place that is none
 */
export const runExplain = async (place: string, options: ExplainOptions): Promise<void> => {
  const { source, line } = await readPlace(place);
  const { record, trace } = traceRecord(source, await loadPipelineOptions(options));
  const explanation = explainLine({ text: source.text, record, trace }, line);
  if (explanation === null) throw new UsageError(`${source.file} has no line ${line}`);
  const format = options.format ?? (process.stdout.isTTY ? "pretty" : "json");
  await writeStandardOutput(
    format === "json"
      ? explanationJson(source.file, record.published, explanation)
      : prettyExplanation(source.file, record.published, explanation, await loadScreen(options.color)),
  );
};
