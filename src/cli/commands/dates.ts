import { isatty } from "node:tty";
import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { FORMATS } from "../formats.ts";
import { addPipelineFlags } from "../pipeline-options.ts";
import type { DatesOptions } from "../run-dates.ts";

const EXPLANATION = `
Every calendar date in the articles, in text order: its words, their value in EDTF (null where words or text leave it
open), where it stands, and its role: said (it dates an utterance), published (the page's own date) or mentioned.

Examples:
  extract dates article.txt                         a table, at the terminal
  extract dates news/ | jq '.[] | select(.role == "said").value'
  extract dates news/ -o dates.csv                  for a spreadsheet or pandas`;

const run = async (paths: readonly string[], options: DatesOptions, command: Command): Promise<void> => {
  if (paths.length === 0 && isatty(0)) {
    process.exitCode = 2;
    command.outputHelp({ error: true });
    return;
  }
  const { runDates } = await import("../run-dates.ts");
  await runDates(paths.length === 0 ? ["-"] : paths, options);
};

/** `extract dates [paths…]`: every date and its value. */
export const addDates = (program: Command): void => {
  addPipelineFlags(program.command("dates"))
    .description("list the dates in articles: the words, their EDTF value, what they are there")
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
