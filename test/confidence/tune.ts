import type { Rated, RatedArticle } from "./examples.ts";
import { fit, likelihood, type Model } from "./logistic-regression.ts";
import type { Judged } from "./reliability.ts";

/** Everything that src/attribution/confidence/weights.ts holds. */
export interface Tuned extends Model {
  readonly knots: readonly (readonly [likelihood: number, confidence: number])[];
}

const FOLDS = 4;
/** Weights nearer to nought than this change no second digit. */
const LEAST_WEIGHT = 0.02;
/** What nine in ten right means for articles that differ from these: a little more on these. */
const SURE_PRECISION = 0.93;
/** So near below what is called sure the confidence leaves the likelihood. */
const BEND = 0.04;
/** Nothing is surer: among the surest claims, too, some are wrong on articles of another kind. */
const SUREST = 0.95;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const claimsOf = (articles: readonly RatedArticle[]): Rated[] => articles.flatMap(({ claims }) => claims);

/** Each claim's likelihood by a model that has not seen its article. */
const unseenLikelihoods = (articles: readonly RatedArticle[]): Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (_article: RatedArticle, place: number): boolean => place % FOLDS === fold;
    const model = fit(claimsOf(articles.filter((article, place) => !inFold(article, place))));
    return claimsOf(articles.filter(inFold)).map(({ circumstances, isRight }) => ({
      confidence: likelihood(model, circumstances),
      isRight,
    }));
  }).flat();

/** The least likelihood above which enough claims are right to be called sure. */
const sureFrom = (judged: readonly Judged[]): number => {
  const falling = judged.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let least = 1;
  for (const [place, { confidence, isRight }] of falling.entries()) {
    if (isRight) right++;
    if (right / (place + 1) >= SURE_PRECISION) least = confidence;
  }
  return rounded(least);
};

/** Where the confidence bends, from the articles that may be tuned on. */
export const tuneKnots = (articles: readonly RatedArticle[]): Tuned["knots"] => {
  const sure = sureFrom(unseenLikelihoods(articles));
  return [
    [rounded(sure - BEND), rounded(sure - BEND)],
    [sure, 0.9],
    [1, SUREST],
  ];
};

/** Fits everything on the articles that may be tuned on. */
export const tune = (articles: readonly RatedArticle[]): Tuned => {
  const { bias, weights } = fit(claimsOf(articles));
  return {
    bias: rounded(bias),
    weights: new Map([...weights].filter(([, value]) => Math.abs(value) >= LEAST_WEIGHT)),
    knots: tuneKnots(articles),
  };
};

/** The source file of what was tuned. */
export const printWeights = ({ bias, weights, knots }: Tuned): string =>
  [
    "/**",
    " * How often attributions are right in which circumstances: a logistic regression over two thirds of 840 hand-annotated",
    " * articles of political news. Written by UPDATE_CONFIDENCE=1 npm test where those articles are; not edited by hand.",
    " */",
    "",
    "/** The log-odds that an attribution is right of which nothing is known. */",
    `export const BIAS = ${bias};`,
    "",
    "/** Where the reported confidence bends away from the likelihood: at 0.9 and above, nine in ten are right. */",
    "export const KNOTS: readonly (readonly [likelihood: number, confidence: number])[] = [",
    ...knots.map(([low, high]) => `  [${low}, ${high}],`),
    "];",
    "",
    "/** What each circumstance adds to the log-odds. */",
    "export const WEIGHTS: ReadonlyMap<string, number> = new Map<string, number>([",
    ...[...weights].map(([name, value]) => `  [${JSON.stringify(name)}, ${Math.round(value * 100) / 100}],`),
    "]);",
    "",
  ].join("\n");
