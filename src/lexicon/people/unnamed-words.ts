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

/** What many people are called by faith, descent or age, in the singular: `Hispanics`, `Millennials`. Nobody in particular bears it. */
export const PEOPLES: ReadonlySet<string> = words(
  "christian jew muslim hindu sikh buddhist catholic protestant mormon evangelical methodist baptist lutheran anglican presbyterian quaker " +
    "shiite shia sunni atheist latino latina hispanic chicano asian arab kurd rohingya uyghur uighur tamil roma gypsy aborigine inuit maori " +
    "native westerner southerner northerner easterner midwesterner islander millennial boomer baby-boomer zoomer gen-xer " +
    "nazi neo-nazi communist marxist islamist zionist leftist rightist jihadist",
);

/** Nouns for one person that are no office or job, and no title before a name. */
export const HUMAN_NOUNS: ReadonlySet<string> = words(
  "customer client shopper patient passenger commuter pupil tenant renter parent bystander onlooker shareholder depositor angler cyclist " +
    "motorist pedestrian hiker pensioner retiree inmate prisoner attendee participant caller listener viewer reader visitor tourist guest",
);
