import { describe, expect, test } from "vitest";
import { readBrat } from "../../src/evaluation/read-brat.ts";
import { readGoldLines } from "../../src/evaluation/read-gold-lines.ts";

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

  test("time grows with the length of a hostile file", () => {
    const hostile = `E1\tContent${"1".repeat(1_000_000)}x:T1\n${"T1\t".repeat(300_000)}`;
    expect(readBrat("x", "", hostile).claims).toEqual([]);
  });
});

describe("gold as JSON Lines", () => {
  const claim = {
    kind: "indirect",
    spans: [[12, 20]],
    cue: { text: "said", start: 7, end: 11 },
    speaker: { name: "Ana Roy", kind: "person", mention: { text: "Roy", start: 3, end: 6 } },
    said: { text: "Monday", value: "2024-03-04" },
  };

  test("claims are read, the document's own line is not one", () => {
    const lines = `${JSON.stringify({ document: { title: null } })}\n\n${JSON.stringify(claim)}\n`;
    expect(readGoldLines("roy", "", lines).claims).toEqual([
      {
        kind: "indirect",
        spans: [{ start: 12, end: 20 }],
        cue: [{ text: "said", start: 7, end: 11 }],
        source: [{ text: "Roy", start: 3, end: 6 }],
        optional: false,
        name: "Ana Roy",
        said: "2024-03-04",
      },
    ]);
  });

  test("a line with the wrong fields is named", () => {
    const lines = `${JSON.stringify(claim)}\n${JSON.stringify({ ...claim, kind: "spoken" })}`;
    expect(() => readGoldLines("roy", "", lines)).toThrow("roy: line 2 is no gold claim");
  });
});
