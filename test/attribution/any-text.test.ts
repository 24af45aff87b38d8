import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { readText, spellOut } from "./spelled-out.ts";

const PIECES = [
  ..."“ ” ‘ ’ \" ' '' « » „ : ; , . ? ! ( ) [ ] — … 🙂".split(" "),
  "\n\n",
  ..."Mira Dolan she who the quay that if said told asked denied according to added not would hold reporters on Monday".split(
    " ",
  ),
];

/** Texts of what articles are made of, in any order. */
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));

describe("any text", () => {
  test("gives attributions whose places lie in it, in order and not over each other", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        const analysis = readText(text);
        for (const { source, cue, content, within } of findAttributions(analysis, 0)) {
          let place = 0;
          for (const { first, end } of content) {
            expect(first).toBeGreaterThanOrEqual(place);
            expect(end).toBeGreaterThan(first);
            place = end;
          }
          for (const { first, end } of [cue, ...(source ? [source] : [])]) expect(end).toBeGreaterThan(first);
          expect(Math.max(place, cue.end, source?.end ?? 0)).toBeLessThanOrEqual(analysis.tokens.length);
          expect(content.length).toBeGreaterThan(0);
          expect(within ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("has tokens, sentences and quotations that cut to their text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, quotations } = readText(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end).trim()).not.toBe("");
          ({ end } = token);
        }
        for (const sentence of sentences) expect(sentence.end).toBeGreaterThan(sentence.first);
        for (const { start, inner, end: last } of quotations) {
          expect([start < inner.start, inner.start <= inner.end, inner.end <= last]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same every time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(spellOut(text)).toEqual(spellOut(text));
      }),
      { numRuns: 50 },
    );
  });
});

/** Texts on which time grows with the square of the length wherever something looks back or ahead without a bound. */
const HOSTILE = [
  "it's ",
  "Mr. ",
  "“",
  "‘ ",
  '"a ',
  "said that ",
  "Dolan said, ",
  "(",
  "according to ",
  "who said, ",
  "a",
];

test.for(HOSTILE)("%j over and over is read to its end", (piece) => {
  const text = piece.repeat(60_000 / piece.length);
  expect(findAttributions(readText(text), 0).length).toBeLessThan(text.length);
});
