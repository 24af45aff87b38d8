import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FIGURES, type FigureName } from "./figures.ts";

export const recordedScoreFile = fileURLToPath(new URL("../../fixtures/seeds/score.json", import.meta.url));

/** The figures that may not fall; a figure that was never recorded counts as 0. */
export const readRecordedScore = (): ReadonlyMap<FigureName, number> => {
  const recorded: unknown = JSON.parse(readFileSync(recordedScoreFile, "utf8"));
  const values = new Map(typeof recorded === "object" && recorded !== null ? Object.entries(recorded) : []);
  return new Map(
    FIGURES.map(([name]) => {
      const value: unknown = values.get(name);
      return [name, typeof value === "number" ? value : 0];
    }),
  );
};
