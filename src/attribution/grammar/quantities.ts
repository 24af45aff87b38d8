import type { Token } from "../../language/analysis.ts";

/** What belongs to the number that begins a noun phrase: `at least half`, `as many as 40 percent`. Places are token positions. */

/** Shares of a whole: `half`, `two-thirds`. */
const SHARES = /^(?:half|[a-z]+-(?:thirds?|quarters?|fourths?|fifths|tenths))$/;

/** `less than a [third]`, `more than a [dozen] bakers`: a number behind its article. */
const FRACTIONS = /^(?:half|third|quarter|fourth|fifth|tenth|dozen|hundred|thousand|million|score|majority)$/;

/** `[at] least half`, `[as many] as 40 percent`, `[more] than ten`, `[all] but two`: what belongs to the number that begins a phrase. */
export const startOfQuantity = (tokens: readonly Token[], first: number): number => {
  const [begin, one, two, three] = [0, 1, 2, 3].map((back) => tokens[first - back]);
  if (/^(?:least|most)$/.test(begin?.lower ?? "") && one?.lower === "at") return first - 1;
  const isFraction = begin?.lower === "a" && FRACTIONS.test(tokens[first + 1]?.lower ?? "");
  if (begin?.tag !== "number" && !SHARES.test(begin?.lower ?? "") && !isFraction) return first;
  if (one?.lower === "as" && /^(?:many|much|few|little)$/.test(two?.lower ?? "") && three?.lower === "as")
    return first - 3;
  if (one?.lower === "than" && /^(?:more|less|fewer)$/.test(two?.lower ?? ""))
    return three?.lower === "no" ? first - 3 : first - 2;
  if (one?.lower === "but" && two?.lower === "all") return first - 2;
  return first;
};

/** `[at least] six planes`, `[more than] half`, `[about] 40`: past what belongs to the number that follows. */
export const pastQuantity = (tokens: readonly Token[], first: number): number => {
  const [one, two, three] = [0, 1, 2].map((ahead) => tokens[first + ahead]);
  if (one?.lower === "as" && /^(?:many|much|few|little)$/.test(two?.lower ?? "") && three?.lower === "as")
    return first + 3;
  if (/^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(`${one?.lower ?? ""} ${two?.lower ?? ""}`))
    return first + 2;
  const isNear = /^(?:about|around|nearly|almost|roughly|over|under|only|some|approximately)$/.test(one?.lower ?? "");
  return isNear && (two?.tag === "number" || /^(?:half|all|every)$/.test(two?.lower ?? "")) ? first + 1 : first;
};
