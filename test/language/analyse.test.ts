import { describe, expect, test } from "vitest";
import { loadFixtures } from "../load-fixtures.ts";
import { readText, wordsOf } from "../attribution/spelled-out.ts";

/** Sentences as printed, or quotations with their marks and `inside=` their depth, `continues` or `unclosed`. */
interface LanguageCase {
  readonly text: string;
  readonly expect: readonly string[];
}

const isCase = (value: unknown): value is LanguageCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

/** The sentences of the article itself: those inside a quotation are listed by the quotation. */
const sentencesIn = (text: string): readonly string[] => {
  const analysis = readText(text);
  return analysis.sentences
    .filter(({ quotation }) => quotation === null)
    .map((sentence) => wordsOf(analysis, sentence));
};

const quotationsIn = (text: string): readonly string[] =>
  readText(text).quotations.map(({ start, end, depth, closed, continues }) => {
    const line = [text.slice(start, end)];
    if (depth > 0) line.push(`inside=${depth}`);
    if (!closed) line.push(continues ? "continues" : "unclosed");
    return line.join(" / ");
  });

const readings = new Map([
  ["sentences", sentencesIn],
  ["quotation-marks", quotationsIn],
]);

describe.for(loadFixtures("language", isCase))("$rule", ({ rule, cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    expect(readings.get(rule)?.(text)).toEqual(expected);
  });
});
