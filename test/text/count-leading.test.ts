import { expect, test } from "vitest";
import { countLeading } from "../../src/text/count-leading.ts";

const below = (bound: number) => countLeading([2, 4, 4, 6], (entry) => entry < bound);

test("counts the items before the first that does not lead", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(below)).toEqual([0, 0, 1, 1, 3, 3, 4]);
});

test("an empty list has none", () => {
  expect(countLeading([], () => true)).toBe(0);
});
