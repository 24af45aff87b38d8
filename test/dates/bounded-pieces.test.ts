import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundedPieces } from "../../src/dates/bounded-pieces.ts";
import { resolveDates } from "../../src/dates/resolve-dates.ts";
import { cut } from "../../src/text/span.ts";

describe("pieces", () => {
  test("are the whole text in its order, none too long", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("a", "May ", "it's ", "“x” ", " "),
        fc.integer({ min: 0, max: 90_000 }),
        (word, length) => {
          const text = word.repeat(length).slice(0, length);
          const pieces = boundedPieces(text, { start: 0, end: text.length });
          expect(pieces.map((piece) => cut(text, piece)).join("")).toBe(text);
          for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(1 << 15);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("are cut between words, so that no date is lost", () => {
    const text = "Monday ".repeat(10_000);
    const blocks = [{ start: 0, end: text.length, region: "body" as const }];
    expect(resolveDates({ text, blocks, published: "2024-11-08" })).toHaveLength(10_000);
  });
});
