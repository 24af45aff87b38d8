import { type Command, Option } from "commander";
import { COLOR_CHOICES } from "../colors.ts";
import { addPipelineFlags } from "../add-pipeline-flags.ts";
import type { ExplainOptions } from "../run-explain.ts";

const EXPLANATION = `
For each claim that touches the line: the rule that found it and what the cue takes there, the cue's entry in the
lexicon, how the speaker and the date are known, and what the confidence rests on. Then what was proposed and left out,
and by which refiner; and the cues of the lexicon that stand there and that no rule took.

Examples:
  extract explain news/storm.txt:12            a place as pretty output prints it; a column behind it is ignored
  extract explain storm.txt:12 | jq .dropped   the same for programs`;

const run = async (place: string, options: ExplainOptions): Promise<void> => {
  const { runExplain } = await import("../run-explain.ts");
  await runExplain(place, options);
};

/** `extract explain FILE:LINE`: why there are claims on a line, and why not. */
export const addExplain = (program: Command): void => {
  addPipelineFlags(program.command("explain"))
    .description("why the claims on a line were found, and why others were not")
    .argument("<file:line>", "a line of an article")
    .addOption(new Option("-f, --format <format>", "how to write it").choices(["pretty", "json"]))
    .addOption(new Option("--color <when>", "colours in pretty output").choices(COLOR_CHOICES).default("auto"))
    .addHelpText("after", EXPLANATION)
    .action(run);
};
