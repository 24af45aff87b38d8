import type { Token } from "../../language/analysis.ts";

/** How many words a name behind a dash may have. */
const LONGEST_SIGNATURE = 8;

/** `Skippers agree - [Ana Ruiz]: “…”`: where a name begins that stands alone between a dash and the colon, or null. */
export const signatureStart = (tokens: readonly Token[], low: number, colon: number): number | null => {
  const dash = tokens.slice(low, colon).findLastIndex(({ tag }) => tag === "dash");
  const words = tokens.slice(low + dash + 1, colon);
  const isName =
    words.some(({ tag }) => tag === "name") && words.every(({ tag }) => tag === "name" || tag === "conjunction");
  return dash > 0 && words.length > 0 && words.length <= LONGEST_SIGNATURE && isName ? low + dash + 1 : null;
};
