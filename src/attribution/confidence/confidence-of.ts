import { BIAS, KNOTS, WEIGHTS } from "./weights.ts";

/** A reported confidence for a likelihood, by straight lines between the knots; both from 0 to 1, rising together. */
const reported = (likelihood: number): number => {
  let [low, base] = [0, 0];
  for (const [high, top] of KNOTS) {
    if (likelihood <= high) return base + ((likelihood - low) / (high - low)) * (top - base);
    [low, base] = [high, top];
  }
  return base;
};

/**
 * How sure it is that an attribution found in these circumstances is right, its content and its source: 0 to 1, two
 * digits. A logistic regression over the circumstances; unknown ones count nothing.
 */
export const confidenceOf = (circumstances: readonly string[]): number => {
  const sum = circumstances.reduce((total, name) => total + (WEIGHTS.get(name) ?? 0), BIAS);
  return Math.round(100 * reported(1 / (1 + Math.exp(-sum)))) / 100;
};
