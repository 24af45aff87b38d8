import { isatty } from "node:tty";
import { type Command, Option } from "commander";
import { addPipelineFlags } from "../add-pipeline-flags.ts";
import type { CheckOptions } from "../run-check.ts";

const EXPLANATION = `
A file parses when it decodes, has text, every offset in its record cuts to the words it stands for, and the record
holds against the schema. Each finding is a line "path:line:column: code message" on the standard output.

Examples:
  extract check news/                 before a commit, in CI
  extract check --input ndjson a.ndjson

Exit code: 0 nothing found; 1 something found; 2 wrong usage, or a path that could not be read.`;

const run = async (paths: readonly string[], options: CheckOptions, command: Command): Promise<void> => {
  if (paths.length === 0 && isatty(0)) {
    process.exitCode = 2;
    command.outputHelp({ error: true });
    return;
  }
  const { runCheck } = await import("../run-check.ts");
  await runCheck(paths.length === 0 ? ["-"] : paths, options);
};

/** `extract check [paths…]`: whether every file still parses. */
export const addCheck = (program: Command): void => {
  addPipelineFlags(program.command("check"))
    .description("check that every file still parses, for CI")
    .argument("[paths...]", 'files, folders (.txt and .md in them), patterns, "-" for the standard input')
    .addOption(
      new Option("--input <format>", "a file is one text, or has an article on each line")
        .choices(["text", "ndjson"])
        .default("text"),
    )
    .option("-q, --quiet", "no summary on the standard error")
    .addHelpText("after", EXPLANATION)
    .action(run);
};
