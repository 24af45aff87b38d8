import { describe, expect, test } from "vitest";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import type { Given } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { cut, trim } from "../../src/text/span.ts";
import { loadFixtures } from "../load-fixtures.ts";

interface PageCase {
  readonly look: string;
  readonly text: string;
  readonly regions: readonly string[];
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
}

const isPageCase = (value: unknown): value is PageCase =>
  typeof value === "object" && value !== null && "look" in value && "text" in value && "regions" in value;

const nothingGiven: Given = { published: null, title: null, fallbackDate: null };

describe.for(loadFixtures("document", isPageCase))("$rule", ({ cases }) => {
  test.for(cases)("$look", ({ text, regions, title, byline, publisher, published }) => {
    const document = readDocument(text, nothingGiven);
    const expected = cutLines(text, document.blocks).map((line, place) => `${regions[place] ?? "nothing"}: ${line}`);
    expect(document.blocks.map((block, place) => `${block.region}: ${cutLines(text, document.blocks)[place]}`)).toEqual(
      expected,
    );
    expect(document.blocks).toHaveLength(regions.length);
    const { title: readTitle, byline: readByline, publisher: readPublisher, published: readPublished } = document;
    expect({ readTitle, readByline, readPublisher, readPublished }).toEqual({
      readTitle: title,
      readByline: byline,
      readPublisher: publisher,
      readPublished: published,
    });
  });
});

const cutLines = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string[] =>
  spans.map((span) => cut(text, span));

const readAtYearsEnd = (text: string): string | null =>
  readDocument(text, { ...nothingGiven, fallbackDate: "2024-12-24" }).published;

describe("what is known from outside", () => {
  const text = "Rail strike off\nPublished 8 November 2024\nThe union said yesterday that its members had accepted.";

  test("a given date and title stand before the page's own", () => {
    const document = readDocument(text, { published: "2024-11-01", title: "Strike over", fallbackDate: "2020-01-01" });
    expect(document).toMatchObject({
      published: "2024-11-01",
      publishedSpan: null,
      title: "Strike over",
      titleSpan: null,
    });
  });

  test("a given title that the page prints keeps its place", () => {
    const document = readDocument(text, { ...nothingGiven, title: "Rail Strike Off" });
    expect(document).toMatchObject({ title: "Rail Strike Off", titleSpan: { start: 0, end: 15 } });
  });

  test("the fallback date gives way to the page's own and gives a dateline its year", () => {
    expect(readAtYearsEnd(text)).toBe("2024-11-08");
    expect(readAtYearsEnd("QUARRY BAY, Nov. 8 — The crane drivers said Thursday that they will unload nothing.")).toBe(
      "2024-11-08",
    );
    expect(readAtYearsEnd("Dockworkers said on July 16, 2018 that they would not load the ship.")).toBe("2024-12-24");
  });
});

describe("any text", () => {
  const piece = constantFrom(
    ..."By Ana Ruiz|Share|Nov. 8, 2024|\n|\r\n|\n\n|\f|\u00a0|\ufeff| |“We will,” she said.|The long bridge was closed|🎙️|©|,|-|ELSWORTH —|Related stories|(Ana/Coastwire)".split(
      "|",
    ),
  );
  const texts = oneof(
    string(),
    array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  );

  test("blocks are trimmed, in order and apart", () => {
    assert(
      property(texts, (text) => {
        const { blocks } = readDocument(text, nothingGiven);
        expect(blocks.map((block) => trim(text, block))).toEqual(blocks.map(({ start, end }) => ({ start, end })));
        const ends = [0, ...blocks.map(({ end }) => end)];
        expect(blocks.every(({ start, end }, place) => start >= (ends[place] ?? 0) && end > start)).toBe(true);
      }),
    );
  });

  test("blocks leave out nothing but white space", () => {
    assert(
      property(texts, (text) => {
        const { blocks } = readDocument(text, nothingGiven);
        const starts = [...blocks.map(({ start }) => start), text.length];
        const ends = [0, ...blocks.map(({ end }) => end)];
        const left = starts.map((start, place) => text.slice(ends[place], start)).join("");
        expect(left).toMatch(/^[\s\u200b\ufeff\u0085]*$/);
      }),
    );
  });

  const prose = "The owners of the quarry will fight the order to stop, their lawyer said on Monday night.\n";
  test.for(["Share\n", "Related\n", "A bare entry\n", "By Ana Ruiz\n", "Ana Ruiz\n", "8 May 2024\n", "ELSWORTH —\n"])(
    "fifty thousand lines of %j between two paragraphs are read at once",
    (line) => {
      const started = performance.now();
      readDocument(prose + line.repeat(50_000) + prose.repeat(2) + line.repeat(50_000), nothingGiven);
      readDocument(line.repeat(50_000) + prose.repeat(3), nothingGiven);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );

  const megabyte = 2 ** 20;
  const hostile = [
    "a",
    "a ",
    "\n",
    "\r",
    "A\n",
    "by \n",
    "— ",
    "(",
    "/",
    "\u00a0",
    "© 2024 ",
    "1/1/2024 ",
    "“",
    "Aa, ",
    "| ",
    "Share\n",
    "Ab Cd\n",
  ];
  test.for(hostile)("a megabyte of %j is read at once", (unit) => {
    const started = performance.now();
    readDocument(unit.repeat(megabyte / unit.length), nothingGiven);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
