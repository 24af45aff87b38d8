import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { run, shell } from "./run-program.ts";
import { FERRY } from "./texts.ts";

describe("usage", () => {
  test.for([
    [["--formt", "json"], "(Did you mean --format?)"],
    [["--format", "xml"], "Allowed choices are pretty, yaml, json, ndjson, csv"],
    [["--kind", "spoken"], "Allowed choices are direct, mixed, indirect"],
    [["--min-confidence", "90"], "Want a number from 0 to 1"],
    [["--act", "deny,shout"], "Allowed choices are say, ask, "],
    [["--date", "May 2024"], "Want a date: 2024, 2024-05 or 2024-05-17"],
    [["--date", "2024-02-30"], "Want a date"],
    [["--speaker", ","], "Nothing is named"],
    [["-o", "claims.doc"], "-o claims.doc: the name says no format; end it in one of .json .yaml"],
    [["check", "--nope"], "unknown option '--nope'"],
    [["schema", "--nope"], "unknown option '--nope'"],
    [["chek"], 'chek: no such file or folder (did you mean the command "extract check"?)'],
  ] as const)("%j is refused with exit code 2: %s", ([args, message]) => {
    const { code, out, err } = run(args, { input: FERRY });
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
    expect({ code, out: out.replace("[]\n", "") }).toEqual({ code: 2, out: "" });
  });

  test("help and version are data", () => {
    const help = run(["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("extract news/ -o claims.csv");
    expect(run(["check", "--help"]).out).toContain("extract check news/");
    expect(run(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.skipIf(!existsSync("/usr/bin/script"))("without paths at a terminal comes the help, as a usage error", () => {
    const cwd = temporaryFolder();
    const { code } = shell(`script -qec "$EXTRACT >out 2>err" /dev/null </dev/null`, cwd);
    expect(readFileSync(`${cwd}/err`, "utf8")).toMatch(/^Usage: extract/);
    expect(readFileSync(`${cwd}/out`, "utf8")).toBe("");
    expect(code).toBe(2);
  });
});

test("colours come only where they are wanted", () => {
  const plainly = run(["--format", "pretty"], { input: FERRY }).out;
  const painted = run(["--format", "pretty", "--color", "always"], { input: FERRY }).out;
  expect(plainly).not.toContain("\u001b");
  expect(painted).toContain("\u001b[1m\u001b[36mTove Lind");
});

describe("messages", () => {
  test("--timings go to the standard error", () => {
    const { out, err } = run(["--timings"], { input: FERRY });
    expect(err).toMatch(/^read .* ms\nextract .* ms\nwrite .* ms\ntotal .* ms for 1 article, \d+ bytes\n$/);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test("--quiet keeps errors and leaves out notes", () => {
    const cwd = temporaryFolder({ "a.txt": FERRY });
    expect(run(["a.txt", "-o", "a.json"], { cwd }).err).toBe("2 claims of 1 article: a.json\n");
    expect(run(["a.txt", "no.txt", "-o", "a.json", "-q"], { cwd }).err).toBe("no.txt: no such file or folder\n");
  });
});
