import { type CalendarParts, latestDay, partsOf } from "./edtf.ts";
import { dayNumber } from "./day.ts";
import type { Origin } from "./expression.ts";

/** What is known around an expression. */
export interface DateContext {
  /** EDTF: the date of publication, or of the utterance that holds the words. */
  readonly anchor: string | null;
  /** EDTF: the date mentioned just before, for "the next day". */
  readonly previous: string | null;
  /** Where the verb points; null where nothing tells: then the latest weekday, the nearest month and day. */
  readonly direction: "past" | "future" | null;
  /** The order of numeric dates, from other evidence, asked only where both are possible; null where there is none. */
  readonly dayFirst: () => boolean | null;
}

/** The date that words are counted from; "previous" falls back on the anchor. */
export const originOf = (context: DateContext, from: Origin, end: "first" | "last" = "last"): CalendarParts | null => {
  const value = from === "previous" ? (context.previous ?? context.anchor) : context.anchor;
  return value === null ? null : partsOf(value, end);
};

/** The day number that words are counted from; null where only a month or year is known. */
export const originDay = (context: DateContext, from: Origin, end: "first" | "last" = "last"): number | null => {
  const parts = originOf(context, from, end);
  if (parts?.month === null || parts?.month === undefined || parts.day === null) return null;
  return dayNumber({ year: parts.year, month: parts.month, day: parts.day });
};

/** The latest day the origin can stand for, to choose years by. */
export const originLatest = (context: DateContext, from: Origin): number | null => {
  const parts = originOf(context, from);
  return parts && latestDay(parts);
};
