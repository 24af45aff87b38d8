import type { DateContext } from "./date-context.ts";
import type { Shift } from "./expression.ts";

/** Which of several recurring days (or months) is meant. */
export interface Choice {
  readonly shift: Shift;
  readonly direction: DateContext["direction"];
  /** What to take where neither words nor verb tell. */
  readonly otherwise: "past" | "nearest";
}

/**
 * One of several places on a line, in ascending order, seen from an origin: "last" is the latest before it, "next" the
 * first after it; the verb's past reaches up to the origin, its future begins with it.
 */
export const chooseOccurrence = (places: readonly number[], origin: number, choice: Choice): number | null => {
  const before = places.findLast((place) => place < origin) ?? null;
  const after = places.find((place) => place > origin) ?? null;
  const same = places.includes(origin) ? origin : null;
  if (choice.shift === -1) return before;
  if (choice.shift === 1) return after;
  const direction = choice.direction ?? (choice.otherwise === "past" ? "past" : null);
  if (same !== null) return same;
  if (direction !== null) return direction === "past" ? before : after;
  if (before === null || after === null) return before ?? after;
  return after - origin < origin - before ? after : before;
};
