/**
 * Words by which news says why somebody is not named, as alternatives by place: each row one phrase, "|" between words that may
 * stand in one place. Families of the set phrases of news agencies' style books; "who insisted on anonymity" and the
 * like need one word only.
 */
const PHRASES: readonly string[] = [
  "anonymity",
  "anonymously",
  "not to be named|identified|quoted",
  "not be|being named|identified|quoted",
  "declined|refused|declining|refusing to be named|identified|quoted",
  "name|names|identity|identities withheld",
  "withhold|withheld|withholding his|her|their|its name|names|identity|identities",
  "not authorized|authorised|allowed|permitted|cleared|empowered to|for",
  "unauthorized|unauthorised to",
  "without authorization|authorisation|permission",
  "lacked|lacks|lack authorization|authorisation|permission",
  "fear|fears|fearing|feared retaliation|reprisal|reprisals|retribution|repercussions",
  "fear|fears of retaliation|reprisal|reprisals|retribution|repercussions",
  "on background",
  "on deep background",
  "off the record",
];

/** The rest of each phrase, a list of the words that may stand in each place, by the phrase's first word. */
export const ANONYMITY_PHRASES: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]> = (() => {
  const phrases = new Map<string, (readonly (readonly string[])[])[]>();
  for (const phrase of PHRASES) {
    const [openings = [], ...rest] = phrase.split(" ").map((place) => place.split("|"));
    for (const opening of openings) phrases.set(opening, [...(phrases.get(opening) ?? []), rest]);
  }
  return phrases;
})();
