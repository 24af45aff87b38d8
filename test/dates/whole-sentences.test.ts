import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addDays } from "../../src/calendar/day.ts";
import { resolveDates } from "../../src/dates/resolve-dates.ts";
import { isValidEdtf } from "../calendar/valid-edtf.ts";

const valuesIn = (text: string, published: string | null): readonly (string | null)[] =>
  resolveDates({ text, blocks: [{ start: 0, end: text.length, region: "body" }], published }).map(({ value }) => value);

const publications = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dates = fc.constantFrom(
  "Monday",
  "on Friday night",
  "last Tuesday",
  "next Sunday",
  "yesterday",
  "today",
  "tomorrow morning",
  "three days ago",
  "two weeks ago",
  "last week",
  "this week",
  "next week",
  "over the weekend",
  "the week of Monday",
  "Monday through Friday",
  "a week from Monday",
  "two days later",
);

const sentences = fc.constantFrom(
  (date: string) => `Clerk Odo Varga said ${date} that the count had ended.`,
  (date: string) => `The panel will meet ${date}.`,
  (date: string) => `“We counted ${date},” Odo Varga told the Ledger.`,
  (date: string) => `The mill burned ${date}, and the owner sold it.`,
);

const texts = fc
  .array(fc.tuple(sentences, dates), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([sentence, date]) => sentence(date)).join(" "));

/** Each day of a value so many weeks later. */
const moved = (value: string | null, weeks: number): string | null =>
  value === null ? null : value.replaceAll(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, 7 * weeks) ?? day);

describe("sentences", () => {
  test("published whole weeks later give values whole weeks later", () => {
    fc.assert(
      fc.property(texts, publications, fc.integer({ min: -60, max: 60 }), (text, published, weeks) => {
        const values = valuesIn(text, published);
        const later = valuesIn(text, addDays(published, 7 * weeks));
        expect(later).toEqual(values.map((value) => moved(value, weeks)));
      }),
    );
  });

  test("give EDTF, whatever stands beside what", () => {
    const words = fc.constantFrom(..."early late mid- the end of since until about perhaps 2024 1990s".split(" "));
    const mixed = fc.array(fc.oneof(dates, words, fc.constantFrom("said", "will", "“", "”", ".", ",")), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(mixed, fc.option(publications), (parts, published) => {
        for (const value of valuesIn(parts.join(" "), published)) expect(value).toSatisfy(isValidEdtf);
      }),
    );
  });
});

describe("the machine", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("lends neither its clock nor its locale", () => {
    const text = "Odo Varga said Monday that the mill, shut in May 2019, would open next year.";
    const values = valuesIn(text, "2024-11-08");
    expect(values).toEqual(["2024-11-04", "2019-05", "2025"]);
    vi.stubGlobal("Date", undefined);
    vi.stubGlobal("Intl", undefined);
    const again = valuesIn(text, "2024-11-08");
    vi.unstubAllGlobals();
    expect(again).toEqual(values);
  });
});
