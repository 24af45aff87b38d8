import { isatty } from "node:tty";
import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { FORMATS } from "../formats.ts";
import { addPipelineFlags } from "../pipeline-options.ts";
import type { SpeakersOptions } from "../run-speakers.ts";

const EXPLANATION = `
The speakers of all articles, one person or body a line, those with the most claims first. Names are joined when they
are the same up to accents and capitals, a middle name, a short first name, initials or a slip of the pen, and nobody
else fits; a surname is joined only to the one bearer who holds the same office. In json, yaml, ndjson and csv each
speaker lists its sightings: file, id there, name, claims, and because of what it was joined.

Examples:
  extract speakers news/                            a table, at the terminal
  extract speakers news/ | jq '.[] | select(.articles > 9).name'
  extract speakers news/ -o speakers.csv            for a spreadsheet or pandas`;

const run = async (paths: readonly string[], options: SpeakersOptions, command: Command): Promise<void> => {
  if (paths.length === 0 && isatty(0)) {
    process.exitCode = 2;
    command.outputHelp({ error: true });
    return;
  }
  const { runSpeakers } = await import("../run-speakers.ts");
  await runSpeakers(paths.length === 0 ? ["-"] : paths, options);
};

/** `extract speakers [paths…]`: who speaks, over all articles. */
export const addSpeakers = (program: Command): void => {
  addPipelineFlags(program.command("speakers"))
    .description("list who speaks in all articles, under which names and how often")
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
    .addHelpText("after", EXPLANATION)
    .action(run);
};
