import { isatty } from "node:tty";
import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { FORMATS } from "../formats.ts";
import type { ListOptions } from "../list-run.ts";
import { addPipelineFlags } from "../add-pipeline-flags.ts";

/** A command that lists something found in articles, such as `dates` and `speakers`. */
export interface ListCommand {
  readonly name: string;
  readonly description: string;
  /** Stands below the flags in the help. */
  readonly explanation: string;
  /** Writes the list; loads what it needs only now. */
  readonly run: (paths: readonly string[], options: ListOptions) => Promise<void>;
}

/** Adds a command that takes paths, or the standard input, and writes a list in any format. */
export const addListCommand = (program: Command, { name, description, explanation, run }: ListCommand): void => {
  addPipelineFlags(program.command(name))
    .description(description)
    .argument("[paths...]", 'files, folders (.txt and .md in them), patterns, "-" for the standard input')
    .addOption(new Option("-f, --format <format>", "how to write the list").choices(FORMATS))
    .option("-o, --output <file>", "write to a file, format by its extension")
    .addOption(
      new Option("--input <format>", "a file is one text, or has an article on each line")
        .choices(["text", "ndjson"])
        .default("text"),
    )
    .addOption(new Option("--color <when>", "colours in the table").choices(COLOR_CHOICES).default("auto"))
    .option("-q, --quiet", "no notes on the standard error, only errors")
    .addHelpText("after", explanation)
    .action(async (paths: readonly string[], options: ListOptions, command: Command): Promise<void> => {
      if (paths.length === 0 && isatty(0)) {
        process.exitCode = 2;
        command.outputHelp({ error: true });
        return;
      }
      await run(paths.length === 0 ? ["-"] : paths, options);
    });
};
