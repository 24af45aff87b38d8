import type { Command } from "commander";
import { addListCommand } from "./list-command.ts";

const EXPLANATION = `
The speakers of all articles, one person or body a line, those with the most claims first. Names are joined when they
are the same up to accents and capitals, a middle name, a short first name, initials or a slip of the pen, and nobody
else fits; a surname is joined only to the one bearer who holds the same office. In json, yaml, ndjson and csv each
speaker lists its sightings: file, id there, name, claims, and because of what it was joined.

Examples:
  extract speakers news/                            a table, at the terminal
  extract speakers news/ | jq '.[] | select(.articles > 9).name'
  extract speakers news/ -o speakers.csv            for a spreadsheet or pandas`;

/** `extract speakers [paths…]`: who speaks, over all articles. */
export const addSpeakers = (program: Command): void =>
  addListCommand(program, {
    name: "speakers",
    description: "list who speaks in all articles, under which names and how often",
    explanation: EXPLANATION,
    run: async (paths, options) => (await import("../run-speakers.ts")).runSpeakers(paths, options),
  });
