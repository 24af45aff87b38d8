import { describe, expect, test } from "vitest";
import { printDay } from "../../src/calendar/day.ts";
import { compareDates, dayRange } from "../../src/calendar/edtf.ts";

const printed = (value: string): string | null => {
  const range = dayRange(value);
  return range && `${printDay(range.first)} ${printDay(range.last)}`;
};

describe("values", () => {
  test.for([
    ["2024-11-08", "2024-11-08 2024-11-08"],
    ["2024-11-08~", "2024-11-08 2024-11-08"],
    ["2024-02", "2024-02-01 2024-02-29"],
    ["2022-06-XX", "2022-06-01 2022-06-30"],
    ["2024", "2024-01-01 2024-12-31"],
    ["199X", "1990-01-01 1999-12-31"],
    ["18XX", "1800-01-01 1899-12-31"],
    ["2024-24", "2024-12-01 2025-02-28"],
    ["2025-33", "2025-01-01 2025-03-31"],
    ["2025-41", "2025-07-01 2025-12-31"],
    ["1998/2004-03", "1998-01-01 2004-03-31"],
    ["XXXX-11-08", null],
    ["2024-02-30", null],
    ["2004/1998", null],
  ] as const)("%s covers %s", ([value, days]) => {
    expect(printed(value)).toBe(days);
  });

  test("are ordered by their first days, the shorter first", () => {
    const values = ["2024-11-08", "2024", "2023-12-31", "2024-01", "2024-01-01"];
    expect(values.toSorted((a, b) => compareDates(a, b) ?? 0)).toEqual([
      "2023-12-31",
      "2024-01-01",
      "2024-01",
      "2024",
      "2024-11-08",
    ]);
    expect(compareDates("2024", "XXXX-11")).toBeNull();
  });
});
