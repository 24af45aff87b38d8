import { expect, test } from "vitest";
import { positionsOf } from "../../src/text/positions.ts";

test("an astral character counts as one code point", () => {
  const text = "a🎙b\nc";
  const positions = positionsOf(text);
  expect([0, 1, 3, 4, 5].map((offset) => positions.codePointAt(offset))).toEqual([0, 1, 2, 3, 4]);
  expect(positions.positionAt(3)).toEqual({ line: 1, column: 3 });
  expect(positions.positionAt(5)).toEqual({ line: 2, column: 1 });
});

test("CRLF, LF and a lone CR end a line", () => {
  const positions = positionsOf("a\r\nb\rc\nd");
  expect(positions.positionAt(3)).toEqual({ line: 2, column: 1 });
  expect(positions.positionAt(5)).toEqual({ line: 3, column: 1 });
  expect(positions.positionAt(7)).toEqual({ line: 4, column: 1 });
});

test("an offset outside the text is a bug and says so", () => {
  expect(() => positionsOf("abc").codePointAt(4)).toThrow(RangeError);
});
