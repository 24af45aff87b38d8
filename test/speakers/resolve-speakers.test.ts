import { describe, expect, test } from "vitest";
import { compileAuthority } from "../../src/authority/compile-authority.ts";
import { parseAuthority } from "../../src/authority/parse-authority.ts";
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

/** Who is who in the year of the cases, 2031. */
const AUTHORITY = compileAuthority([
  parseAuthority(
    `
organizations:
  - { name: Harbor Gazette, place: Iceland }
offices:
  - title: president
    place: Iceland
    holders:
      - { name: Tove Lindahl, term: 2026-08-01/2030-08-01 }
      - { name: Ines Sorland, term: 2030-08-01/.. }
`,
    "fixtures.yaml",
  ),
]);

const fixtures = loadFixtures("speakers", isCase);

describe.for(fixtures)("$rule", ({ cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    const { analysis, attributions } = readMarked(text);
    const { speakers } = resolveSpeakers(analysis, attributions, AUTHORITY);
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
