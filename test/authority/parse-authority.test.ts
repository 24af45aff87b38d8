import { describe, expect, test } from "vitest";
import { compileAuthority } from "../../src/authority/compile-authority.ts";
import { parseAuthority } from "../../src/authority/parse-authority.ts";

const GOOD = `
people:
  - name: Ada Holtin
    aliases: [Adele Holtin, "A. H."]
    wikidata: Q1
    note: the harbour's list of mayors, seen 2031-05-04
organizations:
  - name: Harbor Wire
    aliases: [HW]
    place: Iceland
offices:
  - title: prime minister
    place: Iceland
    holders:
      - { name: Ben Marlow, term: 2026/2028-03 }
      - { name: Ada Holtin, term: 2028-04-02/.. }
`;

const problemOf = (text: string): string => {
  try {
    parseAuthority(text, "who.yaml");
  } catch (failure) {
    return failure instanceof Error ? `${failure.name}: ${failure.message}` : "";
  }
  return "none";
};

describe("an authority file", () => {
  const authority = compileAuthority([parseAuthority(GOOD, "who.yaml")]);

  test("gives names their bearer", () => {
    expect(authority.person("adele  HOLTIN")?.name).toBe("Ada Holtin");
    expect(authority.person("Holtin")).toBeNull();
    expect(authority.body("the H.W.")).toMatchObject({ name: "Harbor Wire", place: "Iceland" });
  });

  test.for([
    ["2027-05", "Ben Marlow"],
    ["2026-01-01", "Ben Marlow"],
    ["2028-03-31", "Ben Marlow"],
    ["2028-04-01", null],
    ["2040-01-01", "Ada Holtin"],
    ["2028", null],
    ["2025-12-31", null],
    ["XXXX-12-11", null],
  ])("says who held an office on %s", ([date, holder]) => {
    expect(authority.holder("premier", "iceland", date ?? "")).toBe(holder);
  });

  test("declines where two offices may be meant", () => {
    const two = compileAuthority([
      parseAuthority(
        `${GOOD}  - { title: president, place: Iceland, holders: [{ name: Tove Lind, term: 2026/.. }] }\n`,
        "who.yaml",
      ),
    ]);
    expect(two.holder("leader", "iceland", "2030-01-01")).toBeNull();
    expect(two.holder("president", "iceland", "2030-01-01")).toBe("Tove Lind");
  });

  test("stands before the files after it", () => {
    const other = parseAuthority(
      "offices:\n  - { title: prime minister, place: Iceland, holders: [{ name: Tove Lind, term: 2029/.. }] }",
      "mine.yaml",
    );
    const both = compileAuthority([other, parseAuthority(GOOD, "who.yaml")]);
    expect(both.holder("premier", "iceland", "2030-01-01")).toBe("Tove Lind");
    expect(both.holder("premier", "iceland", "2027-01-01")).toBe("Ben Marlow");
  });

  test("may be empty", () => {
    expect(parseAuthority("", "who.yaml")).toEqual({ people: [], organizations: [], offices: [] });
  });
});

test.for([
  ["people: {}", "who.yaml:1:9: want a list, each item behind a dash"],
  ["- a", "who.yaml:1:1: want a mapping with people, organizations, offices"],
  ["persons: []", 'who.yaml:1:1: "persons" means nothing here; want one of people, organizations, offices'],
  ["people:\n  - nme: A", 'who.yaml:2:5: "nme" means nothing here; want one of name, aliases, wikidata, note'],
  ["people:\n  - note: x", 'who.yaml:2:5: "name" is missing'],
  ["people:\n  - name: 7", "who.yaml:2:11: want a text; put it in quotation marks"],
  ["people:\n  - name: A\n    wikidata: 76", "who.yaml:3:15: want a text; put it in quotation marks"],
  [
    "people:\n  - name: A\n    wikidata: X76",
    'who.yaml:3:15: "X76" is no Wikidata id; want Q and a number, such as Q76',
  ],
  ["offices:\n  - title: janitress\n    place: B", 'who.yaml:2:12: "janitress" is no office'],
  ["offices:\n  - title: mayor\n    place: B", 'who.yaml:2:5: "holders" is missing or empty'],
  ["offices:\n  - {title: mayor, place: B, holders: [{name: A, term: 2020}]}", "who.yaml:2:56: want a text"],
  ["offices:\n  - {title: mayor, place: B, holders: [{name: A, term: '2020'}]}", 'who.yaml:2:56: "2020" is no term'],
  [
    "offices:\n  - {title: mayor, place: B, holders: [{name: A, term: 2020-02-30/..}]}",
    "names a day that no calendar has",
  ],
  [
    "offices:\n  - {title: mayor, place: B, holders: [{name: A, term: 2021/2020}]}",
    '"2021/2020" ends before it begins',
  ],
  ["people: [", "who.yaml:1:10: not YAML"],
  ["people: &a [*a", "not YAML"],
])("%j is refused with its place and what to write", ([text = "", problem = ""]) => {
  expect(problemOf(text)).toContain(problem);
  expect(problemOf(text)).toMatch(/^SettingsError: who\.yaml:\d+:\d+: /);
});
