const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns for many people that have no plural ending. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = words(
  "people public majority minority percent rest crowd audience electorate community press media opposition staff leadership youth " +
    "half third quarter family couple pair duo trio number handful dozen generation population folks men women children " +
    "police percentage establishment base elite side west world everyone everybody anybody anyone",
);

/** Pronouns and quantifiers that stand for nobody in particular. */
export const GROUP_PRONOUNS: ReadonlySet<string> = words(
  "those many others some most few several these all both none everyone everybody anyone anybody you one's we us they them their our " +
    "nobody neither either each such who whoever",
);

/** Pronouns for one person nobody names. */
export const SINGLE_PRONOUNS: ReadonlySet<string> = words("someone somebody one another no-one");
