const words = (list: string): readonly string[] => list.split(" ");

export const WEEKDAYS: ReadonlySet<string> = new Set(
  words(
    "monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.",
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  words(
    "january february april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
  ),
);

/** Nouns of time that stand in a clause without a preposition: `said Monday`, `said last week`. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...words(
    "morning afternoon evening night week weekend month year day hour minute decade spring summer autumn winter",
  ),
]);

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
      "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions",
  ),
);
