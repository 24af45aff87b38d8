import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import { BIAS, WEIGHTS } from "../src/attribution/confidence/weights.ts";
import { isSureEnough } from "../src/attribution/confidence/least-confidence.ts";
import { SURE, type RatedArticle, rateArticle } from "./confidence/examples.ts";
import { hasArticles, readArticles } from "./confidence/polnear.ts";
import { atLeast, calibrationError, reliabilityTables } from "./confidence/reliability.ts";
import { printWeights, tune, tuneKnots } from "./confidence/tune.ts";

const weightsFile = fileURLToPath(new URL("../src/attribution/confidence/weights.ts", import.meta.url));
const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const tuning = process.env["UPDATE_CONFIDENCE"] ?? "";
const isTuning = tuning !== "";
const articles = hasArticles ? readArticles() : [];
const rated: readonly RatedArticle[] = articles
  .filter(({ isHeldOut }) => isHeldOut || isTuning)
  .map((article) => rateArticle(article));

/**
 * `UPDATE_CONFIDENCE=1 npx vitest run test/confidence.test.ts` fits the weights anew, `UPDATE_CONFIDENCE=knots` only where the
 * confidence bends, for a change that leaves the weights as good as they were; run it again to see what they reach.
 */
if (hasArticles && isTuning) {
  const tunable = rated.filter(({ isHeldOut }) => !isHeldOut);
  const tuned = tuning === "knots" ? { bias: BIAS, weights: WEIGHTS, knots: tuneKnots(tunable) } : tune(tunable);
  writeFileSync(weightsFile, printWeights(tuned));
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

    test("of the claims at 0.9 and above at least nine in ten are right, and they hold 35% of all that people mark", () => {
      const shown = heldOut.reduce((sum, { sure }) => sum + sure.claims, 0);
      const right = heldOut.reduce((sum, { sure }) => sum + sure.right, 0);
      expect(right / shown).toBeGreaterThanOrEqual(0.9);
      expect(right / gold).toBeGreaterThanOrEqual(0.35);
    });

    test("the README shows these figures; UPDATE_README=1 npx vitest run test/confidence.test.ts rewrites them", async () => {
      const tables = reliabilityTables(claims, gold, [0, 0.4, 0.5, 0.7, SURE]);
      const page = readFileSync(readme, "utf8");
      const [before = "", after = ""] = page.split(/<!-- reliability -->[^]*<!-- \/reliability -->/u);
      const wanted = await format(`${before}<!-- reliability -->\n\n${tables}\n\n<!-- /reliability -->${after}`, {
        ...(await resolveConfig(readme)),
        parser: "markdown",
      });
      if (process.env["UPDATE_README"] === "1") writeFileSync(readme, wanted);
      expect(readFileSync(readme, "utf8")).toBe(wanted);
    });

    test("what is shown by default gives the best F1, or nearly", () => {
      const shown = atLeast(
        claims.filter((claim) => isSureEnough(claim, null)),
        gold,
        0,
      );
      const steps = Array.from({ length: 60 }, (_, step) => atLeast(claims, gold, step / 100).f1);
      expect(shown.f1).toBeGreaterThanOrEqual(Math.max(...steps) - 0.002);
    });

    test("surer claims are right more often", () => {
      const bounds = [0, 0.3, 0.6, 0.9, 1.01];
      const shares = bounds.slice(1).map((high, place) => {
        const inside = claims.filter(({ confidence }) => confidence >= (bounds[place] ?? 0) && confidence < high);
        return inside.filter(({ isRight }) => isRight).length / inside.length;
      });
      expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    });
  },
);
