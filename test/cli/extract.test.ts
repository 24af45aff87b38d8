import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { claimsIn, recordLines, recordsIn } from "./read-records.ts";
import { run } from "./run-program.ts";
import { BROKEN, FERRY, FOG } from "./texts.ts";

const twoArticles = () => temporaryFolder({ "news/ferry.txt": FERRY, "news/b/fog.md": FOG });

describe("records", () => {
  test("of a folder are a JSON array in code unit order, true to the schema", () => {
    const { code, out, err } = run(["news/"], { cwd: twoArticles() });
    const records = recordsIn(out);
    expect(records.map(({ file }) => file)).toEqual(["news/b/fog.md", "news/ferry.txt"]);
    expect(records[1]?.claims.map(({ speaker }) => speaker.name)).toEqual(["Tove Lind", "Ola Berg"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("are the same in every format", () => {
    const cwd = twoArticles();
    const json: unknown = JSON.parse(run(["news"], { cwd }).out);
    expect(parse(run(["news", "--format", "yaml"], { cwd }).out)).toEqual(json);
    expect(recordLines(run(["news", "--format", "ndjson"], { cwd }).out)).toEqual(json);
    const claims = claimsIn(run(["news", "--per", "claim"], { cwd }).out);
    expect(claims.map(({ document }) => document.file)).toEqual(["news/b/fog.md", "news/ferry.txt", "news/ferry.txt"]);
    expect(parse(run(["news", "--per", "claim", "--format", "yaml"], { cwd }).out)).toEqual(claims);
    expect(run(["news", "--format", "csv"], { cwd }).out.trimEnd().split("\r\n")).toHaveLength(4);
  });

  test("are the same in another locale and time zone, and a second time", () => {
    const cwd = twoArticles();
    for (const format of ["json", "pretty"]) {
      const first = run(["news", "--format", format], { cwd }).out;
      const env = { LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8", TZ: "Pacific/Kiritimati" };
      expect(run(["news", "--format", format], { cwd, env }).out).toBe(first);
    }
  });

  test("of the standard input have no file but “-”", () => {
    expect(recordsIn(run([], { input: FERRY }).out)[0]).toMatchObject({ file: "-", id: null, status: "ok" });
    expect(recordsIn(run(["-"], { input: FERRY }).out)[0]?.claims).toHaveLength(2);
    expect(recordsIn(run([]).out)[0]).toMatchObject({ status: "ok", claims: [] });
  });

  test("take their date of publication from --date where they have none", () => {
    expect(recordsIn(run(["--date", "2024-05"], { input: FERRY }).out)[0]?.published).toBe("2024-05");
  });
});

describe("what cannot be read", () => {
  test("is told, has a record, and does not stop the rest", () => {
    const cwd = temporaryFolder({ "a.txt": BROKEN, "b.txt": FOG, "c.txt": "x\0y" });
    const { code, out, err } = run(["."], { cwd });
    const records = recordsIn(out);
    expect(records.map(({ status }) => status)).toEqual(["error", "ok", "error"]);
    expect(records[0]).toMatchObject({ sha256: expect.any(String), error: { code: "not-utf8", line: 2, column: 4 } });
    expect(err.split("\n")).toEqual([
      "./a.txt:2:4: this byte is not UTF-8; save the file as UTF-8 (from Windows-1252: iconv -f WINDOWS-1252 -t UTF-8)",
      "./c.txt:1:2: a NUL byte: this is no text; convert it to text first, or leave it out",
      "",
    ]);
    expect(code).toBe(2);
  });

  test("leaves the rest of a list of paths", () => {
    const cwd = temporaryFolder({ "b.txt": FOG, "empty/x.html": "" });
    const { code, out, err } = run(["no.txt", "b.txt", "empty", "*.csv"], { cwd });
    expect(recordsIn(out).map(({ file }) => file)).toEqual(["b.txt"]);
    expect(err.split("\n").slice(0, -1)).toEqual([
      "no.txt: no such file or folder",
      "empty: no articles in this folder; name a file, or a pattern such as 'news/**/*.html'",
      "*.csv: no file matches this pattern",
    ]);
    expect(code).toBe(2);
  });

  test("cannot command the terminal through its name", () => {
    expect(run(["\u001b[2Jx"]).err).toBe("␛[2Jx: no such file or folder\n");
  });
});

describe("filters", () => {
  test("keep claims of a kind, a speaker, an act, a confidence", () => {
    const filters = ["--kind", "direct,mixed", "--speaker", "lind", "--speaker", "MIA SUND, nobody"];
    const more = ["--act", "say", "--min-confidence", "0.01"];
    const { out } = run(["--per", "claim", ...filters, ...more], { input: `${FERRY}\n${FOG}` });
    expect(claimsIn(out).map(({ speaker }) => speaker.name)).toEqual(["Tove Lind", "Mía Sünd"]);
  });

  test("leave the articles in the list", () => {
    expect(recordsIn(run(["--kind", "indirect"], { input: FERRY }).out)).toMatchObject([{ status: "ok", claims: [] }]);
  });
});

describe("NDJSON", () => {
  const lines = [
    '{"id":"a","text":"“Yes,” said Tove Lind.","published":"2024-05-17"}',
    "",
    "{",
    '{"id":"b"}',
    '{"id":7,"text":""}',
    '{"id":"c","text":"“No,” said Ola Berg."}',
  ];

  test("gives one record a line, in order, bad lines too, and exit code 0", () => {
    const { code, out, err } = run(["--input", "ndjson"], { input: lines.join("\n") });
    const records = recordLines(out);
    expect(records.map(({ file, id, status, error }) => [file, id, error?.code ?? status])).toEqual([
      ["a", "a", "ok"],
      ["-", null, "not-an-object"],
      ["-", null, "not-an-object"],
      ["b", "b", "bad-text"],
      ["7", "7", "ok"],
      ["c", "c", "ok"],
    ]);
    expect(records[2]?.error).toMatchObject({ line: 3, column: 1 });
    expect(records[0]?.published).toBe("2024-05-17");
    expect(err).toBe("3 of 6 lines could not be read; their records say why\n");
    expect(code).toBe(0);
    expect(run(["--input", "ndjson", "--quiet"], { input: lines.join("\n") }).err).toBe("");
  });

  test("gives the same claim ids, digests and spans as the same text in a file", () => {
    const text = "“Yes,” said Tove Lind.";
    const [line] = recordLines(run(["--input", "ndjson"], { input: JSON.stringify({ id: "x", text }) }).out);
    const [file] = recordsIn(run([], { input: text }).out);
    expect(line).toEqual({ ...file, file: "x", id: "x" });
  });

  test("takes any number of lines in any size", () => {
    const input = Array.from({ length: 500 }, (_, id) => JSON.stringify({ id, text: "x ".repeat(id) })).join("\n");
    const records = recordLines(run(["--input", "ndjson"], { input }).out);
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, id) => String(id)));
  });
});
