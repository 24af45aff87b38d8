import { expect, test } from "vitest";
import { cut } from "../../src/text/span.ts";
import type { WordedClaim } from "./gold-file.ts";
import { locate } from "./locate.ts";

const text = "Ana Roy said that she said little.\nThe\u00a0clerk said so too. “So,” the clerk said.";

const claim = (fields: Partial<WordedClaim>): WordedClaim => ({
  kind: "indirect",
  content: ["that she said little"],
  cue: "said",
  source: "Ana Roy",
  speaker: null,
  speaker_kind: "person",
  said: null,
  ...fields,
});

test("cue and source are found outside the content, in its own lines", () => {
  const { cue, source } = locate(text, claim({}));
  expect(cue).toEqual({ start: 8, end: 12 });
  expect(source && cut(text, source)).toBe("Ana Roy");
});

test("`near` decides between several places, and a no-break space is a space", () => {
  const { cue, source } = locate(text, claim({ content: ["so too"], source: "The clerk", near: "The clerk said so too" }));
  expect(cut(text, cue)).toBe("said");
  expect(source && cut(text, source)).toBe("The\u00a0clerk");
});

test("an ambiguous or missing piece is an error, and so is a piece of a word", () => {
  expect(() => locate(text, claim({ content: ["so too"], source: "The clerk" }))).toThrow("stands 2 times");
  expect(() => locate(text, claim({ source: "Ana Bell" }))).toThrow("does not stand");
  expect(() => locate(text, claim({ source: "na Roy" }))).toThrow("does not stand");
});
