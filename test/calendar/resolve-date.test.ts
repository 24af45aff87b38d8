import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, parseDay, printDay, weekdayOf } from "../../src/calendar/day.ts";
import type { DateReading } from "../../src/calendar/expression.ts";
import { resolveDate } from "../../src/calendar/resolve-date.ts";

const anchors = fc.integer({ min: -25_000, max: 60_000 }).map((number) => printDay(number));
const directions = fc.constantFrom("past" as const, "future" as const, null);
const shifts = fc.constantFrom(-1 as const, 0 as const, 1 as const, null);

describe("a weekday", () => {
  test("falls on that weekday, at most a week from the anchor, and moves with it by whole weeks", () => {
    fc.assert(
      fc.property(
        anchors,
        directions,
        shifts,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -50, max: 50 }),
        (anchor, direction, shift, weekday, weeks) => {
          const reading: DateReading = { kind: "weekday", weekday, shift, from: "anchor" };
          const context = { anchor, previous: null, direction, dayFirst: () => null };
          const value = resolveDate(reading, context) ?? "";
          const number = parseDay(value) ?? Number.NaN;
          expect(weekdayOf(number)).toBe(weekday);
          expect(Math.abs(number - (parseDay(anchor) ?? 0))).toBeLessThanOrEqual(7);
          const moved = resolveDate(reading, { ...context, anchor: addDays(anchor, 7 * weeks) });
          expect(moved).toBe(addDays(value, 7 * weeks));
        },
      ),
    );
  });
});

describe("without an anchor", () => {
  test.for([
    [{ kind: "weekday", weekday: 1, shift: null, from: "anchor" }, null],
    [{ kind: "unit", unit: "day", amount: -1, from: "anchor", counted: false }, null],
    [{ kind: "calendar", year: null, month: 11, day: 8, weekday: null, shift: null, from: "anchor" }, "XXXX-11-08"],
    [{ kind: "calendar", year: null, month: 6, day: null, weekday: null, shift: null, from: "anchor" }, "XXXX-06"],
  ] satisfies [DateReading, string | null][])("%j is %s", ([reading, value]) => {
    expect(resolveDate(reading, { anchor: null, previous: null, direction: null, dayFirst: () => null })).toBe(value);
  });
});
