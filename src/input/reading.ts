import type { InputError } from "./input-error.ts";
import type { Source } from "./source.ts";

/** What came of one path or line: an article, or why there is none. */
export interface Reading {
  /** What an output file for it is called, without a folder above it: path below the folder named, or an NDJSON line's id. */
  readonly name: string;
  readonly outcome: Source | InputError;
  /** Size of what was read, in bytes. */
  readonly bytes: number;
}
