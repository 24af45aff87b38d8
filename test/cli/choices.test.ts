import { expect, test } from "vitest";
import { articleNames } from "../../src/cli/article-names.ts";
import { type ColorChoice, wantsColor } from "../../src/cli/colors.ts";
import { confidence } from "../../src/cli/extract-options.ts";
import { chooseFormat, type Format } from "../../src/cli/formats.ts";
import { closestCommand } from "../../src/cli/suggestions.ts";

test.for<[ColorChoice, Record<string, string>, boolean, boolean]>([
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { TERM: "dumb" }, true, false],
  ["auto", { TERM: "dumb", FORCE_COLOR: "1" }, true, true],
  ["auto", { FORCE_COLOR: "" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
  ["auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["always", { NO_COLOR: "1", TERM: "dumb" }, false, true],
  ["never", { FORCE_COLOR: "1" }, true, false],
])("--color %s with %j, a terminal %s: %s", ([choice, environment, isTerminal, wanted]) => {
  expect(wantsColor(choice, environment, isTerminal)).toBe(wanted);
});

test.for<[string, Format]>([
  ["o.json", "json"],
  ["o.YAML", "yaml"],
  ["o.yml", "yaml"],
  ["o.ndjson", "ndjson"],
  ["o.jsonl", "ndjson"],
  ["a.b/o.csv", "csv"],
  ["o.txt", "pretty"],
])("-o %s writes %s", ([path, format]) => {
  expect(chooseFormat(undefined, { to: "file", path }, { isTerminal: false, input: "text" })).toBe(format);
});

test("without a word about it, the format suits the reader", () => {
  const stdout = { to: "stdout" } as const;
  expect(chooseFormat(undefined, stdout, { isTerminal: true, input: "ndjson" })).toBe("pretty");
  expect(chooseFormat(undefined, stdout, { isTerminal: false, input: "ndjson" })).toBe("ndjson");
  expect(chooseFormat(undefined, stdout, { isTerminal: false, input: "text" })).toBe("json");
  expect(chooseFormat("csv", stdout, { isTerminal: true, input: "text" })).toBe("csv");
  const noExtension = { to: "file", path: "a.b/out" } as const;
  expect(() => chooseFormat(undefined, noExtension, { isTerminal: false, input: "text" })).toThrow("says no format");
});

test("names of files keep sub-folders, never leave the folder, and are never the same", () => {
  const nameOf = articleNames(".json");
  const names = ["2024/a.txt", "2024/A.md", "2024/a.txt", "2024/a.txt", "../b.txt", "/c.txt", "..", "d.html", "v1.txt"];
  expect(names.map((name) => nameOf(name, true))).toEqual([
    "2024/a.json", "2024/A.md.json", "2024/a.txt.json", "2024/a-2.json", "__/b.json", "c.json", "__.json", "d.json", "v1.json",
  ]); // prettier-ignore
  expect(nameOf("v1.2", false)).toBe("v1.2.json");
  expect(nameOf("é", false)).toBe("é.json");
  expect(nameOf("e\u0301", false)).toBe("e\u0301-2.json");
  expect(nameOf("😀".repeat(300), false)).toMatch(/^(?:😀){30}-[0-9a-f]{12}\.json$/u);
  expect(nameOf('a:b*"c\n', false)).toBe("a_b__c_.json");
});

test("many articles of one name are named in proportion to their number", () => {
  const nameOf = articleNames(".json");
  const names = Array.from({ length: 20_000 }, () => nameOf("a", false));
  expect(names.at(-1)).toBe("a-20000.json");
});

test("a word close to a command is taken for it", () => {
  expect(closestCommand("chek")).toBe("check");
  expect(closestCommand("SCHEMAS")).toBe("schema");
  expect(closestCommand("news")).toBeNull();
  expect(closestCommand("c".repeat(100_000))).toBeNull();
});

test("confidence is a number from 0 to 1", () => {
  expect([confidence("0"), confidence("0.85"), confidence("1")]).toEqual([0, 0.85, 1]);
  for (const value of ["", "-1", "1.1", "x", "Infinity"]) expect(() => confidence(value)).toThrow("from 0 to 1");
});
