import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDateExpressions } from "../../src/calendar/find-date-expressions.ts";
import { resolveDate } from "../../src/calendar/resolve-date.ts";
import { cut } from "../../src/text/span.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { isValidEdtf } from "./valid-edtf.ts";

interface Case {
  readonly text: string;
  readonly anchor?: string;
  readonly previous?: string;
  readonly direction?: "past" | "future";
  readonly dayFirst?: boolean;
  /** The words found, and their values. */
  readonly expect: readonly (readonly [string, string | null])[];
}

const isCase = (value: unknown): value is Case =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

const valuesIn = ({ text, anchor, previous, direction, dayFirst }: Case): [string, string | null][] =>
  findDateExpressions(text, { start: 0, end: text.length }).map((expression) => [
    cut(text, expression),
    resolveDate(expression.reading, {
      anchor: anchor ?? "2024-11-08",
      previous: previous ?? null,
      direction: direction ?? null,
      dayFirst: () => dayFirst ?? null,
    }),
  ]);

describe.for(loadFixtures("calendar", isCase))("$rule", ({ cases }) => {
  test.for([...cases])("$text", (one) => {
    const values = valuesIn(one);
    expect(values).toEqual(one.expect);
    for (const [, value] of values) expect(value).toSatisfy(isValidEdtf);
  });
});

const pieces = fc.constantFrom(
  ..."the a last next this early late of in ago weeks week month year Nov. March may Monday Friday 8 31 2024 '90s 1990s - – / . , to and between from before after end first half quarter day Christmas summer two few later yesterday night 12 11/8/2024 Sat".split(
    " ",
  ),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", "", "\n")), { maxLength: 20 })
  .map((parts) => parts.flat().join(""));
const pad = (value: number): string => String(value).padStart(2, "0");
const days = fc.integer({ min: 1800, max: 2190 }).chain((year) =>
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => {
    return `${year}-${pad(month)}-${pad(day)}`;
  }),
);
const directions = fc.constantFrom("past" as const, "future" as const, null);

describe("any words", () => {
  test("give spans inside the stretch, in order, and valid values", () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(10),
        fc.nat(10),
        fc.option(days),
        directions,
        (text, cutFront, cutBack, anchor, direction) => {
          const within = {
            start: Math.min(cutFront, text.length),
            end: Math.max(text.length - cutBack, Math.min(cutFront, text.length)),
          };
          let end = within.start;
          for (const expression of findDateExpressions(text, within)) {
            expect(expression.start).toBeGreaterThanOrEqual(end);
            expect(expression.end).toBeGreaterThan(expression.start);
            ({ end } = expression);
            const value = resolveDate(expression.reading, { anchor, previous: null, direction, dayFirst: () => null });
            expect(value).toSatisfy(isValidEdtf);
          }
          expect(end).toBeLessThanOrEqual(within.end);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(() => findDateExpressions(text, { start: 0, end: text.length })).not.toThrow();
      }),
    );
  });
});
