import type { DateExpression } from "../calendar/expression.ts";
import { findDateExpressions } from "../calendar/find-date-expressions.ts";
import { resolveDate } from "../calendar/resolve-date.ts";
import type { Span } from "../text/span.ts";
import { datelineOf } from "./dateline.ts";
import { dayComesFirst } from "./numeric-order.ts";
import type { JudgedLine, Zones } from "./page.ts";

/** A date of publication and the words that say so. */
export interface Published {
  /** EDTF, a day where the page names one. */
  readonly value: string;
  readonly span: Span;
}

interface Stamped extends DateExpression {
  /** "Updated", "Last modified": serves only where nothing says when it was first published. */
  readonly updated: boolean;
}

/** Stamps are short; in a longer line only the first words are one. */
const LONGEST = 160;

/**
 * The date of publication a page prints: stamps above the article, then its dateline, then stamps below it; of each
 * the first that is not an update, before the updates. Dates within the article are never it.
 * @param anchor EDTF: what relative words and dates without a year count from, null where nothing is known
 */
export const findPublished = (
  text: string,
  lines: readonly JudgedLine[],
  zones: Zones,
  anchor: string | null,
): Published | null => {
  const head = lines.slice(0, zones.bodyStart);
  const stamps = head
    .filter(({ kind }) => kind === "stamp" || kind === "byline")
    .flatMap((line) => stampsOf(text, line));
  const rest = head.filter(
    ({ kind, line }) => kind === "furniture" || (kind === "text" && line.words <= 12 && !line.sentence),
  );
  const amid = lines
    .slice(zones.bodyStart, zones.bodyEnd)
    .filter(({ kind }) => kind === "stamp")
    .slice(0, 2);
  const tail = lines
    .slice(zones.bodyEnd)
    .filter(({ kind }) => kind === "stamp")
    .flatMap((line) => stampsOf(text, line));
  const candidates = [
    ...stamps.filter(({ updated }) => !updated),
    ...datelines(text, lines, zones),
    ...stamps.filter(({ updated }) => updated),
    ...rest.flatMap((line) => stampsOf(text, line)),
    ...amid.flatMap((line) => stampsOf(text, line)),
    ...tail.filter(({ updated }) => !updated),
    ...tail,
  ];
  return firstDay(text, candidates, anchor);
};

const datelines = (text: string, lines: readonly JudgedLine[], zones: Zones): readonly DateExpression[] =>
  lines.slice(zones.bodyStart, zones.bodyStart + 3).flatMap(({ line }) => {
    const dateline = datelineOf(text, line);
    return dateline ? findDateExpressions(text, dateline) : [];
  });

/** The dates of a line, each with whether the words before it speak of a later change. */
const stampsOf = (text: string, { line }: JudgedLine): readonly Stamped[] => {
  const end = Math.min(line.end, line.start + LONGEST);
  let from = line.start;
  return findDateExpressions(text, { start: line.start, end }).map(({ start, end, reading }) => {
    const updated = /updat|modif|revis|correct/i.test(text.slice(from, start));
    from = end;
    return { start, end, reading, updated };
  });
};

/** The first candidate that names a day; else the first that names a month, or a day of no year. */
const firstDay = (text: string, candidates: readonly DateExpression[], anchor: string | null): Published | null => {
  let best: Published | null = null;
  let dayFirst: boolean | null | undefined;
  for (const { reading, start, end } of candidates) {
    if (reading.kind === "numeric" && dayFirst === undefined) dayFirst = dayComesFirst(text);
    const value = resolveDate(reading, { anchor, previous: null, direction: "past", dayFirst: () => dayFirst ?? null });
    if (value === null) continue;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return { value, span: { start, end } };
    if (/^(?:\d{4}-\d\d|XXXX-\d\d-\d\d)$/.test(value)) best ??= { value, span: { start, end } };
  }
  return best;
};
