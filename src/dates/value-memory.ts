import type { DateContext } from "../calendar/date-context.ts";
import type { DateReading } from "../calendar/expression.ts";
import { resolveDate } from "../calendar/resolve-date.ts";

/** What a reading was last seen from, and its value there. */
interface Resolved {
  readonly anchor: string | null;
  readonly previous: string | null;
  readonly direction: DateContext["direction"];
  readonly value: string | null;
}

/** Resolves a reading seen from a date, behind another; what is asked again is not worked out again. */
export type Resolve = (
  reading: DateReading,
  anchor: string | null,
  previous: string | null,
  direction: DateContext["direction"],
) => string | null;

/** So many readings are remembered: of one paragraph all, of a text of any length never more. */
const MOST_REMEMBERED = 1024;

/**
 * A document's way to resolve its dates. Readings are told apart by identity: the grammar makes that of "Monday" only
 * once, and each date is asked for twice, as its article and as its quotation see it.
 */
export const rememberingResolve = (dayFirst: DateContext["dayFirst"]): Resolve => {
  const known = new Map<DateReading, Resolved>();
  return (reading, anchor, previous, direction) => {
    const last = known.get(reading);
    if (last && last.anchor === anchor && last.previous === previous && last.direction === direction) return last.value;
    const value = resolveDate(reading, { anchor, previous, direction, dayFirst });
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(reading, { anchor, previous, direction, value });
    return value;
  };
};
