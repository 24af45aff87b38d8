import type { Token } from "../../language/analysis.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { TokenRange } from "../../language/token-range.ts";

const PERSONAL: ReadonlySet<string> = new Set(["i", "you", "he", "she", "we", "they", "who"]);

/** Whether the words of a noun phrase are a person's: a pronoun, a name alone, somebody's office or trade. */
export const isPersonal = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const words = tokens.slice(first, end);
  // `Ana Ruiz, who runs the mill`: the name before its apposition.
  const comma = words.findIndex(({ tag }) => tag === "comma");
  const name = comma < 1 ? words : words.slice(0, comma);
  return (
    PERSONAL.has(words[0]?.lower ?? "") ||
    (words.at(-1)?.role ?? null) !== null ||
    name.every(({ tag }) => tag === "name")
  );
};

/** Whether a noun names neither an office nor a trade nor anybody who acts: `the river`. */
export const isThing = (token: Token | undefined): boolean =>
  token?.tag === "noun" && token.role === null && (token.classes & WORD_CLASS.actor) === 0;
