import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { run } from "./run-program.ts";
import { FERRY, FOG } from "./texts.ts";

const GOLD = fileURLToPath(new URL("../../fixtures/score", import.meta.url));
const SHARED = fileURLToPath(new URL("../../../shared", import.meta.url));

/** What an annotator marks in FERRY: the second claim with a wider source than the program finds, the third not there. */
const FERRY_ANN = [
  "T1\tContent 16 42\t“The ferry sails at noon,”",
  "T2\tCue 43 47\tsaid",
  "T3\tSource 48 57\tTove Lind",
  "E1\tAttribution:T2 Cue:T2 Source:T3 Content:T1",
  "",
].join("\n");

const figures = (args: readonly string[], cwd?: string): unknown =>
  JSON.parse(run(["score", "--format", "json", ...args], cwd === undefined ? {} : { cwd }).out);

describe("score", () => {
  test("holds the claims of articles against the standoff beside them", () => {
    expect(figures(["--gold", GOLD, "--min-confidence", "0"])).toMatchObject({
      documents: 1,
      gold: 7,
      predicted: 5,
      found: { precision: 1, recall: 5 / 7 },
      direct: { gold: 2, predicted: 2, f1: 1, strict_recall: 1 },
      indirect: { gold: 5, predicted: 3 },
      speaker: null,
    });
  });

  test("finds the layout of text/ and attributions/, the first annotator counting", () => {
    const cwd = temporaryFolder({
      "gold/text/ferry.txt": FERRY,
      "gold/attributions/ferry_a1.ann": FERRY_ANN,
      "gold/attributions/ferry_b2.ann": "",
    });
    expect(figures(["--gold", "gold"], cwd)).toMatchObject({
      documents: 1,
      gold: 1,
      found: { recall: 1, precision: 0.5 },
    });
  });

  test.for(["json", "yaml", "ndjson"])("what extract writes as %s is gold it agrees with wholly", (format) => {
    const cwd = temporaryFolder({ "news/a/ferry.txt": FERRY, "news/fog.txt": FOG });
    run(["news", "-o", "gold/", "--format", format], { cwd });
    const { code, out, err } = run(["score", "--gold", "gold", "news", "--format", "json", "--misses"], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ documents: 2, gold: 3, strict: { f1: 1 }, misses: [] });
  });

  test("--misses says why, as text and as JSON", () => {
    const { out } = run(["score", "--gold", GOLD, "--misses", "--format", "pretty", "--min-confidence", "0"]);
    expect(out).toContain("2 of 7 claims missed, by reason\n\n2 unknown-cue\n");
    expect(out).toMatch(/ {2}mansplained \(1\)\n.*quarry-vote\.txt:7:42\n {6}\[Quarry foreman/);
    expect(figures(["--gold", GOLD, "--misses", "--min-confidence", "0.85"])).toMatchObject({
      predicted: 3,
      misses: [
        { reason: "unknown-cue", count: 2, details: [{ detail: "harrumphed at" }, {}] },
        { reason: "unsure", count: 2 },
      ],
    });
  });

  test.for([
    [{ "ferry.txt": FERRY }, ["ferry.txt"], "--gold gold: no such folder"],
    [{ "gold/ferry.txt": FERRY }, [], "--gold gold: no gold in it; want files that end in one of .ann .json"],
    [{ "gold/a.ann": FERRY_ANN }, [], "no articles beside the gold; name them: extract score --gold gold articles/"],
    [{ "gold/a.txt": FERRY, "gold/b.ann": FERRY_ANN }, [], "gold: no article for the gold of b"],
    [
      { "gold/a.ann": FERRY_ANN, "a.txt": FERRY, "b.txt": FOG },
      ["a.txt", "b.txt"],
      "b.txt: no gold for it in gold; want b.ann, or a record whose file is called b",
    ],
    [
      { "gold/a.txt": FERRY, "gold/a.ann": "T1\tContent 1-9\tx\n" },
      [],
      "gold/a.ann:1: want an id, a type with its offsets",
    ],
    [{ "gold/a.txt": FOG, "gold/a.ann": FERRY_ANN.replace("16 42", "16 420") }, [], "gold/a.ann:1: a span ends at 420"],
    [{ "gold/a.txt": FOG, "gold/a.jsonl": "{}\noops\n" }, [], "gold/a.jsonl:2: this is no JSON"],
    [
      { "gold/a.txt": FOG, "gold/a.json": '{"file":"a.txt","sha256":"00","claims":[]}' },
      [],
      "gold/a.json: the gold of “a” was made for another text: its sha256 is 00",
    ],
  ] as const)("%j is refused, without a stack: %s", ([files, paths, message]) => {
    const { code, err } = run(["score", "--gold", "gold", ...paths], { cwd: temporaryFolder(files) });
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
    expect(code).toBe(2);
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** The figures that the two programs have in common, by path, to three digits. */
const flat = (value: unknown, path = ""): readonly (readonly [string, string])[] => {
  if (typeof value === "number") return [[path, value.toFixed(3)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "missing" ? [] : flat(inner, `${path}.${name}`)));
};

const scorePy = (kind: string, gold: string, predictions: string): unknown => {
  const file = `${temporaryFolder({ "predictions.json": predictions })}/predictions.json`;
  const args = [`${SHARED}/eval/score.py`, "--json", `--${kind}`, gold, file];
  return JSON.parse(spawnSync("python3", args, { encoding: "utf8", maxBuffer: 1 << 26 }).stdout);
};

/** The annotations of every twentieth article, and the articles: all of them would take too long. */
const everyTwentieth = (folder: string): Record<string, string> => {
  const texts = readdirSync(`${folder}/text`)
    .toSorted()
    .filter((_, place) => place % 20 === 0);
  const annotations = readdirSync(`${folder}/attributions`).filter((name) =>
    texts.some((text) => name.startsWith(text.slice(0, -".txt".length))),
  );
  const paths = [...texts.map((name) => `text/${name}`), ...annotations.map((name) => `attributions/${name}`)];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]));
};

describe.skipIf(!existsSync(`${SHARED}/eval/score.py`) || !hasPython)(
  "the same figures as score.py (skipped where python3 or ../shared is missing)",
  () => {
    test("on articles with records as gold", () => {
      const predictions = run([`${SHARED}/seeds`]).out;
      expect(flat(figures(["--gold", `${SHARED}/gold/seeds`, `${SHARED}/seeds`]))).toEqual(
        flat(scorePy("seeds", `${SHARED}/gold/seeds`, predictions)),
      );
    });

    test("on articles with standoff as gold, several annotators among them", () => {
      const cwd = temporaryFolder(everyTwentieth(`${SHARED}/polnear/train`));
      const predictions = run([`${cwd}/text`, "--format", "ndjson"]).out;
      expect(flat(figures(["--gold", cwd]))).toEqual(flat(scorePy("polnear", cwd, predictions)));
    });
  },
);
