import { expect, test } from "vitest";
import { nameKey } from "../../src/authority/name-key.ts";
import { placeKey, roleOfTitle } from "../../src/authority/compile-authority.ts";
import { shipped, shippedFile } from "../../src/authority/shipped.ts";
import { problemOfTerm } from "../../src/authority/term.ts";
import { placeOf } from "../../src/lexicon/people/countries.ts";

const { people, organizations, offices } = shippedFile;

test.for([...people, ...organizations])("$name has a dated note, and an id that can be one", ({ note, wikidata }) => {
  expect(note).toMatch(/\d{4}-\d\d-\d\d$/);
  expect(wikidata ?? "Q1").toMatch(/^Q[1-9]\d*$/);
});

test.for(offices)("the $title of $place has terms that follow each other, and a dated note", (office) => {
  expect(office.note).toMatch(/\d{4}-\d\d-\d\d$/);
  expect(roleOfTitle(office.title)).not.toBeNull();
  expect(placeOf(placeKey(office.place))).not.toBeNull();
  expect(office.holders.map(({ term }) => problemOfTerm(term))).toEqual(office.holders.map(() => null));
  const starts = office.holders.map(({ term }) => term.slice(0, 10));
  const ends = office.holders.map(({ term }) => term.slice(11));
  expect(ends.slice(0, -1).every((end, place) => end <= (starts[place + 1] ?? ""))).toBe(true);
});

test.for([people, organizations])("no name stands for two", (entries) => {
  const names = entries.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => nameKey(one)));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test("the president of 2024 is not the president of 2026", () => {
  expect(shipped.holder("president", "america", "2024-05-17")).toBe("Joe Biden");
  expect(shipped.holder("president", "america", "2026-05-17")).toBe("Donald Trump");
  expect(shipped.holder("president", "america", "2025-01-20")).toBeNull();
});
