import { readFile } from "node:fs/promises";
import { AuthorityError } from "../authority/authority-error.ts";
import { type Authority, compileAuthority } from "../authority/compile-authority.ts";
import { shipped, shippedFile } from "../authority/shipped.ts";
import { systemCode } from "../input/input-error.ts";
import { UsageError } from "./usage-error.ts";

const readText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const code = systemCode(cause);
    const problem =
      code === "ENOENT"
        ? "no such file"
        : code === ""
          ? "not UTF-8; save the file as UTF-8"
          : "this file cannot be read";
    throw new UsageError(`--speakers ${path}: ${problem}`, { cause });
  }
};

/**
 * The authority to ask: what ships, and before it what a file says.
 * @throws {UsageError} for a file that cannot be used, with its line and column
 */
export const loadAuthority = async (path: string | undefined): Promise<Authority> => {
  if (path === undefined) return shipped;
  const text = await readText(path);
  const { parseAuthority } = await import("../authority/parse-authority.ts");
  try {
    return compileAuthority([parseAuthority(text, path), shippedFile]);
  } catch (cause) {
    if (cause instanceof AuthorityError) throw new UsageError(`--speakers ${cause.message}`, { cause });
    throw cause;
  }
};
