import type { Authority } from "../authority/compile-authority.ts";
import { compileAuthority } from "../authority/compile-authority.ts";
import { shipped, shippedFile } from "../authority/shipped.ts";
import { InputError } from "../input/input-error.ts";
import { readText } from "../input/read-text.ts";
import { type Lexicon, SHIPPED_LEXICON } from "../lexicon/lexicon.ts";
import type { PipelineOptions } from "../pipeline.ts";
import { SettingsError } from "../settings/settings-error.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";
import { UsageError } from "./usage-error.ts";

/** Reads a file that a user wrote for the program; what is wrong with it is told as a fault of the option. */
const readSettings = <Settings>(
  option: string,
  path: string,
  parse: (text: string, file: string) => Settings,
): Settings => {
  try {
    return parse(readText(path), path);
  } catch (cause) {
    if (cause instanceof SettingsError || cause instanceof InputError)
      throw new UsageError(`${option} ${cause.message}`, { cause });
    throw cause;
  }
};

const loadAuthority = async (path: string | undefined): Promise<Authority> => {
  if (path === undefined) return shipped;
  const { parseAuthority } = await import("../authority/parse-authority.ts");
  return compileAuthority([readSettings("--speakers", path, parseAuthority), shippedFile]);
};

const loadLexicon = async (path: string | undefined): Promise<Lexicon> => {
  if (path === undefined) return SHIPPED_LEXICON;
  const { parseUserWords } = await import("../lexicon/user/parse-user-words.ts");
  const { extendLexicon } = await import("../lexicon/user/extend-lexicon.ts");
  return extendLexicon(readSettings("--lexicon", path, parseUserWords));
};

/**
 * What articles are extracted with: what ships, and what the files named add to it.
 * @throws {UsageError} for a file that cannot be used, with its line and column
 */
export const loadPipelineOptions = async ({
  lexicon,
  speakers,
  date,
}: PipelineFlags): Promise<Required<Omit<PipelineOptions, "leastConfidence">>> => ({
  fallbackDate: date ?? null,
  authority: await loadAuthority(speakers),
  lexicon: await loadLexicon(lexicon),
});
