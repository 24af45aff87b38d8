import { visible } from "../output/visible.ts";

/** Writes messages for people to the standard error, and keeps the worst exit code the run has earned. */
export interface Messages {
  /** Something went wrong: exit code 2. */
  error(message: string): void;
  /** Good to know; left out by --quiet. */
  note(message: string): void;
}

export const messagesTo = (write: (text: string) => void, quiet: boolean): Messages => ({
  error: (message) => {
    process.exitCode = 2;
    write(`${visible(message)}\n`);
  },
  note: (message) => {
    if (!quiet) write(`${visible(message)}\n`);
  },
});

/** Messages on the standard error of this process. */
export const standardMessages = (quiet: boolean): Messages => messagesTo((text) => process.stderr.write(text), quiet);
