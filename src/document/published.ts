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

const UPDATE_WORDS = /updat|modif|revis|correct/i;

/** "Updated:", alone above its date. */
const UPDATE_LABEL = /^(?:last )?(?:updated|modified|revised|corrected)(?: (?:on|at))?:?$/i;

/** "Originally published in …", "This story was first posted …": what else the line holds does not matter. */
const SAYS_PUBLISHED =
  /^(?:this (?:story|article|post|report) was )?(?:first |originally )?(?:published|posted|issued)\b/i;

/** Stamps are short; in a longer line only the first words are one. */
const LONGEST = 160;

/** In words: what is longer tells of something. */
const LONGEST_NOTE = 12;

/**
 * The date of publication a page prints: stamps above the article, then its dateline, then stamps below it; of each
 * the first that is not an update, before the updates; a line that says "published" comes before them, too. Dates within the article are never it.
 * @param anchor EDTF: what relative words and dates without a year count from, null where nothing is known
 */
export const findPublished = (
  text: string,
  lines: readonly JudgedLine[],
  zones: Zones,
  anchor: string | null,
): Published | null => {
  const head = lines.slice(0, zones.bodyStart);
  const stamps = head.flatMap((judged, place) =>
    judged.kind === "stamp" || judged.kind === "byline" ? stampsOf(text, judged, head[place - 1]) : [],
  );
  const rest = head.filter(
    ({ kind, line }) => kind === "furniture" || (kind === "text" && line.words <= LONGEST_NOTE && !line.sentence),
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
    ...head.filter((judged) => saysPublished(judged)).flatMap((line) => stampsOf(text, line)),
    ...stamps.filter(({ updated }) => updated),
    ...rest.flatMap((line) => stampsOf(text, line)),
    ...amid.flatMap((line) => stampsOf(text, line)),
    ...tail.filter(({ updated }) => !updated),
    ...tail,
  ];
  return firstDay(text, candidates, anchor);
};

const saysPublished = ({ kind, line }: JudgedLine): boolean =>
  (kind === "furniture" || kind === "text") && line.words <= LONGEST_NOTE && SAYS_PUBLISHED.test(line.opening);

const datelines = (text: string, lines: readonly JudgedLine[], zones: Zones): readonly DateExpression[] =>
  lines.slice(zones.bodyStart, zones.bodyStart + 3).flatMap(({ line }) => {
    const dateline = datelineOf(text, line);
    return dateline ? findDateExpressions(text, dateline) : [];
  });

/** The dates of a line, each with whether the words before it, or else the line above, speak of a later change. */
const stampsOf = (text: string, { line }: JudgedLine, above?: JudgedLine): readonly Stamped[] => {
  const end = Math.min(line.end, line.start + LONGEST);
  let from = line.start;
  return findDateExpressions(text, { start: line.start, end }).map(({ start, end, reading }) => {
    const before = text.slice(from, start);
    const opensLine = from === line.start && !/\p{L}/u.test(before);
    const updated = opensLine && above ? UPDATE_LABEL.test(above.line.opening) : UPDATE_WORDS.test(before);
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
