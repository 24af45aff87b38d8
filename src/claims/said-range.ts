import { dayRange } from "../calendar/edtf.ts";
import type { SaidRecord } from "./record.ts";

/** The days an utterance may fall on: EDTF, each end with all the days it covers; null for no bound. */
export interface SaidRange {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Whether an utterance may have been made in a range: the days its date covers share one with the range, so that
 * "2024-10" is both since 2024-10-31 and until 2024-10-01. "~" and "?" change nothing. What has no date is in no range.
 */
export const isSaidWithin = (said: SaidRecord | null, { since, until }: SaidRange): boolean => {
  if (since === null && until === null) return true;
  const days = said?.value ? dayRange(said.value) : null;
  if (days === null) return false;
  const from = since === null ? null : dayRange(since);
  const to = until === null ? null : dayRange(until);
  return (from === null || days.last >= from.first) && (to === null || days.first <= to.last);
};
