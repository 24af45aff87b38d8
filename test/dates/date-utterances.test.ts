import { describe, expect, test } from "vitest";
import { extractRecord } from "../../src/pipeline.ts";
import { loadFixtures } from "../load-fixtures.ts";

interface Case {
  readonly text: string;
  readonly expect: readonly (readonly [string, string | null, string | null])[];
}

const isCase = (value: unknown): value is Case =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

const HEADLINE = "Notes from the quay\n\n";

describe.for(loadFixtures("utterances", isCase))("$rule", ({ cases }) => {
  test.for([...cases])("$text", ({ text, expect: expected }) => {
    const source = { file: "a.txt", id: null, sha256: "", text: HEADLINE + text, title: null, published: null };
    const { claims } = extractRecord(source, { fallbackDate: "2024-11-08" });
    const dated = claims.map(({ cue, said }) => [cue?.text, said?.value ?? null, said?.basis ?? null]);
    expect(dated).toEqual(expected);
  });
});
