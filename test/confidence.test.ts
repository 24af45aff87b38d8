import { writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type RatedArticle, rateArticle } from "./confidence/examples.ts";
import { hasArticles, readArticles } from "./confidence/polnear.ts";
import { atLeast, calibrationError, levelsOf } from "./confidence/reliability.ts";
import { printWeights, tune } from "./confidence/tune.ts";

const weightsFile = fileURLToPath(new URL("../src/attribution/confidence/weights.ts", import.meta.url));
const rated: readonly RatedArticle[] = hasArticles ? readArticles().map((article) => rateArticle(article)) : [];

/** `UPDATE_CONFIDENCE=1 npx vitest run test/confidence.test.ts` fits the weights anew; run it again to see what they reach. */
if (hasArticles && process.env["UPDATE_CONFIDENCE"] === "1") {
  writeFileSync(weightsFile, printWeights(tune(rated.filter(({ isHeldOut }) => !isHeldOut))));
}

describe.skipIf(!hasArticles)(
  "on articles nothing was tuned on (skipped where the annotated articles are missing)",
  () => {
    const heldOut = rated.filter(({ isHeldOut }) => isHeldOut);
    const claims = heldOut.flatMap((article) => article.claims);
    const gold = heldOut.reduce((sum, article) => sum + article.gold, 0);

    test("confidences keep what they promise: the expected calibration error is at most 0.05", () => {
      expect(calibrationError(claims)).toBeLessThanOrEqual(0.05);
    });

    test("of the claims at 0.9 and above at least nine in ten are right, and they hold a third of all that people mark", () => {
      const { precision, recall } = atLeast(claims, gold, 0.9);
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.33);
    });

    test("a higher level of confidence is right more often", () => {
      const shares = levelsOf(claims)
        .filter((level) => level.claims >= 50)
        .map(({ right }) => right);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    });
  },
);
