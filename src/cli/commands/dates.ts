import type { Command } from "commander";
import { addListCommand } from "./list-command.ts";

const EXPLANATION = `
Every calendar date in the articles, in text order: its words, their value in EDTF (null where words or text leave it
open), where it stands, and its role: said (it dates an utterance), published (the page's own date) or mentioned.

Examples:
  extract dates article.txt                         a table, at the terminal
  extract dates news/ | jq '.[] | select(.role == "said").value'
  extract dates news/ -o dates.csv                  for a spreadsheet or pandas`;

/** `extract dates [paths…]`: every date and its value. */
export const addDates = (program: Command): void =>
  addListCommand(program, {
    name: "dates",
    description: "list the dates in articles: the words, their EDTF value, what they are there",
    explanation: EXPLANATION,
    run: async (paths, options) => (await import("../run-dates.ts")).runDates(paths, options),
  });
