import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";

/** A stretch without the commas and dashes it begins with and the commas, dashes and stops it ends with; null where nothing is left. */
export const trimmed = (tokens: readonly Token[], first: number, end: number): TokenRange | null => {
  let from = first;
  let to = end;
  while (to > from && /^(?:comma|stop|dash)$/.test(tokens[to - 1]?.tag ?? "")) to--;
  while (from < to && /^(?:comma|dash)$/.test(tokens[from]?.tag ?? "")) from++;
  return to > from ? { first: from, end: to } : null;
};
