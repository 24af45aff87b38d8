import type { OutletNames } from "../../lexicon/outlet-names.ts";
import type { LineKindRule } from "./line-kind.ts";
import { outletOfLine } from "./outlet-lines.ts";

const MONTHS =
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december";
const DAYS =
  "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday today yesterday";
const ABOUT_TIME =
  "am pm a p m gmt utc z t bst est edt et pst pdt pt cst cdt ct mst mdt cet cest eet eest ist jst aest aedt msk st nd rd th";
const ABOUT_PAGES =
  "published publication updated update last modified edited first posted post on at of date dated time aired issued released " +
  "created revised filed release version vol volume no issue edition print page pages pg pp min mins minute minutes hr hrs hour hours day days " +
  "week weeks ago read reading and the local eastern h kyiv london";

const stampWords = new Set(`${MONTHS} ${DAYS} ${ABOUT_TIME} ${ABOUT_PAGES}`.split(" "));
const months = new Set(MONTHS.split(" "));
const days = new Set(DAYS.split(" "));

/** A date may be glued to what follows: "11/8/2024Updated: 11/8/2024". */
const TOKEN = /\p{L}+|\d+/gu;
const NUMERIC_DATE = /\d[/.-]\d{1,2}[/.-]\d|\d{4}-\d\d/;
const AGO = /\b\d{1,2} (?:min|hour|day|week)\S{0,3} (?:ago|read)\b|\b(?:min|minute) read\b/;
/** "Updated 3:14 p.m.": the day stands above it. */
const CLOCK = /^(?:updated|published|posted|last updated)\b.{0,6}\d{1,2}[:.]\d\d/;
const LONGEST = 140;

/**
 * "Published 8 November 2024 at 10:15 GMT", "5 min read": nothing but a date and a time; or such a piece beside others:
 * "Ana Ruiz | Elsworth Gazette | 20 Jun 2023".
 */
export const stamp: LineKindRule = ({ opening, words, sentence, outlets }) => {
  if (opening.length > LONGEST || words > 24) return null;
  if (isStamp(opening) || outletOfStamp(opening, outlets) !== null) return "stamp";
  const pieces = opening.split(BESIDE);
  return pieces.length > 1 && words <= 14 && !sentence && pieces.some((piece) => isStamp(piece)) ? "stamp" : null;
};

/** What stands between the pieces of a line such as "outlet | name | date". */
export const BESIDE = / [|/•·—–] /;

const isStamp = (words: string): boolean => {
  const lower = words.toLowerCase();
  const tokens = lower.match(TOKEN) ?? [];
  const dated =
    NUMERIC_DATE.test(lower) ||
    AGO.test(lower) ||
    CLOCK.test(lower) ||
    (/\d/.test(lower) && tokens.some((token) => months.has(token)));
  if (!dated) return false;
  return tokens.every((token) => isNumber(token) || stampWords.has(token)) || OPENS_STAMP.test(lower);
};

const beginsDate = (token: string): boolean => isNumber(token) || months.has(token) || days.has(token);

/**
 * The outlet that a stamp opens with: "The Elsworth Gazette, Friday 8 November 2024, page 3"; "Elsworth Gazette (Corran)
 * Nov. 8, 2024". Null where the words before the date are no outlet's name, or more than a date stands behind it.
 */
export const outletOfStamp = (opening: string, outlets: OutletNames): string | null => {
  if (opening.length > LONGEST) return null;
  for (const { 0: token, index } of opening.matchAll(TOKEN)) {
    if (index === 0 || !beginsDate(token.toLowerCase())) continue;
    const name = outletOfLine(opening.slice(0, index).replace(/(?: \([^()]{1,40}\))?,? $/, ""), outlets);
    if (name !== null && isStamp(opening.slice(index))) return name;
  }
  return null;
};

/** "Published 8 November 2024 by …": what else stands there does not matter. */
const OPENS_STAMP =
  /^\W{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|modified|revised)(?: (?:on|at))?:? .{0,20}\d|aired |issued(?: on)?: |date(?:line)?: |load-date: |release date: )/;

const isNumber = (token: string): boolean => token.charCodeAt(0) < 58;
