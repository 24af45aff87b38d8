import { findDisagreements } from "../claims/find-disagreements.ts";
import type { DocumentRecord } from "../claims/record.ts";
import { recordSchema } from "../claims/schema.ts";
import { InputError } from "../input/input-error.ts";
import { type InputFormat, readInput } from "../input/read-input.ts";
import type { Reading } from "../input/reading.ts";
import type { Source } from "../input/source.ts";
import { counted } from "../output/counted.ts";
import { visibleLine } from "../output/visible.ts";
import { extractRecord, type PipelineOptions } from "../pipeline.ts";
import { standardMessages } from "./messages.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { loadPipelineOptions } from "./pipeline-options.ts";
import { writeStandardOutput } from "./standard-output.ts";

/** The options of `extract check` as commander hands them over. */
export interface CheckOptions extends PipelineFlags {
  readonly input: InputFormat;
  readonly quiet?: true;
}

/** One thing that is wrong with a file, and where. */
interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

type Validate = (record: DocumentRecord) => readonly string[];

/** ajv is loaded here and nowhere else: no other command pays for it. */
const loadValidator = async (): Promise<Validate> => {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(recordSchema);
  return (record) =>
    validate(record) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
};

const findingsIn = (source: Source, options: PipelineOptions, validate: Validate): readonly Finding[] => {
  const { file, text } = source;
  const atStart = (code: string, message: string): Finding => ({ file, line: 1, column: 1, code, message });
  if (text.trim() === "") return [atStart("empty", "there is no text in this file")];
  try {
    const record = extractRecord(source, options);
    const disagreements = findDisagreements(record, text);
    return [
      ...validate(record).map((message) => atStart("schema", message)),
      ...disagreements.map(({ line, column, message }) => ({ file, line, column, code: "span", message })),
    ];
  } catch (failure) {
    return [atStart("internal", failure instanceof Error ? failure.message : String(failure))];
  }
};

/** Failures that are the file's own fault are findings; that a file cannot be got at is not. */
const findingOf = ({ path, code, reason, position, concernsArticle }: InputError): Finding | null =>
  concernsArticle && code !== "unreadable"
    ? { file: path, line: position?.line ?? 1, column: position?.column ?? 1, code, message: reason }
    : null;

const described = ({ file, line, column, code, message }: Finding): string =>
  `${visibleLine(file === "-" ? "stdin" : file)}:${line}:${column}: ${code} ${visibleLine(message)}\n`;

/**
 * Reads and extracts each article and prints what does not hold, a line each.
 * Exit code 1 where something was found, 2 where a path could not be read at all.
 */
export const runCheck = async (paths: readonly string[], { input, quiet, ...flags }: CheckOptions): Promise<void> => {
  const pipeline = await loadPipelineOptions(flags);
  const messages = standardMessages(quiet ?? false);
  const validate = await loadValidator();
  let articles = 0;
  let found = 0;
  const check = ({ outcome }: Reading): readonly Finding[] => {
    if (!(outcome instanceof InputError)) return findingsIn(outcome, pipeline, validate);
    const finding = findingOf(outcome);
    if (finding) return [finding];
    messages.error(outcome.message);
    return [];
  };
  for await (const reading of readInput(paths, input)) {
    const findings = check(reading);
    if (!(reading.outcome instanceof InputError) || findings.length > 0) articles++;
    found += findings.length;
    if (findings.length > 0) await writeStandardOutput(findings.map((finding) => described(finding)).join(""));
  }
  if (found > 0) process.exitCode ??= 1;
  messages.note(`${counted(articles, "article")} checked, ${counted(found, "finding")}`);
};
