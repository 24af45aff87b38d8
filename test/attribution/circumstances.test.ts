import { expect, test } from "vitest";
import type { Attribution } from "../../src/attribution/attribution.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { readText, wordsOf } from "./spelled-out.ts";

/** The circumstances of a claim: one file each, what is expected of the first attribution of each text. */
interface CircumstanceCase {
  readonly text: string;
  readonly expect: string | null;
}

const isCase = (value: unknown): value is CircumstanceCase =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  "expect" in value &&
  (value.expect === null || typeof value.expect === "string");

type Reader = (analysis: Analysis, attribution: Attribution) => string | null;

/** How each is read, and how many of a hundred must be right: a figure that may only rise. */
const circumstances: ReadonlyMap<string, { readonly read: Reader; readonly floor: number }> = new Map([
  ["modality", { read: (_, { modality }) => modality, floor: 96 }],
  ["to", { read: (analysis, { hearer }) => hearer && wordsOf(analysis, hearer), floor: 100 }],
  ["venue", { read: (analysis, { venue }) => venue && wordsOf(analysis, venue), floor: 100 }],
  ["act", { read: (_, { act }) => act, floor: 100 }],
]);

test.for(loadFixtures("circumstances", isCase))("$rule is right as often as it was", ({ rule, cases }) => {
  const circumstance = circumstances.get(rule);
  const misses = cases.filter(({ text, expect: expected }) => {
    const analysis = readText(text);
    const [first] = findAttributions(analysis, 0);
    return first === undefined || circumstance?.read(analysis, first) !== expected;
  });
  const right = (100 * (cases.length - misses.length)) / cases.length;
  const isGood = right >= (circumstance?.floor ?? 100);
  expect(isGood ? [] : misses.map(({ text }) => text)).toEqual([]);
});
