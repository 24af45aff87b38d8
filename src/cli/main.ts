import { Command } from "commander";
import { readSources } from "../input/read-sources.ts";
import { extractRecord } from "../pipeline.ts";

/** Runs the command line. */
export const main = (argv: readonly string[]): void => {
  new Command("extract")
    .argument("[paths...]")
    .action((paths: string[]) => {
      const records = readSources(paths).map((source) => extractRecord(source, { fallbackDate: null }));
      process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    })
    .parse([...argv], { from: "user" });
};
