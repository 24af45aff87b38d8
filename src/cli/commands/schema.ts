import type { Command } from "commander";
import { writeStandardOutput } from "../standard-output.ts";

/** `extract schema`: the record's JSON Schema. */
export const addSchema = (program: Command): void => {
  program
    .command("schema")
    .description("print the JSON Schema (2020-12) of a document record")
    .action(async () => {
      const { recordSchema } = await import("../../claims/schema.ts");
      await writeStandardOutput(`${JSON.stringify(recordSchema, null, 2)}\n`);
    });
};
