import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  civilDay,
  dayNumber,
  daysInMonth,
  parseDay,
  printDay,
  weekdayOf,
  weekdayOfDay,
} from "../../src/calendar/day.ts";

const numbers = fc.integer({ min: -719_000, max: 2_900_000 });

describe("days", () => {
  test("are counted from 1970-01-01, a Thursday", () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOfDay("2000-02-29")).toBe(2);
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  test("are read back as printed", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayNumber(civilDay(number))).toBe(number);
        expect(parseDay(printDay(number))).toBe(number);
        expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1);
      }),
    );
  });

  test.for(["2023-02-29", "2024-13-01", "2024-11", "20241108", ""])("%s is none", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(addDays(text, 1)).toBeNull();
    expect(weekdayOfDay(text)).toBeNull();
  });
});
