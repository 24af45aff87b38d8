import { LEAST_CONFIDENCE_TOLD } from "../../attribution/confidence/least-confidence.ts";
import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { confidence, positive } from "../extract-options.ts";
import { addPipelineFlags } from "../add-pipeline-flags.ts";
import type { ScoreOptions } from "../run-score.ts";

const EXPLANATION = `
Gold is brat standoff (NAME.ann beside NAME.txt, or attributions/NAME_ANNOTATOR.ann with text/NAME.txt), or records:
what extract writes as JSON, NDJSON or YAML, corrected by hand. Without paths the articles that lie with the gold are
scored; with paths those, each held against the gold of its name.

Examples:
  extract score --gold corpus/                        articles and their .ann in one folder
  extract news/ -o gold/ --format yaml                then correct the files in gold/ by hand, and
  extract score --gold gold/ news/ --misses           see what was missed and why no rule took it
  extract score --gold corpus/ --min-confidence 0.9   what the sure claims alone are worth

Exit code: 0 scored, whatever the figures; 2 wrong usage, gold that cannot be read, or a file without gold.`;

const run = async (paths: readonly string[], options: ScoreOptions): Promise<void> => {
  const { runScore } = await import("../run-score.ts");
  await runScore(paths, options);
};

/** `extract score --gold DIR [paths…]`: how well the claims agree with what a person marked. */
export const addScore = (program: Command): void => {
  addPipelineFlags(program.command("score"))
    .description("how well the claims agree with hand-made annotations, and why some were missed")
    .argument("[paths...]", "articles; without any, those that lie with the gold")
    .requiredOption("--gold <folder>", "hand-made annotations: brat standoff or records")
    .option("--misses", "what was missed, by the reason why no rule took it")
    .option("--limit <number>", "groups of misses to show for each reason", positive, 5)
    .option(
      "--min-confidence <number>",
      `score only claims at least this sure, from 0 to 1 (default: ${LEAST_CONFIDENCE_TOLD}; what extract shows)`,
      confidence,
    )
    .addOption(new Option("-f, --format <format>", "how to write the figures").choices(["pretty", "json"]))
    .addOption(new Option("--color <when>", "colours in pretty output").choices(COLOR_CHOICES).default("auto"))
    .option("-q, --quiet", "no notes on the standard error, only errors")
    .addHelpText("after", EXPLANATION)
    .action(run);
};
