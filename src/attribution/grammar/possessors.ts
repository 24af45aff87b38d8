import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { isTime } from "./times.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";

/** Who owns what follows `place`: `[her]`, `[the mayor]'s`, not before `low`; null where nobody does, or only a thing (`its`). */
export const possessorAt = (tokens: readonly Token[], place: number, low: number): TokenRange | null => {
  const token = tokens[place];
  if (token?.tag === "possessive" && token.lower !== "its") return { first: place, end: place + 1 };
  if (isTime(tokens[place - 1])) return null; // `Tuesday's vote`
  return token?.tag === "genitive" ? { first: startOfNounPhrase(tokens, place - 1, low), end: place } : null;
};

/** How many words may stand between the noun and who owns it: `her main and oldest [claim]`. */
const OWNER_REACH = 5;

/** Who owns the noun at `place`, not before `low`: `her`, `the mayor's`; or null. */
export const ownerBefore = (tokens: readonly Token[], place: number, low: number): TokenRange | null => {
  for (let before = place - 1; before >= low && place - before <= OWNER_REACH; before--) {
    const token = tokens[before];
    const owner = possessorAt(tokens, before, low);
    if (owner !== null) return owner;
    const isDegree = /^(?:most|least|more)$/.test(token?.lower ?? "");
    if (!isDegree && !/^(?:adjective|noun|participle|adverb|conjunction)$/.test(token?.tag ?? "")) return null;
  }
  return null;
};
