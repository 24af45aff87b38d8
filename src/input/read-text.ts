import { readFileSync } from "node:fs";
import { decode } from "./decode.ts";
import { InputError, systemCode } from "./input-error.ts";

/**
 * The text of a file that is no article: gold, a lexicon.
 * @throws {InputError} naming the file, and the place where it stops being text
 */
export const readText = (path: string): string => {
  const decoded = decode(bytesOf(path));
  if ("text" in decoded) return decoded.text;
  throw new InputError(decoded.problem, path, { position: decoded.position });
};

const bytesOf = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError(isMissing(cause) ? "not-found" : "unreadable", path, { cause });
  }
};

const isMissing = (cause: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(systemCode(cause));
