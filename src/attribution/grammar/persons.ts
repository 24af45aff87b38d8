import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";

const PERSONAL: ReadonlySet<string> = new Set(["i", "you", "he", "she", "we", "they", "who"]);

/** Whether the words of a noun phrase are a person's: a pronoun, a name alone, somebody's office or trade. */
export const isPersonal = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const words = tokens.slice(first, end);
  return (
    PERSONAL.has(words[0]?.lower ?? "") ||
    (words.at(-1)?.role ?? null) !== null ||
    words.every(({ tag }) => tag === "name")
  );
};
