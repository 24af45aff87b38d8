import { expect, test } from "vitest";
import { confidenceOf } from "../../src/attribution/confidence/confidence-of.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { analyse } from "../../src/language/analyse.ts";
import { readDocument } from "../../src/document/read-document.ts";

const read = (text: string) => analyse(readDocument(text, { published: null, title: null, fallbackDate: null }));

const text = "“The bridge will hold for a year,” Ana Ruiz said on Monday. The town council sees the bridge. She voted.";

test("a quotation with its speaker is surer than a thing that is seen", () => {
  const [said, saw] = findAttributions(read(text), 0);
  expect([said?.lemma, saw?.lemma]).toEqual(["say", "see"]);
  expect(said?.confidence).toBeGreaterThan(0.8);
  expect(saw?.confidence).toBeLessThan(said?.confidence ?? 0);
});

test("what is not sure enough is left out, and nothing is surer than 0.95", () => {
  expect(findAttributions(read(text), 0.8).map(({ lemma }) => lemma)).toEqual(["say"]);
  expect(findAttributions(read(text), 0.96)).toEqual([]);
});

test("a confidence has two digits and rises with what speaks for it", () => {
  const [least, most] = [confidenceOf(["rule noun-cue"]), confidenceOf(["rule content-cue"])];
  expect(least).toBeLessThan(most);
  expect([least, most].every((value) => value === Math.round(value * 100) / 100 && value >= 0 && value <= 1)).toBe(
    true,
  );
});
