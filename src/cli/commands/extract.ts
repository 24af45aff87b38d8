import { LEAST_CONFIDENCE_TOLD } from "../../attribution/confidence/least-confidence.ts";
import { isatty } from "node:tty";
import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { acts, collected, confidence, edtfDate, type ExtractOptions, kinds } from "../extract-options.ts";
import { FORMATS } from "../formats.ts";
import { addPipelineFlags } from "../add-pipeline-flags.ts";

const EXAMPLES = `
Examples:
  extract article.txt                            read an article's claims at the terminal
  extract news/ | jq '.[].claims[].speaker.name' every speaker in a folder of articles
  extract news/ -o claims.csv                    one row a claim, for a spreadsheet or pandas
  extract news/ -o records/ --format yaml        one YAML file an article, sub-folders kept
  extract 'news/**/*.html.txt' --kind direct     verbatim speech only, in files that match
  extract news/ --speaker ruiz --act deny        what one person denies
  extract news/ --said-since 2024-11-04 --said-until 2024-11 what was said then, as far as the text tells
  curl -s … | extract --date 2024-05-17          a text from a pipe, published on that day
  extract --input ndjson < articles.ndjson       one article a line in, one record a line out

Exit code: 0 fine, also where there are no claims; 1 "check" found something; 2 wrong usage, or a file
that could not be read: it is named on the standard error, and all others are written.
Cells of CSV are verbatim: a spreadsheet may take one that begins with = + - @ for a formula unless it imports text.
A file that is called like a command is named by its path: extract ./check`;

const run = async (paths: readonly string[], options: ExtractOptions, command: Command): Promise<void> => {
  if (paths.length === 0 && isatty(0)) {
    process.exitCode = 2;
    command.outputHelp({ error: true });
    return;
  }
  const { runExtract } = await import("../run-extract.ts");
  await runExtract(paths.length === 0 ? ["-"] : paths, options);
};

/** `extract [options] [paths…]`: the claims of files, folders and patterns. */
export const addExtract = (program: Command): void => {
  addPipelineFlags(program)
    .argument("[paths...]", 'files, folders (.txt and .md in them), patterns, "-" for the standard input')
    .addOption(new Option("-f, --format <format>", "how to write records").choices(FORMATS))
    .option(
      "-o, --output <path>",
      'write to a file, format by its extension, or to a folder ("out/"), a file an article',
    )
    .addOption(
      new Option("--per <unit>", "list articles with their claims, or claims with their article")
        .choices(["document", "claim"])
        .default("document"),
    )
    .option("--kind <kinds>", "only direct, mixed or indirect claims", kinds)
    .option("--speaker <names>", "only claims of these speakers: names or parts of names, or ids", collected)
    .option("--act <acts>", "only claims with these acts: say, deny, promise, … (all of them: extract schema)", acts)
    .option("--said-since <date>", "only claims that may have been made on this date (EDTF) or after it", edtfDate)
    .option("--said-until <date>", "only claims that may have been made on this date (EDTF) or before it", edtfDate)
    .option(
      "--min-confidence <number>",
      `only claims at least this sure, from 0 to 1 (default: ${LEAST_CONFIDENCE_TOLD}; the best F1)`,
      confidence,
    )
    .addOption(
      new Option("--input <format>", "a file is one text, or has an article on each line")
        .choices(["text", "ndjson"])
        .default("text"),
    )
    .addOption(new Option("--color <when>", "colours in pretty output").choices(COLOR_CHOICES).default("auto"))
    .option("-q, --quiet", "no notes on the standard error, only errors")
    .option("--timings", "tell on the standard error where the time went")
    .addHelpText("after", EXAMPLES)
    .action(run);
};
