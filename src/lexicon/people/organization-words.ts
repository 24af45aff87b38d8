const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that make an organization's name of the phrase they stand in: `Harbor Trust`, `Ministry of Trade`. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(
  "academy administration agency airlines alliance army assembly association authority bank board bureau business cabinet caucus center centre " +
    "chamber charity church club coalition college commission committee company congress consortium cooperative corp corp. " +
    "corporation council court courts department directorate federation fed firm force forces forum foundation front fund government group guard " +
    "hospital house inc inc. industries initiative institute institution intelligence international journal justice league legislature lab labs " +
    "laboratory llc ltd ltd. magazine media ministry mission mosque movement museum network networks news newspaper newspapers office " +
    "olympics organization organisation pac parliament partners party police press post programme project publications " +
    "registry review school secretariat senate service services society star studio studios syndicate team times tribune " +
    "tribunal trust union university herald gazette chronicle observer examiner guardian telegraph globe bulletin dispatch " +
    "monitor mirror standard independent wire weekly daily today campaign embassy command corps division unit squad hotel " +
    "restaurant bar casino theater theatre matters actions action watch",
);

/** Last words of what companies are called after their trade: `Velmont Foods`; after a first name they are a surname. */
export const TRADE_WORDS: ReadonlySet<string> = words(
  "foods drinks wines brewery breweries estates homes motors airways lines shipping rail railways railway buses water energy power " +
    "electric gas oil petroleum steel mining minerals resources metals chemicals pharma pharmaceuticals biotech therapeutics systems " +
    "software technologies technology tech solutions holdings capital ventures investments securities insurance assurance mutual " +
    "financial finance bancorp savings stores supermarkets retail brands fashions textiles plastics packaging logistics freight " +
    "aviation aerospace defense defence dynamics instruments semiconductors electronics telecom telecommunications communications " +
    "wireless mobile entertainment pictures records gaming properties realty construction builders engineering consulting " +
    "analytics rovers athletic wanderers",
);

/** Places and buildings that speak for who sits in them; facts of the language of news. */
export const METONYMS: ReadonlySet<string> = new Set([
  "kremlin",
  "white house",
  "pentagon",
  "downing street",
  "vatican",
  "holy see",
  "elysee",
  "whitehall",
  "wall street",
  "silicon valley",
  "hollywood",
  "capitol hill",
  "foggy bottom",
  "beltway",
  "hezbollah",
  "hamas",
  "taliban",
  "senate",
  "house",
  "congress",
  "gop",
  "nato",
  "un",
  "eu",
]);

/** Common nouns for a body of people that speaks as one. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = words(
  "administration agency airline alliance army assembly association authority bank board bureau cabinet campaign caucus channel " +
    "charity church club coalition college commission committee company congress corporation council country court department " +
    "embassy federation firm foundation government group hospital institute institution jury kingdom legislature magazine " +
    "ministry movement nation network newspaper ngo office organization organisation outlet pac paper parliament party police " +
    "publication regime republic school senate service site state station studio team tribunal union university website city " +
    "tabloid broadcaster publisher automaker maker retailer startup league militia military watchdog nonprofit think-tank airline " +
    "broadsheet daily journal chain brand carrier lender side transition utility presidency television radio insurer drugmaker chipmaker " +
    "carmaker consortium cooperative treasury inspectorate diocese parish orchestra museum zoo airport railway franchise secretariat",
);

/** What a possessor in front makes an organization of: "Holt's campaign". */
export const TEAM_NOUNS: ReadonlySet<string> = words(
  "campaign administration team government cabinet office camp foundation organization company transition regime presidency",
);

/** Nouns for what is written and published. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(
  "analysis announcement article assessment bill book brief briefing census chart communique constitution copy data decree directive document documents draft dossier " +
    "editorial email emails e-mail essay estimate estimates filing filings figures findings forecast graphic guidelines indictment " +
    "law lawsuit leaflet letter letters manifesto memo memorandum message note notice numbers op-ed order paper petition " +
    "platform poll polls polling post posts projection projections proposal publication ranking rating readout record records regulation report reports " +
    "research resolution results review ruling rule script sign statement statements statistics statute story stories study studies " +
    "suit summary survey surveys testimony text timeline transcript transcripts treaty tweet tweets verdict warrant website average " +
    "complaint affidavit agreement deal accord legislation text app headline headlines dispatch",
);
