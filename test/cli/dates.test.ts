import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { parseCsv } from "../output/parse-csv.ts";
import { run } from "./run-program.ts";

const TEXTS = {
  "a.txt": "Quay reopens\nNov. 8, 2024\n\nMayor Ines Marlow said Wednesday that the quay would hold until 2030.\n",
  "b.txt": "Notes\n\nThe mayor said last month that the count was over.\n\nShe said in 1999 that it would rain.\n",
};

const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe("extract dates", () => {
  test("lists each date with its value and role, the same in every format", () => {
    const cwd = temporaryFolder(TEXTS);
    const { code, out, err } = run(["dates", "a.txt", "b.txt"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    const dates: unknown = JSON.parse(out);
    expect(dates).toMatchObject([
      { file: "a.txt", published: "2024-11-08", text: "Nov. 8, 2024", value: "2024-11-08", role: "published" },
      { text: "Wednesday", value: "2024-11-06", role: "said" },
      { text: "2030", value: "2030", role: "mentioned" },
      { file: "b.txt", published: null, text: "last month", value: null, role: "said" },
      { text: "1999", value: "1999", role: "said" },
    ]);
    expect(linesOf(run(["dates", "a.txt", "b.txt", "-f", "ndjson"], { cwd }).out)).toEqual(dates);
    expect(parse(run(["dates", "a.txt", "b.txt", "-f", "yaml"], { cwd }).out)).toEqual(dates);
    expect(parseCsv(run(["dates", "a.txt", "b.txt", "-f", "csv"], { cwd }).out)).toHaveLength(6);
  });

  test("is a table for people", () => {
    const { out } = run(["dates", "a.txt", "b.txt", "-f", "pretty"], { cwd: temporaryFolder(TEXTS) });
    expect(out).toContain("a.txt · 2024-11-08\n  2024-11-08             published  Nov. 8, 2024\n");
    expect(out).toContain("\n\nb.txt\n  –                      said       last month\n");
  });

  test("no dates make an empty list", () => {
    const cwd = temporaryFolder({ "a.txt": "Nothing happened.\n" });
    expect(run(["dates", "a.txt"], { cwd }).out).toBe("[]\n");
    expect(run(["dates", "a.txt", "-f", "yaml"], { cwd }).out).toBe("[]\n");
  });

  test("writes a file, its format from the extension; a missing file does not stop the others", () => {
    const cwd = temporaryFolder(TEXTS);
    expect(run(["dates", "a.txt", "b.txt", "no.txt", "-o", "when.csv"], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, "when.csv"), "utf8")).toMatch(/^file,document_id,published,text,/);
  });

  test("--date serves where the page has none", () => {
    const { out } = run(["dates", "b.txt", "--date", "2024-11-08"], { cwd: temporaryFolder(TEXTS) });
    expect(out).toContain('"text":"last month","value":"2024-10"');
  });
});

/** How many claims are left. */
const count = (...options: string[]): number => {
  const { out } = run([".", "-f", "ndjson", "--per", "claim", ...options], { cwd: temporaryFolder(TEXTS) });
  return out === "" ? 0 : linesOf(out).length;
};

describe("--said-since and --said-until", () => {
  test("keep what may have been said then, and nothing without a date", () => {
    expect(count()).toBe(3);
    expect(count("--said-since", "1999-06")).toBe(2);
    expect(count("--said-since", "2000")).toBe(1);
    expect(count("--said-until", "1999-06")).toBe(1);
    expect(count("--said-since", "2024-11-07")).toBe(0);
  });

  test("refuse what is no date", () => {
    const { code, err } = run([".", "--said-since", "May"], { cwd: temporaryFolder(TEXTS) });
    expect([code, err.includes("Want an EDTF date")]).toEqual([2, true]);
  });
});

test("neither the time zone nor the locale changes a value", () => {
  const cwd = temporaryFolder(TEXTS);
  const inZone = (zone: string, locale: string): string =>
    run(["dates", "a.txt", "b.txt"], { cwd, env: { TZ: zone, LC_ALL: locale, LANG: locale } }).out;
  expect(inZone("Pacific/Kiritimati", "tr_TR.UTF-8")).toBe(inZone("Pacific/Pago_Pago", "C"));
});
