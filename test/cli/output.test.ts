import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { asRecord, claimsIn, recordLines, recordsIn } from "./read-records.ts";
import { run, shell, start } from "./run-program.ts";
import { BROKEN, FERRY, FOG } from "./texts.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

describe("-o FILE", () => {
  test("takes its format from the extension", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    for (const name of ["o.json", "o.yaml", "o.jsonl", "o.csv", "o.out.txt"])
      expect(run(["a.txt", "-q", "-o", name], { cwd })).toMatchObject({ code: 0, out: "", err: "" });
    const records = recordsIn(read(cwd, "o.json"));
    expect(parse(read(cwd, "o.yaml"))).toEqual(records);
    expect(recordLines(read(cwd, "o.jsonl"))).toEqual(records);
    expect(read(cwd, "o.csv")).toMatch(/^file,/);
    expect(read(cwd, "o.out.txt")).toContain("a.txt:3:1 · direct");
  });

  test("--format decides over the extension, “-” is the standard output", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    expect(run(["a.txt", "-o", "o.txt", "--format", "json", "-q"], { cwd }).code).toBe(0);
    expect(recordsIn(read(cwd, "o.txt"))).toHaveLength(1);
    expect(recordsIn(run(["a.txt", "-o", "-"], { cwd }).out)).toHaveLength(1);
  });

  test("replaces a file in one step, keeps its permissions and the links to it", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY, "old.json": "old" });
    chmodSync(join(cwd, "old.json"), 0o640);
    symlinkSync("old.json", join(cwd, "link.json"));
    const before = statSync(join(cwd, "old.json")).ino;
    expect(run(["a.txt", "-q", "-o", "link.json"], { cwd }).code).toBe(0);
    expect(recordsIn(read(cwd, "old.json"))).toHaveLength(1);
    expect(statSync(join(cwd, "old.json"))).toMatchObject({ mode: 0o100640 });
    expect(statSync(join(cwd, "old.json")).ino).not.toBe(before);
    expect(filesIn(cwd)).toEqual(["a.txt", "old.json"]);
  });

  test("never writes over an article", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    const { code, err } = run(["a.txt", "-o", "./a.txt"], { cwd });
    expect(err).toContain("./a.txt: this is one of the articles, and would be lost");
    expect(code).toBe(2);
    expect(read(cwd, "a.txt")).toBe(FERRY);
  });

  test.skipIf(!existsSync("/dev/full"))("reports a full disk, on the standard output as well", () => {
    for (const line of ["$EXTRACT -o /dev/full --format json", "$EXTRACT > /dev/full", "$EXTRACT --help > /dev/full"]) {
      const { code, err } = shell(`echo x | ${line}`);
      expect(err).toMatch(/^(?:standard output|\/dev\/full): no space left on the device\n/);
      expect(code).toBe(2);
    }
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  test("tells why a file cannot be written", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    expect(run(["a.txt", "-o", "no/o.json"], { cwd }).err).toContain("no/o.json: the folder does not exist\n");
    expect(run(["a.txt", "-o", "a.txt/o.json"], { cwd })).toMatchObject({ code: 2 });
  });
});

