import { expect, test } from "vitest";
import { guessClasses } from "../../../src/language/vocabulary/guess-classes.ts";
import { classesOf } from "../../../src/language/vocabulary/look-up.ts";
import { WORD_CLASS } from "../../../src/language/vocabulary/word-class.ts";
import { COMMON_WORDS } from "../../../src/lexicon/common-words.ts";
import { SHIPPED_LEXICON } from "../../../src/lexicon/lexicon.ts";

test("every common word says something that the vocabulary leaves out", () => {
  const needless = [...COMMON_WORDS].filter(([word, names]) =>
    names.every((name) => (classesOf(word) & WORD_CLASS[name]) !== 0),
  );
  expect(needless.map(([word]) => word)).toEqual([]);
});

test.for([
  ["nominate", "infinitive"],
  ["nominates", "present"],
  ["organises", "present"],
  ["disqualifies", "present"],
  ["tend", "infinitive"],
  ["trails", "present"],
  ["trails", "plural"],
  ["strode", "past"],
  ["rescue", "noun"],
  ["rescues", "plural"],
  ["nuclear", "adjective"],
  ["presidential", "adjective"],
  ["proposal", "noun"],
  ["counterproposal", "noun"],
  ["migrant", "noun"],
] as const)("“%s” can be %s", ([word, name]) => {
  expect(guessClasses(word, false, SHIPPED_LEXICON.cues) & WORD_CLASS[name]).not.toBe(0);
});

test.for(["nominate", "nominates", "nuclear", "presidential"])("“%s” is no noun", (word) => {
  expect(guessClasses(word, false, SHIPPED_LEXICON.cues) & (WORD_CLASS.noun | WORD_CLASS.plural)).toBe(0);
});
