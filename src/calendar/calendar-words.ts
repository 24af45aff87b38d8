import type { Unit } from "./expression.ts";

/** What a word can do in a date expression; a word may do several things ("second", "fall"). */
export interface CalendarWord {
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 is Monday. */
  readonly weekday: number | undefined;
  /** Of a weekday's plural: 1 is Mondays. */
  readonly weekdays: number | undefined;
  /** A month or weekday cut short: says little without a number beside it. */
  readonly short: boolean | undefined;
  readonly unit: Unit | undefined;
  readonly plural: boolean | undefined;
  readonly cardinal: number | undefined;
  readonly ordinal: number | undefined;
  /** 21 is spring. */
  readonly season: number | undefined;
  readonly partOfDay: boolean | undefined;
  /** last, this, next. */
  readonly shift: -1 | 0 | 1 | undefined;
  /** the previous, the same, the following: counted from the date before. */
  readonly step: -1 | 0 | 1 | undefined;
  /** early, late, mid, earlier, later. */
  readonly edge: boolean | undefined;
  /** the end, the start of. */
  readonly edgeNoun: boolean | undefined;
  readonly qualifier: "~" | "?" | undefined;
  /** today, yesterday: days from the anchor. */
  readonly days: number | undefined;
  /** few, several, some. */
  readonly fewOrMany: boolean | undefined;
  /** the nineties: by its two digits. */
  readonly decade: number | undefined;
  /** Can an expression begin with it? */
  readonly starts: boolean;
}

/** What an entry leaves out a word does not do. */
type Entry = Partial<Omit<CalendarWord, "starts">>;

/** Each word has all fields in the same order: the machine finds them fastest so. */
const calendarWord = (entry: Entry, starts: boolean): CalendarWord => ({
  month: entry.month,
  weekday: entry.weekday,
  weekdays: entry.weekdays,
  short: entry.short,
  unit: entry.unit,
  plural: entry.plural,
  cardinal: entry.cardinal,
  ordinal: entry.ordinal,
  season: entry.season,
  partOfDay: entry.partOfDay,
  shift: entry.shift,
  step: entry.step,
  edge: entry.edge,
  edgeNoun: entry.edgeNoun,
  qualifier: entry.qualifier,
  days: entry.days,
  fewOrMany: entry.fewOrMany,
  decade: entry.decade,
  starts,
});

/** Any other word. */
export const OTHER_WORD: CalendarWord = calendarWord({}, false);

const named = (names: string, entry: (place: number) => Entry): [string, Entry][] =>
  names.split(" ").flatMap((group, place) => group.split("/").map((name): [string, Entry] => [name, entry(place)]));

const starters: readonly (readonly [string, Entry])[] = [
  ...named("january february march april may june july august september october november december", (place) => ({
    month: place + 1,
  })),
  ...named("jan feb mar apr - jun jul aug sep/sept oct nov dec", (place) => ({ month: place + 1, short: true })),
  ...named("monday tuesday wednesday thursday friday saturday sunday", (place) => ({ weekday: place + 1 })),
  ...named("mon tue/tues wed/weds thu/thur/thurs fri sat sun", (place) => ({ weekday: place + 1, short: true })),
  ...named("spring summer fall winter", (place) => ({ season: place + 21 })),
  ["autumn", { season: 23 }],
  ...named(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    (place) => ({ cardinal: place + 1 }),
  ),
  ...named("thirty forty fifty sixty seventy eighty ninety hundred", (place) => ({ cardinal: 30 + 10 * place })),
  ...named("a/an", () => ({ cardinal: 1 })),
  ...named(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    (place) => ({ ordinal: place + 1 }),
  ),
  ["final", { ordinal: -1 }],
  ["latter", { ordinal: 2 }],
  ["last", { shift: -1, ordinal: -1 }],
  ["past", { shift: -1 }],
  ["this", { shift: 0 }],
  ["next", { shift: 1, step: 1 }],
  ["coming", { shift: 1 }],
  ["upcoming", { shift: 1 }],
  ["previous", { step: -1 }],
  ["preceding", { step: -1 }],
  ["following", { step: 1 }],
  ["same", { step: 0 }],
  ["that", { step: 0 }],
  ...named("early late mid earlier later", () => ({ edge: true })),
  ...named("end turn start beginning middle close midpoint outset rest remainder", () => ({ edgeNoun: true })),
  ...named("about circa roughly approximately ca", () => ({ qualifier: "~" })),
  ...named("nearly almost", () => ({ qualifier: "~" })),
  ...named("perhaps maybe possibly", () => ({ qualifier: "?" })),
  ...named("today yesterday tomorrow tonight", (place) => ({ days: [0, -1, 1, 0][place] ?? 0 })),
  ...named("few several some many couple dozen dozens recent", () => ({ fewOrMany: true })),
  ...named("twenties thirties forties fifties sixties seventies eighties nineties", (place) => ({
    decade: 20 + 10 * place,
  })),
  ...named("days weeks months years decades centuries", (place) => ({
    unit: (["day", "week", "month", "year", "decade", "century"] as const)[place] ?? "day",
    plural: true,
  })),
  ...named("the year month week more less half q h sometime", () => ({})),
];

const followers: readonly (readonly [string, Entry])[] = [
  ...named("day week weekend fortnight month quarter year decade century", (place) => ({
    unit:
      (["day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century"] as const)[place] ??
      "day",
  })),
  ...named("weekends fortnights quarters", (place) => ({
    unit: (["weekend", "fortnight", "quarter"] as const)[place] ?? "weekend",
    plural: true,
  })),
  ...named("morning afternoon evening night", () => ({ partOfDay: true })),
  ...named("mondays tuesdays wednesdays thursdays fridays saturdays sundays", (place) => ({ weekdays: place + 1 })),
  ...named("very other these good than time point", () => ({})),
];

const HOLIDAY_STARTS =
  "new martin mlk inauguration australia groundhog valentine presidents president international st saint april earth anzac cinco mother memorial flag father juneteenth canada independence fourth bastille labor labour patriot columbus indigenous halloween all guy bonfire election veterans veteran armistice remembrance thanksgiving black small cyber giving christmas boxing mardi fat shrove ash palm maundy holy good easter ascension pentecost whit";

/** Words as the grammar knows them, by their lower-case form. */
export const CALENDAR_WORDS: ReadonlyMap<string, CalendarWord> = (() => {
  const words = new Map<string, CalendarWord>();
  const add = (name: string, entry: Entry, starts: boolean): void => {
    const known = words.get(name);
    words.set(name, calendarWord({ ...known, ...entry }, starts || known?.starts === true));
  };
  for (const [name, entry] of starters) add(name, entry, true);
  for (const [name, entry] of followers) add(name, entry, false);
  for (const name of HOLIDAY_STARTS.split(" ")) add(name, {}, true);
  words.delete("-");
  return words;
})();
