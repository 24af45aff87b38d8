import { expect, test } from "vitest";
import { isSaidWithin } from "../../src/claims/said-range.ts";

const isKept = (value: string | null, since: string | null, until: string | null): boolean =>
  isSaidWithin({ value, text: null, start: null, end: null, basis: "document" }, { since, until });

test("a date is compared by the days it covers, whatever its precision", () => {
  expect(isKept("2024-10-05", "2024-10-05", "2024-10-05")).toBe(true);
  expect(isKept("2024-10-04", "2024-10-05", null)).toBe(false);
  expect(isKept("2024-10-06", null, "2024-10-05")).toBe(false);
  expect(isKept("2024-10-31", null, "2024-10")).toBe(true);
  expect(isKept("2024-10", "2024-10-31", null)).toBe(true);
  expect(isKept("2024-10", null, "2024-09-30")).toBe(false);
  expect(isKept("2024-10-28/2024-11-03", "2024-11-03", "2024-11-09")).toBe(true);
  expect(isKept("2024-10-28/2024-11-03", "2024-11-04", null)).toBe(false);
  expect(isKept("2024-10-05~", "2024-10-05", "2024-10-05")).toBe(true);
  expect(isKept("199X", "1999-12-31", null)).toBe(true);
});

test("what has no date is in no range, and in all where none is asked", () => {
  expect(isKept(null, "1000", null)).toBe(false);
  expect(isSaidWithin(null, { since: null, until: "2030" })).toBe(false);
  expect(isSaidWithin(null, { since: null, until: null })).toBe(true);
});
