import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { claimFields } from "../src/claims/claim-schema.ts";
import { recordSchema } from "../src/claims/schema.ts";
import { readPage, type Step, writePage } from "./readme/console-blocks.ts";
import { FIGURES } from "./seeds/figures.ts";
import { readRecordedScore } from "./seeds/recorded-score.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}README.md`;
const recorded = readRecordedScore();

/** Runs a command as a reader would, in the project's folder; "terminal" blocks show what people get, not programs. */
const run = ({ command, flags }: Step): string => {
  const asked = flags.has("terminal") ? `${command} --format pretty` : command;
  const { stdout } = spawnSync("bash", ["-c", `exec 2>&1; ${asked.replaceAll("npx extract", "node bin/extract.js")}`], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
  });
  return stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`;
};

const hasJq = spawnSync("jq", ["--version"]).status === 0;
const canRun = ({ flags }: Step): boolean => hasJq || !flags.has("jq");

/** | `claim` | what it means | 0.512 | */
const FIGURE_ROW = /^(\| `(\w+)` +\|[^|\n]*\| +)\d\.\d{3}( +\|)$/gm;

const withFigures = (page: string): string =>
  page.replaceAll(FIGURE_ROW, (row: string, before: string, name: string, after: string) => {
    const figure = FIGURES.find(([known]) => known === name);
    return figure ? `${before}${(recorded.get(figure[0]) ?? 0).toFixed(3)}${after}` : row;
  });

/** `UPDATE_README=1 npm test` writes what the commands print today, and the recorded figures, into the page. */
if (process.env["UPDATE_README"] === "1") {
  const pieces = readPage(withFigures(readFileSync(file, "utf8")));
  writeFileSync(
    file,
    writePage(pieces, (step) => (canRun(step) ? run(step) : step.output)),
  );
}

const page = readFileSync(file, "utf8");
const steps = readPage(page).flatMap((piece) => ("steps" in piece ? piece.steps : []));

describe("the commands print what the page shows; UPDATE_README=1 npm test rewrites it", () => {
  test.for(steps)("$command", (step, { skip }) => {
    skip(!canRun(step), "jq is not installed");
    expect(run(step)).toBe(step.output);
  });
});

test("the page shows the recorded figures, all of them; UPDATE_README=1 npm test rewrites them", () => {
  const shown = [...page.matchAll(FIGURE_ROW)].map(([row, , name]) => [name, row.split("|").at(-2)?.trim()]);
  expect(shown).toEqual(FIGURES.map(([name]) => [name, (recorded.get(name) ?? 0).toFixed(3)]));
});

/** The names in the first column of the table below a heading. */
const namesBelow = (heading: string): string[] => {
  const start = page.indexOf(`\n${heading}\n`);
  const next = page.indexOf("\n#", start + heading.length);
  const section = page.slice(start, next === -1 ? page.length : next);
  return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name = ""]) => name);
};

test("the page explains the fields of the record, in their order", () => {
  const { properties } = recordSchema;
  expect(namesBelow("### The document")).toEqual(Object.keys(typeof properties === "object" ? { ...properties } : {}));
  expect(namesBelow("### A claim")).toEqual(Object.keys(claimFields));
});
