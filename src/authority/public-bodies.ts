import type { KnownBody } from "./authority.ts";

const NOTE = "names as the body prints them itself; Wikidata ids we are sure of, reviewed 2026-11-25";

/** "name = alias = alias", its place ("" for none) and its Wikidata id where we are sure of it. */
const body = (names: string, place = "", wikidata: string | null = null): KnownBody => {
  const [name = "", ...aliases] = names.split(" = ");
  return { name, aliases, wikidata, place: place === "" ? null : place, note: NOTE };
};

const US = "United States";
const UK = "United Kingdom";

/** Outlets with the place whose offices their readers have in mind. */
const OUTLETS: readonly KnownBody[] = [
  body("New York Times = NYT = N.Y. Times = NYTimes", US, "Q9684"),
  body("Washington Post = WaPo = Wash Post", US, "Q166032"),
  body("Wall Street Journal = WSJ", US, "Q164746"),
  body("USA Today", US, "Q207932"),
  body("Los Angeles Times = LA Times", US),
  body("Boston Globe", US),
  body("Chicago Tribune", US),
  body("New York Post", US),
  body("Politico", US),
  body("HuffPost = Huffington Post = HuffPo", US),
  body("Breitbart = Breitbart News", US),
  body("BuzzFeed = BuzzFeed News", US),
  body("RealClearPolitics = Real Clear Politics", US),
  body("Associated Press = AP", US, "Q40469"),
  body("CNN = Cable News Network", US, "Q48340"),
  body("Fox News = Fox News Channel", US, "Q186068"),
  body("MSNBC", US),
  body("NBC News", US),
  body("CBS News", US),
  body("ABC News", US),
  body("NPR = National Public Radio", US),
  body("Bloomberg News", US),
  body("BBC = British Broadcasting Corporation = BBC News", UK, "Q9531"),
  body("Guardian", UK, "Q11148"),
  body("Daily Telegraph", UK),
  body("Financial Times = FT", UK),
  body("Reuters = Thomson Reuters", "", "Q130879"),
  body("Agence France-Presse = AFP"),
  body("TASS = ITAR-TASS"),
  body("RIA Novosti"),
  body("Le Monde", "France", "Q12461"),
  body("Der Spiegel", "Germany"),
];

/** Offices and bodies of public life that are called by their letters. */
const OFFICES: readonly KnownBody[] = [
  body("FBI = Federal Bureau of Investigation", US),
  body("CIA = Central Intelligence Agency", US),
  body("NSA = National Security Agency", US),
  body("IRS = Internal Revenue Service", US),
  body("FEC = Federal Election Commission", US),
  body("FDA = Food and Drug Administration", US),
  body("CDC = Centers for Disease Control and Prevention", US),
  body("State Department = U.S. State Department = Department of State", US),
  body("Justice Department = U.S. Justice Department = Department of Justice = DOJ", US),
  body("Labor Department = Department of Labor", US),
  body("Pentagon = Defense Department = Department of Defense", US),
  body("Department of Homeland Security = Homeland Security Department = DHS", US),
  body("Congressional Budget Office = CBO", US),
  body("Republican National Committee = RNC", US),
  body("Democratic National Committee = DNC", US),
  body("National Rifle Association = NRA", US),
  body("Pew Research Center", US),
  body("Gallup", US),
  body("European Union = EU"),
  body("European Commission"),
  body("United Nations = UN"),
  body("NATO = North Atlantic Treaty Organization"),
  body("International Monetary Fund = IMF"),
  body("World Health Organization = WHO"),
  body("Kremlin", "Russia"),
];

export const BODIES: readonly KnownBody[] = [...OUTLETS, ...OFFICES];
