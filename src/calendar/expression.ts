import type { Span } from "../text/span.ts";
import type { Holiday } from "./holidays.ts";

/** Words that name a point or a stretch of the calendar; without preposition, clock time and possessive ending. */
export interface DateExpression extends Span {
  readonly reading: DateReading;
}

/** What the words are counted from: the date of publication or utterance, or the date mentioned just before. */
export type Origin = "anchor" | "previous";

/** A year: by its number, or so many years from where the words are spoken or from the date before. */
export type YearName =
  { readonly from: "era"; readonly year: number } | { readonly from: Origin; readonly amount: number };

/** last, this, next; null where the words leave it to the verb. */
export type Shift = -1 | 0 | 1 | null;

export type Unit = "day" | "week" | "weekend" | "fortnight" | "month" | "quarter" | "year" | "decade" | "century";

/** What the words say, before it is known when they were said. */
export type DateReading =
  | CalendarReading
  | NumericReading
  | WeekdayReading
  | SeasonReading
  | HolidayReading
  | UnitReading
  | CountedReading
  | WrappedReading
  /** the 1990s: by its first year. */
  | { readonly kind: "decade"; readonly year: number }
  /** the 19th century: 19. */
  | { readonly kind: "century"; readonly century: number }
  /** Q3 2024; the first half of 2025. */
  | {
      readonly kind: "year-part";
      readonly part: "quarter" | "half";
      readonly place: number;
      readonly year: YearName | null;
    }
  /** Nov. 3-5; between 1998 and 2004. */
  | { readonly kind: "interval"; readonly from: DateReading; readonly to: DateReading }
  /** recent weeks; the other day. */
  | { readonly kind: "vague" };

/** Nov. 8, 2024; Nov. 8; June of this year; last March; 2019; the 24th. At least one part is given. */
export interface CalendarReading {
  readonly kind: "calendar";
  readonly year: YearName | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The weekday printed beside it: helps to choose the year. */
  readonly weekday: number | null;
  readonly shift: Shift;
  readonly from: Origin;
}

/** 11/8/2024; 8.11.24; 3/14: which number is the month is not yet known. */
export interface NumericReading {
  readonly kind: "numeric";
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly separator: "/" | "." | "-";
  readonly weekday: number | null;
}

/** Monday; last Friday; the previous Friday. */
export interface WeekdayReading {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly shift: Shift;
  readonly from: Origin;
}

/** this fall; the summer of 1976; 21 is spring, 24 winter. */
export interface SeasonReading {
  readonly kind: "season";
  readonly season: number;
  readonly year: YearName | null;
  readonly shift: Shift;
  readonly from: Origin;
}

/** Labor Day; last Christmas; Thanksgiving 2019. */
export interface HolidayReading {
  readonly kind: "holiday";
  readonly holiday: Holiday;
  readonly year: YearName | null;
  readonly shift: Shift;
}

/** today; last month; the next day; two years ago: a unit of the calendar, so many units away. */
export interface UnitReading {
  readonly kind: "unit";
  readonly unit: Unit;
  /** Null where the verb decides: over the weekend. */
  readonly amount: number | null;
  readonly from: Origin;
  /** Counted (two weeks ago: a day, roughly) rather than named (last week: a week). */
  readonly counted: boolean;
}

/** the first week of October; the last Friday in May; the past five years. */
export type CountedReading =
  | {
      readonly kind: "nth";
      /** From 1; below zero counts from the end. */
      readonly place: number;
      readonly unit: Unit;
      /** How many units: the first three months. */
      readonly length: number;
      readonly of: DateReading;
    }
  | { readonly kind: "nth-weekday"; readonly place: number; readonly weekday: number; readonly of: DateReading }
  /** Below zero the units end today, above it they begin today. */
  | { readonly kind: "stretch"; readonly unit: Unit; readonly amount: number };

/** A reading that says more of another one. */
export type WrappedReading =
  /** a week from Monday; the day after Thanksgiving. */
  | { readonly kind: "offset"; readonly base: DateReading; readonly unit: Unit; readonly amount: number }
  /** the week of Nov. 4; the weekend of June 3. */
  | { readonly kind: "around"; readonly base: DateReading; readonly unit: "week" | "weekend" }
  /** Wednesday of next week. */
  | { readonly kind: "weekday-of"; readonly weekday: number; readonly week: DateReading }
  /** the Friday before Christmas. */
  | { readonly kind: "weekday-beside"; readonly weekday: number; readonly side: -1 | 1; readonly base: DateReading }
  /** a day in June 2022. */
  | { readonly kind: "some-day"; readonly of: DateReading }
  /** about 1910; perhaps 1910. */
  | { readonly kind: "qualified"; readonly base: DateReading; readonly qualifier: "~" | "?" };
