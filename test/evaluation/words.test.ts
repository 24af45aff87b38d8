import { expect, test } from "vitest";
import { sameName } from "../../src/evaluation/same-name.ts";
import { wordMapOf, wordStarts } from "../../src/evaluation/words.ts";

const startsIn = (text: string, ...spans: [number, number][]): number[] => [
  ...wordStarts(
    wordMapOf(text),
    spans.map(([start, end]) => ({ start, end })),
  ),
];

test("words are letters, digits and underscores in a row, counted in code points", () => {
  expect(startsIn("🎙 Łódź's ½ of_it", [0, 16])).toEqual([2, 7, 9, 11]);
});

test("marks and spaces at the ends of a span make no difference", () => {
  const text = "“Stay,” he said";
  expect(startsIn(text, [0, 7])).toEqual(startsIn(text, [1, 5]));
});

test("a word that a span cuts starts at the cut; what lies beyond the text is left out", () => {
  expect(startsIn("harbor", [3, 99])).toEqual([3]);
  expect(startsIn("harbor", [7, 9])).toEqual([]);
});

test("names are compared without marks, accents, case and a leading article", () => {
  expect(sameName("The Harbor Wire", "harbor wire")).toBe(true);
  expect(sameName("Agnès “Aggie” Roy", "Agnes Aggie Roy")).toBe(true);
  expect(sameName("Agnes Roy", "Roy")).toBe(false);
  expect(sameName(null, null)).toBe(true);
});
