import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addCheck } from "./commands/check.ts";
import { addDates } from "./commands/dates.ts";
import { addExplain } from "./commands/explain.ts";
import { addExtract } from "./commands/extract.ts";
import { addScore } from "./commands/score.ts";
import { addSchema } from "./commands/schema.ts";
import { addSpeakers } from "./commands/speakers.ts";
import { standardMessages } from "./messages.ts";
import { guardStandardStreams, OutputClosed } from "./standard-output.ts";
import { UsageError } from "./usage-error.ts";

/** The version in package.json, which stands beside dist in the package. */
const version = (): string => {
  const fields: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof fields === "object" && fields !== null && "version" in fields ? String(fields.version) : "unknown";
};

const createProgram = (): Command => {
  const program = new Command("extract")
    .description("Who said what, when and to whom: the claims in news text, with the place of each word.")
    .version(version(), "-V, --version")
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride();
  addExtract(program);
  addCheck(program);
  addSpeakers(program);
  addDates(program);
  addScore(program);
  addExplain(program);
  addSchema(program);
  return program;
};

/** Reports what ended the run before its time; the exit code is 2 but for help, version and a reader who left. */
const reportEnd = (failure: unknown): void => {
  if (failure instanceof OutputClosed) return;
  if (failure instanceof CommanderError) {
    if (failure.exitCode !== 0) process.exitCode = 2;
    return;
  }
  const messages = standardMessages(false);
  if (failure instanceof UsageError) messages.error(`error: ${failure.message}`);
  else messages.error(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
};

/**
 * Runs the command line. Sets the process's exit code and never ends it, so that everything written gets out.
 * @param argv the arguments without node and the script
 */
export const main = async (argv: readonly string[]): Promise<void> => {
  guardStandardStreams();
  try {
    await createProgram().parseAsync([...argv], { from: "user" });
  } catch (failure) {
    reportEnd(failure);
  }
};
