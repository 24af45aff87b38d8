import { isUtf8, constants } from "node:buffer";
import { type Position, positionsOf } from "../text/positions.ts";
import type { InputErrorCode } from "./input-error.ts";
import { utf8Fault } from "./utf8-fault.ts";

/** A text, or what keeps the bytes from being one and where. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly problem: Extract<InputErrorCode, "not-utf8" | "utf-16" | "binary" | "too-large">;
      readonly position: Position;
    };

const START: Position = { line: 1, column: 1 };

/** Line and column of a byte, counted in what decodes before it. */
const positionOfByte = (bytes: Uint8Array, at: number): Position => {
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  return positionsOf(before).positionAt(before.length);
};

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * Turns bytes into text. The one place that knows encodings: today UTF-8, with or without a byte order mark, which is
 * removed; line ends stay as they are. Another encoding is another branch here.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (isUtf16(bytes)) return { problem: "utf-16", position: START };
  if (bytes.length > constants.MAX_STRING_LENGTH) return { problem: "too-large", position: START };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: "binary", position: positionOfByte(bytes, zero) };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  return { problem: "not-utf8", position: positionOfByte(bytes, utf8Fault(bytes) ?? 0) };
};
