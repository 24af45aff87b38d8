/**
 * Nouns for one kind of document, each line those that take each other up: "a survey … the poll". Grouped by us by what
 * a reader of news would let stand for what; a noun of none of the lines is taken up only by itself.
 */
const FAMILIES: readonly string[] = [
  "lawsuit suit complaint filing filings petition",
  "report study analysis research survey findings paper review assessment",
  "poll polls polling survey",
  "letter note",
  "email emails e-mail message messages",
  "memo memorandum",
  "statement release communique",
  "bill legislation law proposal measure",
  "article story piece editorial op-ed column",
  "tweet tweets post posts",
  "book memoir autobiography",
  "ruling verdict decision order",
];

const FAMILY_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const families = new Map<string, number[]>();
  for (const [family, line] of FAMILIES.entries())
    for (const noun of line.split(" ")) families.set(noun, [...(families.get(noun) ?? []), family]);
  return families;
})();

/** Whether `the suit` may stand for `a lawsuit`; both lower case. */
export const takesUpDocument = (noun: string, before: string): boolean =>
  noun === before || (FAMILY_OF.get(noun) ?? []).some((family) => FAMILY_OF.get(before)?.includes(family));
