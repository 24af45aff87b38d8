import type { LineKindRule } from "./line-kind.ts";

const MONTHS =
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december";
const DAYS =
  "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday today yesterday";
const ABOUT_TIME =
  "am pm a p m gmt utc z t bst est edt et pst pdt pt cst cdt ct mst mdt cet cest eet eest ist jst aest aedt msk st nd rd th";
const ABOUT_PAGES =
  "published publication updated update last modified edited first posted post on at of date dated time aired issued released " +
  "created revised filed release version vol volume no issue edition print min mins minute minutes hr hrs hour hours day days " +
  "week weeks ago read reading and the local eastern h kyiv london";

const stampWords = new Set(`${MONTHS} ${DAYS} ${ABOUT_TIME} ${ABOUT_PAGES}`.split(" "));
const months = new Set(MONTHS.split(" "));

/** A date may be glued to what follows: "11/8/2024Updated: 11/8/2024". */
const TOKEN = /\p{L}+|\d+/gu;
const NUMERIC_DATE = /\d[/.-]\d{1,2}[/.-]\d|\d{4}-\d\d/;
const AGO = /\b\d{1,2} (?:min|hour|day|week)\S{0,3} (?:ago|read)\b|\b(?:min|minute) read\b/;
const LONGEST = 140;

/** "Published 8 November 2024 at 10:15 GMT", "Nov 8, 2024 3:15 PM ET", "5 min read": nothing but a date and a time. */
export const stamp: LineKindRule = ({ opening, words }) => {
  if (opening.length > LONGEST || words > 24) return null;
  const lower = opening.toLowerCase();
  const tokens = lower.match(TOKEN) ?? [];
  const dated =
    NUMERIC_DATE.test(lower) || AGO.test(lower) || (/\d/.test(lower) && tokens.some((token) => months.has(token)));
  if (!dated) return null;
  return tokens.every((token) => isNumber(token) || stampWords.has(token)) || OPENS_STAMP.test(lower) ? "stamp" : null;
};

/** "Published 8 November 2024 by …": what else stands there does not matter. */
const OPENS_STAMP =
  /^\W{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|modified|revised)(?: (?:on|at))?:? .{0,20}\d|aired |issued(?: on)?: |date(?:line)?: |load-date: |release date: )/;

const isNumber = (token: string): boolean => token.charCodeAt(0) < 58;
