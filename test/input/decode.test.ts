import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/input/decode.ts";
import { utf8Fault } from "../../src/input/utf8-fault.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

const strict = (sample: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample);
    return true;
  } catch {
    return false;
  }
};

test("removes one byte order mark and keeps line ends", () => {
  expect(decode(bytes("\ufeffOne.\r\nTwo.\rThree.\n"))).toEqual({ text: "One.\r\nTwo.\rThree.\n" });
  expect(decode(bytes("\ufeff\ufeffx"))).toEqual({ text: "\ufeffx" });
  expect(decode(bytes("x\ufeffy"))).toEqual({ text: "x\ufeffy" });
  expect(decode(bytes(""))).toEqual({ text: "" });
});

test("says where bytes stop being UTF-8, in code points", () => {
  expect(decode(bytes("One.\n😀 caf", 0xe9, " x"))).toEqual({
    problem: "not-utf8",
    position: { line: 2, column: 6 },
  });
  expect(decode(bytes("\ufeff", 0xff))).toEqual({ problem: "not-utf8", position: { line: 1, column: 1 } });
  expect(decode(bytes("a", 0xe2, 0x82))).toEqual({ problem: "not-utf8", position: { line: 1, column: 2 } });
});

test("knows what is no text at all", () => {
  expect(decode(bytes("a\nb", 0, "c"))).toEqual({ problem: "binary", position: { line: 2, column: 2 } });
  expect(decode(bytes(0xff, 0xfe, "a", 0))).toMatchObject({ problem: "utf-16" });
  expect(decode(bytes(0xfe, 0xff, 0, "a"))).toMatchObject({ problem: "utf-16" });
});

test("finds a fault exactly where a strict decoder does", () => {
  const nearText = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .tuple(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 2 }), fc.string({ unit: "binary" }))
      .map(([before, wrong, after]) => bytes(before, ...wrong, after)),
  );
  fc.assert(
    fc.property(nearText, (sample) => {
      const fault = utf8Fault(sample);
      expect(fault === null).toBe(strict(sample));
      expect(strict(sample.subarray(0, fault ?? 0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
