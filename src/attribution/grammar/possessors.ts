import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";

/** Who owns what follows `place`: `[her]`, `[the mayor]'s`, not before `low`; null where nobody does, or only a thing (`its`). */
export const possessorAt = (tokens: readonly Token[], place: number, low: number): TokenRange | null => {
  const token = tokens[place];
  if (token?.tag === "possessive" && token.lower !== "its") return { first: place, end: place + 1 };
  return token?.tag === "genitive" ? { first: startOfNounPhrase(tokens, place - 1, low), end: place } : null;
};