describe("-o FOLDER/", () => {
  test("gets a file an article, sub-folders as they are, failures too", () => {
    const cwd = temporaryFolder({ "n/ferry.txt": FERRY, "n/b/fog.md": FOG, "n/b/broken.txt": BROKEN });
    expect(run(["n", "-o", "out/"], { cwd }).code).toBe(2);
    expect(filesIn(join(cwd, "out"))).toEqual(["b/broken.json", "b/fog.json", "ferry.json"]);
    expect(asRecord(JSON.parse(read(cwd, "out/ferry.json"))).file).toBe("n/ferry.txt");
    expect(asRecord(JSON.parse(read(cwd, "out/b/broken.json"))).status).toBe("error");
  });

  test("an existing folder needs no slash; other formats and units", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    mkdirSync(join(cwd, "out"));
    for (const format of ["yaml", "ndjson", "csv", "pretty"])
      expect(run(["a.txt", "-q", "-o", "out", "--format", format], { cwd }).code).toBe(0);
    expect(filesIn(join(cwd, "out"))).toEqual(["a.csv", "a.ndjson", "a.txt", "a.yaml"]);
    expect(asRecord(parse(read(cwd, "out/a.yaml"))).claims).toHaveLength(2);
    expect(run(["a.txt", "-q", "-o", "out", "--per", "claim"], { cwd }).code).toBe(0);
    expect(claimsIn(read(cwd, "out/a.json"))).toHaveLength(2);
  });

  test("no two articles share a file", () => {
    const cwd = temporaryFolder({ "n/a.txt": FERRY, "n/a.md": FOG, "m/a.txt": FOG, "m/A.txt": FERRY });
    expect(run(["n", "m", "-o", "out/"], { cwd }).code).toBe(0);
    expect(filesIn(join(cwd, "out"))).toEqual(["A-2.json", "a-3.json", "a.json", "a.txt.json"]);
  });

  test("articles are not written over, even by the format that is text", () => {
    const cwd = temporaryFolder({ "n/a.txt": FERRY });
    const { code, err } = run(["n", "-o", "n/", "--format", "pretty"], { cwd });
    expect(err).toContain("n/a.txt: this is one of the articles");
    expect(code).toBe(2);
    expect(read(cwd, "n/a.txt")).toBe(FERRY);
  });

  test("ids of NDJSON become names that stay inside", () => {
    const cwd = temporaryFolder();
    const ids = ["../up", "/etc/x", "a/b", "a/b", "..", "", "x".repeat(400), "a:b*c", "v1.2"];
    const input = ids.map((id) => JSON.stringify({ id, text: "x" })).join("\n");
    expect(run(["--input", "ndjson", "-q", "-o", "out/"], { cwd, input }).code).toBe(0);
    const files = filesIn(cwd);
    expect(files).toHaveLength(ids.length);
    expect(files.every((file) => file.startsWith("out/"))).toBe(true);
    expect(files).toContain("out/a/b-2.json");
    expect(files).toContain("out/v1.2.json");
  });
});

describe("streams", () => {
  test("a reader who has had enough ends the run without a word", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY.repeat(200) });
    for (const format of ["json", "yaml"])
      expect(shell(`$EXTRACT a.txt a.txt --format ${format} | head -1 | wc -l`, cwd)).toMatchObject({
        code: 0,
        err: "",
      });
    expect(shell("$EXTRACT --help | head -1", cwd)).toMatchObject({ code: 0, err: "" });
  });

  test("a long run into a slow pipe arrives whole", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY.repeat(400) });
    const { out } = shell("$EXTRACT a.txt | (sleep 0.3; cat) | wc -c", cwd);
    expect(Number(out)).toBe(Buffer.byteLength(run(["a.txt"], { cwd }).out));
  });

  test("an NDJSON record is out before the next line is in", async () => {
    const child = start(["--input", "ndjson"]);
    child.stdout.setEncoding("utf8");
    for (const id of ["one", "two"]) {
      child.stdin.write(`${JSON.stringify({ id, text: "x" })}\n`);
      const [line]: unknown[] = await once(child.stdout, "data");
      expect(recordLines(String(line)).map((record) => record.id)).toEqual([id]);
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test.for(["SIGINT", "SIGTERM"] as const)("a run ended by %s leaves the old file and nothing else", async (signal) => {
    const cwd = temporaryFolder({ "o.ndjson": "old" });
    const child = start(["--input", "ndjson", "-o", "o.ndjson"], cwd);
    child.stdin.write(`${JSON.stringify({ id: 1, text: "x" })}\n`);
    while (filesIn(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await once(child, "close")).toEqual([null, signal]);
    expect(filesIn(cwd)).toEqual(["o.ndjson"]);
    expect(read(cwd, "o.ndjson")).toBe("old");
  });

  test("a run whose input fails midway still writes a whole file", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY, "b.txt": BROKEN });
    writeFileSync(join(cwd, "o.json"), "old");
    expect(run(["a.txt", "b.txt", "no.txt", "-o", "o.json"], { cwd }).code).toBe(2);
    expect(recordsIn(read(cwd, "o.json"))).toHaveLength(2);
  });
});
