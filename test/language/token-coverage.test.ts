import { expect, test } from "vitest";
import { coverageOf } from "../../src/language/token-coverage.ts";

test("a stretch is touched by one covered token and held by all, where ranges overlap and meet too", () => {
  const { touches, holds } = coverageOf(12, [
    { first: 2, end: 5 },
    { first: 4, end: 7 },
    { first: 9, end: 10 },
  ]);
  const asked = [
    { first: 0, end: 2 },
    { first: 1, end: 3 },
    { first: 2, end: 7 },
    { first: 6, end: 10 },
    { first: 9, end: 10 },
    { first: 10, end: 12 },
  ];
  expect(asked.map(touches)).toEqual([false, true, true, true, true, false]);
  expect(asked.map(holds)).toEqual([false, false, true, false, true, false]);
});

test("nothing is covered by no ranges, and an empty stretch is held by any", () => {
  const { touches, holds } = coverageOf(3, []);
  expect(touches({ first: 0, end: 3 })).toBe(false);
  expect(holds({ first: 1, end: 1 })).toBe(true);
});
