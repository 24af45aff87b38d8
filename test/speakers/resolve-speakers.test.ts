import { describe, expect, test } from "vitest";
import { resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { readMarked } from "./marked-text.ts";

/** Sources in square brackets, contents in braces; each source with "name / kind / sieve", the name "nobody" where none is given. */
interface SpeakerCase {
  readonly text: string;
  readonly expect: readonly string[];
}

const isCase = (value: unknown): value is SpeakerCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

describe.for(loadFixtures("speakers", isCase))("$rule", ({ cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    const { analysis, attributions } = readMarked(text);
    const { speakers } = resolveSpeakers(analysis, attributions);
    expect(speakers.map(({ name, kind, resolvedBy }) => `${name ?? "nobody"} / ${kind} / ${resolvedBy}`)).toEqual(
      expected,
    );
  });
});
