import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readBrat } from "../../src/evaluation/read-brat.ts";
import { readGoldRecords } from "../../src/evaluation/read-gold-records.ts";

describe("brat standoff", () => {
  const text = "“Enough,” said Roy, “is enough.” Critics call it “thin”.";
  const standoff = [
    "T1\tAttribution 10 14\tsaid",
    "T2\tCue 10 14\tsaid",
    "T3\tSource 15 18\tRoy",
    "T4\tContent 0 9\t“Enough,”",
    "T5\tContent 20 32\t“is enough.”",
    "E1\tAttribution:T1 Cue:T2 Source:T3 Content:T5 Content2:T4",
    "T6\tSource 33 40\tCritics",
    "T7\tCue 41 45\tcall",
    "T8\tContent 46 48;49 55\tit “thin”",
    "E2\tAttribution:T7 Cue:T7 Source:T6 Content:T8",
    "E3\tAttribution:T7 Cue:T7 Source:T6",
    "A1\tNested E2",
    "",
  ].join("\n");

  test("events with content become claims, their pieces in text order", () => {
    const { name, claims } = readBrat("thin", text, standoff);
    expect(name).toBe("thin");
    expect(claims).toHaveLength(2);
    expect(claims[0]).toMatchObject({
      kind: "direct",
      spans: [
        { start: 0, end: 9 },
        { start: 20, end: 32 },
      ],
      cue: [{ start: 10, end: 14 }],
      source: [{ start: 15, end: 18 }],
      optional: false,
      name: null,
    });
    expect(claims[1]).toMatchObject({
      kind: "mixed",
      spans: [
        { start: 46, end: 48 },
        { start: 49, end: 55 },
      ],
    });
  });

  test.for([
    ["T1\tContent 0 9999\tx", /^a span ends at 9999, and the text has only \d+ code points$/],
    ["T1\tContent 0\tx", /^“0” is no span/],
    ["T1\tContent zero nine\tx", /^want an id, a type with its offsets, and the words/],
    ["T1\tContent 0 9\tx\nE1\tAttribution:T1 Content:T1 Cue:T7", /^the event names T7, which no line defines$/],
  ] as const)("%j is refused", ([lines, message]) => {
    expect(() => readBrat("thin", text, lines)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message) }),
    );
    expect(() => readBrat("thin", text, `\n${lines}`)).toThrow(
      expect.objectContaining({ line: lines.split("\n").length + 1 }),
    );
  });

  test("time grows with the length of a hostile file", () => {
    const hostile = `E1\tContent${"1".repeat(1_000_000)}x:T\n${"x T1\t".repeat(300_000)}`;
    expect(readBrat("x", "", hostile).claims).toEqual([]);
  });
});

const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("gold as records", () => {
  const claim = {
    kind: "indirect",
    spans: [[12, 20]],
    cue: { text: "said", start: 7, end: 11 },
    speaker: { name: "Ana Roy", kind: "person", mention: { text: "Roy", start: 3, end: 6 } },
    said: { text: "Monday", value: "2024-03-04" },
  };
  const read = {
    kind: "indirect",
    spans: [{ start: 12, end: 20 }],
    cue: [{ start: 7, end: 11 }],
    source: [{ start: 3, end: 6 }],
    optional: false,
    name: "Ana Roy",
    said: "2024-03-04",
  };

  test("JSON Lines: claims are read, the document's own line is not one, the file's name names the article", () => {
    const text = `${lines({ document: { title: null } })}\n${lines(claim, { ...claim, optional: true })}`;
    expect(readGoldRecords("roy", text, "ndjson")).toEqual([
      { name: "roy", sha256: null, claims: [read, { ...read, optional: true }] },
    ]);
  });

  test("records: articles in JSON and YAML, claims of a flat list", () => {
    const record = { file: "news/2024/roy.txt", sha256: "ab", claims: [{ ...claim, spans: [{ start: 12, end: 20 }] }] };
    const entry = { name: "roy", sha256: "ab", claims: [read] };
    expect(readGoldRecords("x", JSON.stringify([record]), "json")).toEqual([entry]);
    expect(readGoldRecords("x", JSON.stringify(record), "json")).toEqual([entry]);
    expect(readGoldRecords("x", stringify([record]), "yaml")).toEqual([entry]);
    const flat = { document: { file: "news/2024/roy.txt" }, ...claim };
    expect(readGoldRecords("x", JSON.stringify([flat, flat]), "json")).toEqual([
      { name: "roy", sha256: null, claims: [read, read] },
    ]);
  });

  test.for([
    ["ndjson", `${lines(claim)}oops`, "this is no JSON", 2],
    ["ndjson", lines(claim, { ...claim, kind: "spoken" }), "kind: want one of direct, mixed, indirect", 2],
    ["ndjson", lines({ ...claim, spans: [] }), "spans: want at least one span", 1],
    [
      "json",
      JSON.stringify([{ file: "a.txt", claims: [claim, { ...claim, cue: "said" }] }]),
      "[0].claims[1].cue: want { start, end } or [start, end], whole numbers, in code points of the text",
      null,
    ],
    ["json", "[3]", "[0]: want a record or a claim", null],
    ["yaml", "- file: a.txt\n  claims: 7\n", "[0].claims: want a list of claims", null],
    ["yaml", "- file: 'a.txt\n", "this is no YAML: Missing closing 'quote at line 2, column 1:", 2],
  ] as const)("%s that is not as it should be is named: %s", ([format, text, message, line]) => {
    expect(() => readGoldRecords("roy", text, format)).toThrow(expect.objectContaining({ message, line }));
  });
});
