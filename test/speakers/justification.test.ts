import { describe, expect, test } from "vitest";
import { shipped } from "../../src/authority/shipped.ts";
import { spanOf } from "../../src/language/token-range.ts";
import { resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";
import { cut } from "../../src/text/span.ts";
import { loadFixtures } from "../load-fixtures.ts";
import { readMarked } from "./marked-text.ts";

/** Marked as in marked-text.ts; for each source the words that say why it is not named, or null. */
interface JustificationCase {
  readonly text: string;
  readonly expect: readonly (string | null)[];
}

const isCase = (value: unknown): value is JustificationCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

describe.for(loadFixtures("justification", isCase))("$rule", ({ cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    const { analysis, attributions } = readMarked(text);
    const { speakers } = resolveSpeakers(analysis, attributions, shipped);
    const words = speakers.map(({ justification }) => {
      const span = justification && spanOf(analysis.tokens, justification);
      return span && cut(analysis.document.text, span);
    });
    expect(words).toEqual(expected);
  });
});
