import type { Command } from "commander";
import { publicationDate } from "./extract-options.ts";

/** Adds the options that every command that extracts understands. */
export const addPipelineFlags = (command: Command): Command =>
  command
    .option("--lexicon <file>", "YAML of cues, titles and outlets, beside those that ship")
    .option("--speakers <file>", "YAML of people, bodies and offices, asked before those that ship")
    .option("--date <date>", "date of publication for articles that do not tell their own", publicationDate);
