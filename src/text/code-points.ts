import type { Span } from "./span.ts";

/** UTF-16 offset of each code point and of the end; null where every code point is one unit. */
export const unitOffsets = (text: string): Uint32Array | null => {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return null;
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1)
    offsets[count++] = unit;
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
};

/**
 * Turns published spans into internal ones.
 * @returns for a span in code points the span in UTF-16 code units; what lies beyond the text is cut off
 */
export const unitSpans = (text: string): ((span: Span) => Span) => {
  const offsets = unitOffsets(text);
  const unitAt = (offset: number): number => Math.min(offsets ? (offsets[offset] ?? text.length) : offset, text.length);
  return ({ start, end }) => ({ start: unitAt(start), end: unitAt(end) });
};
