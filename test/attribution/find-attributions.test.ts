import { describe, expect, test } from "vitest";
import { REFINERS } from "../../src/attribution/refiners.ts";
import { RULES } from "../../src/attribution/rules.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { spellOut } from "./spelled-out.ts";

/** Everything a text is to yield, whichever rule finds it: see `spellOut` for how a line reads. */
interface AttributionCase {
  readonly text: string;
  readonly expect: readonly string[];
}

const isCase = (value: unknown): value is AttributionCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

const fixtures = loadFixtures("attribution", isCase);

describe.for(fixtures)("$rule", ({ cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    expect(spellOut(text)).toEqual(expected);
  });
});

test.for(RULES.map(({ id }) => id))("the rule %s has hits and near misses", (id) => {
  const cases = fixtures.find(({ rule }) => rule === id)?.cases ?? [];
  const finds = ({ expect: lines }: AttributionCase): boolean => lines.some((line) => line.split(" / ")[4] === id);
  expect([cases.some((one) => finds(one)), cases.some((one) => !finds(one))]).toEqual([true, true]);
  expect(cases.length).toBeGreaterThanOrEqual(10);
});

test.for(REFINERS.map(({ id }) => id))("the refiner %s has cases of its own", (id) => {
  expect(fixtures.find(({ rule }) => rule === id)?.cases.length ?? 0).toBeGreaterThan(1);
});
