import type { Token } from "../../language/analysis.ts";
import { allForms } from "../../lexicon/inflection.ts";

/** `remained hopeful`, `grew tired`: verbs that stand for `be` before an adjective. */
const COPULAS: ReadonlySet<string> = new Set(
  ["remain", "stay", "become", "grow", "get", "feel", "sound"].flatMap(allForms),
);

/** Whether a word is a form of `be` or of a verb that stands for it before an adjective. */
export const isCopula = (token: Token | undefined): boolean =>
  token?.tag === "be" ||
  (COPULAS.has(token?.lower ?? "") && /^(?:verb|past|participle|gerund)$/.test(token?.tag ?? ""));

const DEGREES: ReadonlySet<string> = new Set("far even more most less least so too quite rather".split(" "));

/** How many words may stand between a form of `be` and its adjective: `was [far more] wary`. */
const MOST_DEGREES = 3;

/** Past `not`, adverbs and words of degree: `are [not entirely] sure`, `was [far less] hopeful`. */
export const pastDegrees = (tokens: readonly Token[], place: number, end: number): number => {
  let after = place;
  while (after < Math.min(end, place + MOST_DEGREES)) {
    const { tag, lower } = tokens[after] ?? {};
    if (tag !== "adverb" && tag !== "negation" && !DEGREES.has(lower ?? "")) return after;
    after++;
  }
  return after;
};
