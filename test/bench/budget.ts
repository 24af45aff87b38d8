/** What may not be exceeded, as a ratio of two times taken in one run on one machine. */
export interface Finding {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
  /** Whether the ratio is to stay under the limit or over it. */
  readonly side: "at most" | "at least";
  /** Further figures, for the reader only. */
  readonly note?: string;
}

export interface Budget {
  readonly name: string;
  readonly measure: () => Iterable<Finding>;
}

export const isHeld = ({ ratio, limit, side }: Finding): boolean =>
  side === "at most" ? ratio <= limit : ratio >= limit;

/** `ok   a date on each line, against prose: 2.1 (at most 3)` */
export const describeFinding = (finding: Finding): string => {
  const { what, ratio, limit, side, note } = finding;
  const verdict = isHeld(finding) ? "ok    " : "BROKEN";
  return `${verdict} ${what}: ${ratio.toFixed(2)} (${side} ${limit})${note === undefined ? "" : `; ${note}`}`;
};
