import { readFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { parseCsv } from "../output/parse-csv.ts";
import { run } from "./run-program.ts";

const POLNEAR = fileURLToPath(new URL("../../../shared/polnear/train/text", import.meta.url));

const TEXTS = {
  "a.txt": "Mayor Ines Marlow said the bridge would hold. The Marlow campaign said it was old.\n",
  "b.txt": "Mayor Marlow said the quay would hold.\n",
  "c.txt": "Ben Marlow, a farmer, said the quay was wet.\n",
};

interface Listed {
  readonly id: string;
  readonly articles: number;
  readonly claims: number;
}

const isListed = (value: unknown): value is Listed =>
  typeof value === "object" && value !== null && "articles" in value;
const listedIn = (text: string): Listed[] => [JSON.parse(text)].flat().filter((value) => isListed(value));

describe("speakers", () => {
  test("joins the speakers of all files, with reasons", () => {
    const { code, out, err } = run(["speakers", "."], { cwd: temporaryFolder(TEXTS) });
    expect([code, err]).toEqual([0, ""]);
    expect(listedIn(out).map(({ id, articles, claims }) => [id, articles, claims])).toEqual([
      ["ines-marlow", 2, 2],
      ["ben-marlow", 1, 1],
      ["marlow-campaign", 1, 1],
    ]);
    expect(out).toContain('"because": "surname and office"');
  });

  test("is a table for people", () => {
    const { out } = run(["speakers", ".", "--format", "pretty"], { cwd: temporaryFolder(TEXTS) });
    expect(out).toMatch(/^claims {2}articles {2}speaker\n {5}2 {9}2 {2}Ines Marlow/);
    expect(out).toMatch(/\n3 speakers\n$/);
  });

  test("says the same in every format, whatever the order of the paths", () => {
    const cwd = temporaryFolder(TEXTS);
    const expected: unknown = JSON.parse(run(["speakers", "a.txt", "b.txt", "c.txt"], { cwd }).out);
    const other = ["c.txt", "a.txt", "b.txt"];
    const lines = run(["speakers", "-f", "ndjson", ...other], { cwd })
      .out.trim()
      .split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(expected);
    expect(parse(run(["speakers", "-f", "yaml", ...other], { cwd }).out)).toEqual(expected);
    expect(parseCsv(run(["speakers", "-f", "csv", ...other], { cwd }).out)).toHaveLength(4);
  });

  test("writes a file, its format from the extension, and never over an article", () => {
    const cwd = temporaryFolder(TEXTS);
    expect(run(["speakers", ".", "-o", "who.csv"], { cwd }).err).toBe("3 speakers of 3 articles: who.csv\n");
    expect(readFileSync(join(cwd, "who.csv"), "utf8")).toMatch(/^id,name,kind,/);
    expect(run(["speakers", ".", "-o", "a.txt"], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(TEXTS["a.txt"]);
  });

  test("a file that cannot be read does not stop the others", () => {
    const { code, out, err } = run(["speakers", ".", "no.txt"], { cwd: temporaryFolder(TEXTS) });
    expect(code).toBe(2);
    expect(err).toBe("no.txt: no such file or folder\n");
    expect(listedIn(out)).toHaveLength(3);
  });
});

describe.skipIf(!existsSync(POLNEAR))("hundreds of articles (skipped where ../shared is missing)", () => {
  test("have one Donald Trump, and the Clintons and the campaign apart", () => {
    const listed = listedIn(run(["speakers", `${POLNEAR}/*_2016-0[1-4]*.txt`]).out).filter(({ claims }) => claims > 10);
    const ids = listed.map(({ id }) => id);
    expect(ids.filter((id) => /^(?:donald|don|d)-.*trump$/.test(id))).toEqual(["donald-trump"]);
    expect(ids).toEqual(expect.arrayContaining(["hillary-clinton", "bill-clinton", "clinton-campaign"]));
    expect(listed[0]?.articles).toBeGreaterThan(90);
  });
});

describe("--speakers", () => {
  const AUTHORITY = [
    "people:",
    "  - name: Ines Marlow",
    "    aliases: [Nessie Marlow]",
    "    wikidata: Q1",
    "offices:",
    "  - title: mayor",
    "    place: Norway",
    "    holders: [{ name: Ines Marlow, term: 2030/.. }]",
    "",
  ].join("\n");
  const texts = {
    "a.txt": "Nessie Marlow said the bridge would hold.\n",
    "b.txt": "The Norwegian mayor said the quay was wet.\n",
  };

  test("gives canonical names, ids and office holders, only where the text does not say", () => {
    const cwd = temporaryFolder({ ...texts, "who.yaml": AUTHORITY });
    const { out, err } = run(["speakers", "a.txt", "b.txt", "--speakers", "who.yaml", "--date", "2031-05-04"], { cwd });
    expect(err).toBe("");
    expect(listedIn(out)).toMatchObject([
      {
        id: "ines-marlow",
        wikidata: "Q1",
        articles: 2,
        sightings: [{ because: "authority file" }, { because: "same name" }],
      },
    ]);
    const claims = run(["b.txt", "--speakers", "who.yaml", "--date", "2031-05-04", "--per", "claim"], { cwd }).out;
    expect(claims).toContain('"resolved_by": "office-holder"');
    expect(run(["b.txt", "--date", "2031-05-04"], { cwd }).out).not.toContain("Ines Marlow");
  });

  test.for([
    [
      "people:\n  - nme: A\n",
      'error: --speakers who.yaml:2:5: "nme" means nothing here; want one of name, aliases, wikidata, note; did you mean name?\n',
    ],
    ["\t- [", /^error: --speakers who\.yaml:1:\d+: not YAML: /],
  ] as const)("refuses %j with its place, exit code 2", ([text, message]) => {
    const cwd = temporaryFolder({ ...texts, "who.yaml": text });
    const { code, out, err } = run(["a.txt", "--speakers", "who.yaml"], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  test("says that a file is missing", () => {
    const { code, err } = run(["speakers", "a.txt", "--speakers", "no.yaml"], { cwd: temporaryFolder(texts) });
    expect([code, err]).toEqual([2, "error: --speakers no.yaml: no such file or folder\n"]);
  });
});
