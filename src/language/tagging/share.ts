import type { RawToken } from "../tokenize.ts";
import { CLOSED } from "./closed-tags.ts";

const isCount = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.kind === "number" || CLOSED.get(token.lower) === "number" || token.lower === "one");

/** `[three in four] support it`, `[two out of three] want it`: a share that ends right before a place. */
export const isShare = (tokens: readonly RawToken[], end: number): boolean => {
  if (!isCount(tokens[end - 1])) return false;
  const between = tokens[end - 2]?.lower;
  if (between === "in") return isCount(tokens[end - 3]);
  return between === "of" && tokens[end - 3]?.lower === "out" && isCount(tokens[end - 4]);
};
