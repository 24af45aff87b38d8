import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { recordsIn } from "./read-records.ts";
import { run } from "./run-program.ts";
import { BROKEN, FERRY, FOG } from "./texts.ts";

const SEEDS = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));

describe("check", () => {
  test("finds nothing in articles that parse", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY, "b.txt": `\ufeff😀 ${FOG.replaceAll("\n", "\r\n")}` });
    expect(run(["check", "."], { cwd })).toEqual({
      code: 0,
      signal: null,
      out: "",
      err: "2 articles checked, 0 findings\n",
    });
    expect(run(["check", "-q", "."], { cwd }).err).toBe("");
  });

  test("names each file that does not parse, a line each, with exit code 1", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY, "b.txt": BROKEN, "c.txt": " \n" });
    const { code, out, err } = run(["check", "."], { cwd });
    expect(out.split("\n").map((line) => line.replace(/;.*/, ""))).toEqual([
      "./b.txt:2:4: not-utf8 this byte is not UTF-8",
      "./c.txt:1:1: empty there is no text in this file",
      "",
    ]);
    expect(err).toBe("3 articles checked, 2 findings\n");
    expect(code).toBe(1);
  });

  test("a path that leads nowhere is no finding, but exit code 2", () => {
    const cwd = temporaryFolder({ "b.txt": BROKEN });
    const { code, err } = run(["check", "b.txt", "no.txt"], { cwd });
    expect(err).toBe("no.txt: no such file or folder\n1 article checked, 1 finding\n");
    expect(code).toBe(2);
  });

  test("reads NDJSON", () => {
    const { code, out } = run(["check", "--input", "ndjson"], { input: '{"id":"a","text":"x"}\n{\n' });
    expect(out).toMatch(/^stdin:2:1: not-an-object /);
    expect(code).toBe(1);
  });
});

describe("schema", () => {
  test("is a schema, and every record holds against it", () => {
    const { code, out } = run(["schema"]);
    expect(code).toBe(0);
    const schema: unknown = JSON.parse(out);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(new Ajv2020().validateSchema(Object(schema))).toBe(true);
  });
});

describe.skipIf(!existsSync(SEEDS))("articles from elsewhere (skipped where ../shared is missing)", () => {
  test("hold against the schema, and every span cuts to its words", () => {
    expect(recordsIn(run([SEEDS]).out)).toHaveLength(5);
    expect(run(["check", SEEDS])).toMatchObject({ code: 0, out: "" });
  });
});
