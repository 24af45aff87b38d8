import { describe, expect, test } from "vitest";
import { resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";
import { sieves } from "../../src/speakers/sieves.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { readMarked } from "./marked-text.ts";

/** Sources in square brackets, contents in braces; each source with "name / kind / sieve", the name "nobody" where none is given. */
interface SpeakerCase {
  readonly text: string;
  readonly expect: readonly string[];
}

const isCase = (value: unknown): value is SpeakerCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

const fixtures = loadFixtures("speakers", isCase);

describe.for(fixtures)("$rule", ({ cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    const { analysis, attributions } = readMarked(text);
    const { speakers } = resolveSpeakers(analysis, attributions);
    expect(speakers.map(({ name, kind, resolvedBy }) => `${name ?? "nobody"} / ${kind} / ${resolvedBy}`)).toEqual(
      expected,
    );
  });
});

test.for(sieves.map(({ id }) => id))("the sieve %s has hits and near misses", (id) => {
  const cases = fixtures.find(({ rule }) => rule === id)?.cases ?? [];
  const decides = ({ expect: lines }: SpeakerCase): boolean => lines.some((line) => line.endsWith(` / ${id}`));
  expect([cases.some((one) => decides(one)), cases.some((one) => !decides(one))]).toEqual([true, true]);
});
