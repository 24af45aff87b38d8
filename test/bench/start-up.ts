import { spawnSync } from "node:child_process";
import type { Budget, Finding } from "./budget.ts";

const TRIES = 7;

/** Wall-clock time of a program, started anew each time; the least of some tries, in milliseconds. */
const startTime = (...parameters: readonly string[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0; left--) {
    const started = performance.now();
    spawnSync(process.execPath, parameters);
    least = Math.min(least, performance.now() - started);
  }
  return least;
};

/** The built program, against node that does nothing. */
export const startUpBudget: Budget = {
  name: "start-up",
  *measure(): Generator<Finding> {
    const bare = startTime("-e", "0");
    const note = `node alone ${bare.toFixed(0)} ms`;
    const version = startTime("bin/extract.js", "--version") / bare;
    yield { what: "extract --version against node alone", ratio: version, limit: 1.5, side: "at most", note };
    const small = startTime("bin/extract.js", "seeds/marrowby-library-hours.txt") / bare;
    yield { what: "one small file against node alone", ratio: small, limit: 3, side: "at most" };
  },
};
