import { describe, expect, test } from "vitest";
import { resolveDates } from "../../src/dates/resolve-dates.ts";

const valuesOf = (...paragraphs: readonly string[]): readonly (string | null)[] => {
  let start = 0;
  const blocks = paragraphs.map(({ length }) => {
    const block = { start, end: start + length, region: "body" as const };
    start = block.end + 2;
    return block;
  });
  return resolveDates({ text: paragraphs.join("\n\n"), blocks, published: "2024-11-08" }).map(({ value }) => value);
};

describe("the order of numeric dates", () => {
  const open = "The lease of Mill 4 is dated 3/2/2023.";

  test("is read ahead for, and each paragraph once", () => {
    expect(valuesOf(open, "It was renewed in June.", "The key was lost on 25/9/2024.", open)).toEqual([
      "2023-02-03",
      "2024-06",
      "2024-09-25",
      "2023-02-03",
    ]);
  });

  test("is that of the first date that shows it", () => {
    expect(valuesOf("The key was lost on 9/25/2024.", open, "Found on 26/9/2024.")).toEqual([
      "2024-09-25",
      "2023-03-02",
      "2024-09-26",
    ]);
  });

  test("is the month's first where none shows it", () => {
    expect(valuesOf(open, "It was renewed in June.")).toEqual(["2023-03-02", "2024-06"]);
  });
});
