import type { DateContext } from "./date-context.ts";
import type { Shift } from "./expression.ts";

/** Which of several recurring days (or months) is meant. */
export interface Choice {
  readonly shift: Shift;
  readonly direction: DateContext["direction"];
  /** What to take where neither words nor verb tell. */
  readonly otherwise: "past" | "nearest";
}

/** The places beside an origin, and whether it is one itself. */
interface Beside {
  readonly before: number | null;
  readonly isSame: boolean;
  readonly after: number | null;
}

const choose = ({ before, isSame, after }: Beside, origin: number, choice: Choice): number | null => {
  if (choice.shift === -1) return before;
  if (choice.shift === 1) return after;
  if (isSame) return origin;
  const direction = choice.direction ?? (choice.otherwise === "past" ? "past" : null);
  if (direction !== null) return direction === "past" ? before : after;
  if (before === null || after === null) return before ?? after;
  return after - origin < origin - before ? after : before;
};

/**
 * One of several recurring days (or months) on a line, in ascending order, seen from an origin: "last" is the latest
 * before it, "next" the first after it; the verb's past reaches up to the origin, its future begins with it.
 */
export const chooseOccurrence = (places: readonly number[], origin: number, choice: Choice): number | null => {
  let before: number | null = null;
  let isSame = false;
  for (const place of places) {
    if (place > origin) return choose({ before, isSame, after: place }, origin, choice);
    if (place === origin) isSame = true;
    else before = place;
  }
  return choose({ before, isSame, after: null }, origin, choice);
};

/**
 * The same for what recurs at regular distances: weekdays, months of the year.
 * @param one any of the places
 */
export const chooseRecurrence = (one: number, distance: number, origin: number, choice: Choice): number | null => {
  const since = (((origin - one) % distance) + distance) % distance;
  const before = origin - (since === 0 ? distance : since);
  return choose({ before, isSame: since === 0, after: origin - since + distance }, origin, choice);
};
