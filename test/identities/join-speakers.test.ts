import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentRecord, SpeakerRecord } from "../../src/claims/record.ts";
import { shipped } from "../../src/authority/shipped.ts";
import { joinSpeakers } from "../../src/identities/join-speakers.ts";
import { slugOf } from "../../src/speakers/names/normal-form.ts";
import { sampleRecord } from "../sample-record.ts";

/** A speaker as `Name`, `Name, role`, or `body: Name`. */
const speakerOf = (text: string): SpeakerRecord => {
  const [name = "", role] = text.replace(/^body: /, "").split(", ");
  const kind = text.startsWith("body: ") ? "organization" : "person";
  return { id: slugOf(name), name, kind, roles: role === undefined ? [] : [role], aliases: [], mentions: 2, claims: 1 };
};

/** One article for each list of speakers: a.txt, b.txt, … */
const recordsOf = (...articles: readonly (readonly string[])[]): DocumentRecord[] =>
  articles.map((speakers, place) => ({
    ...sampleRecord,
    file: `${String.fromCharCode(97 + place)}.txt`,
    claims: [],
    speakers: speakers.map((speaker) => speakerOf(speaker)),
  }));

/** Each identity as "name: a, b", in the order of its id. */
const joined = (records: readonly DocumentRecord[]): string[] =>
  joinSpeakers(records, shipped)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ name, sightings }) => `${name}: ${sightings.map(({ file }) => file.slice(0, 1)).join(" ")}`);

const reasons = (records: readonly DocumentRecord[]): string[] =>
  joinSpeakers(records, shipped).flatMap(({ sightings }) =>
    sightings.map(({ name, because }) => `${name}: ${because}`),
  );

describe("names that are one person's", () => {
  test.for([
    ["up to accents and capitals", "Ines Marlów", "INES MARLOW", "same name"],
    ["a middle name", "Ines Marlow", "Ines K. Marlow", "middle name"],
    ["a short first name", "Robert Marlow", "Bob Marlow", "short first name"],
    ["initials", "Ines Marlow", "I. Marlow", "initials"],
    ["a slip of the pen", "Ines Marlowska", "Ines Marolwska", "spelling"],
    ["a letter written twice", "Phillip Marlow", "Philip Marlow", "spelling"],
    ["surname and office", "Ines Marlow, President", "Marlow, president", "surname and office"],
    ["a suffix left out, with the office", "Ben Marlow Jr., Sen.", "Ben Marlow, senator", "middle name"],
  ])("%s", ([, one = "", other = "", reason = ""]) => {
    const records = recordsOf([one], [one], [other]);
    expect(joined(records)).toHaveLength(1);
    expect(reasons(records)).toContain(`${other.split(", ")[0]}: ${reason}`);
  });
});

describe("names that stay apart", () => {
  test.for([
    ["surname alone", "Marlow", "Ines Marlow"],
    ["two surnames alone", "Marlow", "Marlow"],
    ["another office", "Marlow, mayor", "Ines Marlow, president"],
    ["an office of another place", "Marlow, Norwegian president", "Ines Marlow, Finnish president"],
    ["an office of before", "Marlow, former president", "Ines Marlow, president"],
    ["first names", "Ines Marlow", "Ben Marlow"],
    ["first names a letter apart", "Daniel Marlow", "Daniela Marlow"],
    ["middle names", "Ines K. Marlow", "Ines Tove Marlow"],
    ["father and son", "Ben Marlow", "Ben Marlow Jr."],
    ["a person and a body", "Ines Marlow", "body: Marlow campaign"],
    ["words that name many bodies", "body: The Post", "body: The Post"],
  ])("%s", ([, one = "", other = ""]) => {
    expect(joined(recordsOf([one], [other]))).toHaveLength(2);
  });

  test("a name that two others could be", () => {
    expect(joined(recordsOf(["John Marlow"], ["Jane Marlow"], ["J. Marlow"]))).toHaveLength(3);
    expect(joined(recordsOf(["Ines Marlow"], ["Ines K. Marlow"], ["Ines T. Marlow"]))).toHaveLength(3);
    expect(joined(recordsOf(["Ines Marlow, mayor"], ["Ben Marlow, mayor"], ["Marlow, mayor"]))).toHaveLength(3);
  });

  test("two whom one article tells apart", () => {
    expect(joined(recordsOf(["Robert Marlow", "Bob Marlow"]))).toHaveLength(2);
  });
});

test("bodies are joined by name, places by what they are called", () => {
  expect(joined(recordsOf(["body: The Harbor Wire"], ["body: Harbor Wire"], ["body: Oslo"], ["body: Norway"]))).toEqual(
    ["Harbor Wire: a b", "Norway: c d"],
  );
});

test("ids are slugs of names, numbered where they would be the same", () => {
  const identities = joinSpeakers(recordsOf(["Marlow"], ["Marlow"], ["Ines Marlow"]), shipped);
  expect(identities.map(({ id }) => id).toSorted()).toEqual(["ines-marlow", "marlow", "marlow-2"]);
});

test("the order of the articles changes nothing", () => {
  const records = recordsOf(
    ["Ines Marlow, President", "body: Harbor Wire"],
    ["Ines K. Marlow", "Ben Marlow"],
    ["Marlow, president"],
    ["B. Marlow", "body: The Harbor Wire"],
    ["Marlow"],
    ["Benjamin Marlow", "Marlow"],
  );
  const expected = joinSpeakers(records, shipped);
  assert(
    property(shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(joinSpeakers(shuffled, shipped)).toEqual(expected);
    }),
  );
});
