import { describe, expect, test } from "vitest";
import { resolveDates } from "../../src/dates/resolve-dates.ts";
import { cut } from "../../src/text/span.ts";
import { loadFixtures } from "../load-fixtures.ts";

interface Case {
  readonly text: string;
  /** Where it matters on which weekday, or in which part of the year. */
  readonly published?: string;
  readonly expect: readonly (readonly [string, string | null])[];
}

const isCase = (value: unknown): value is Case =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

describe.for(loadFixtures("dates", isCase))("$rule", ({ cases }) => {
  test.for([...cases])("$text", ({ text, published, expect: expected }) => {
    const blocks = [{ start: 0, end: text.length, region: "body" as const }];
    const mentions = resolveDates({ text, blocks, published: published ?? "2024-11-08" });
    expect(mentions.map((mention) => [cut(text, mention), mention.value])).toEqual(expected);
  });
});
