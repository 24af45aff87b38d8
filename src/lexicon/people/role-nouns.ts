/**
 * Offices, jobs and other words for one person by what they do. Each line of ROLE_SYNONYMS names one role, its first
 * word the canonical one; abbreviations with their period. Only singular forms.
 */
const ROLE_SYNONYMS: readonly string[] = [
  "president pres.",
  "president-elect",
  "vice-president veep",
  "premier prime-minister",
  "chancellor",
  "king",
  "queen",
  "prince",
  "princess",
  "emperor",
  "emir",
  "sultan",
  "monarch",
  "pope pontiff",
  "dictator strongman autocrat",
  "leader",
  "senator sen. sens.",
  "representative rep. reps. congressman congresswoman congressperson congressmember",
  "lawmaker legislator parliamentarian",
  "mp",
  "mep",
  "assemblyman assemblywoman assemblymember",
  "councilman councilwoman councilor councillor cllr cllr. alderman councilmember",
  "delegate",
  "deputy",
  "governor gov.",
  "mayor",
  "minister",
  "secretary sec. sec'y",
  "ambassador amb. envoy",
  "diplomat",
  "commissioner",
  "speaker",
  "whip",
  "politician",
  "statesman stateswoman",
  "official",
  "bureaucrat",
  "regulator",
  "chairman chairwoman chair chairperson co-chairman co-chair",
  "director",
  "head",
  "chief",
  "boss",
  "ceo chief-executive",
  "cfo",
  "founder co-founder cofounder",
  "owner",
  "executive exec",
  "manager",
  "treasurer",
  "coordinator",
  "organizer organiser",
  "spokesperson spokesman spokeswoman press-secretary",
  "adviser advisor",
  "aide staffer",
  "strategist",
  "consultant",
  "operative",
  "pollster",
  "lobbyist",
  "surrogate",
  "donor fundraiser",
  "candidate contender hopeful",
  "nominee",
  "frontrunner front-runner",
  "challenger",
  "incumbent",
  "rival opponent",
  "reporter correspondent newsman",
  "journalist",
  "columnist",
  "commentator pundit",
  "blogger",
  "writer novelist",
  "author",
  "editor",
  "anchor anchorman anchorwoman",
  "host presenter",
  "moderator",
  "contributor",
  "photographer cameraman",
  "publisher",
  "producer",
  "professor prof.",
  "historian",
  "economist",
  "scientist",
  "political-scientist",
  "researcher",
  "scholar academic",
  "expert",
  "analyst",
  "fellow",
  "teacher",
  "student",
  "dean",
  "principal",
  "lawyer attorney counsel barrister solicitor",
  "prosecutor",
  "judge justice magistrate",
  "detective investigator",
  "sheriff",
  "officer policeman policewoman constable",
  "general gen. lt-general",
  "admiral adm.",
  "colonel col.",
  "major maj.",
  "captain capt.",
  "lieutenant lt.",
  "sergeant sgt.",
  "commander cmdr.",
  "soldier serviceman",
  "veteran",
  "doctor dr. physician",
  "pediatrician",
  "surgeon",
  "nurse",
  "psychologist psychiatrist",
  "engineer",
  "pastor preacher",
  "reverend rev.",
  "priest",
  "bishop archbishop cardinal",
  "rabbi",
  "imam cleric",
  "activist campaigner",
  "advocate",
  "businessman businesswoman businessperson",
  "billionaire millionaire",
  "tycoon mogul magnate",
  "entrepreneur",
  "developer",
  "investor financier",
  "banker",
  "trader",
  "farmer",
  "worker",
  "employee",
  "retiree pensioner",
  "waitress waiter",
  "cashier",
  "driver",
  "owner proprietor shopkeeper",
  "actor actress",
  "singer",
  "musician",
  "comedian",
  "filmmaker",
  "artist",
  "star celebrity",
  "athlete",
  "coach",
  "player",
  "wife",
  "husband",
  "mother mom",
  "father dad",
  "son",
  "daughter",
  "brother",
  "sister",
  "spouse",
  "widow widower",
  "uncle",
  "aunt",
  "cousin",
  "niece",
  "nephew",
  "grandfather grandmother",
  "friend",
  "ally",
  "colleague",
  "successor",
  "predecessor",
  "member",
  "supporter backer",
  "critic",
  "voter",
  "resident",
  "neighbor neighbour",
  "native",
  "citizen",
  "immigrant",
  "refugee",
  "witness",
  "survivor",
  "victim",
  "suspect",
  "republican",
  "democrat",
  "conservative",
  "liberal",
  "independent",
  "socialist",
  "libertarian",
  "man guy gentleman",
  "woman lady",
  "boy",
  "girl",
  "person",
  "muslim",
  "christian",
  "catholic",
  "jew",
  "individual",
  "teenager teen",
  "defendant",
  "plaintiff claimant",
  "foreman forewoman",
  "skipper",
  "landlord landlady",
  "apprentice trainee",
  "juror",
];

/** What a general word can stand for besides itself: "the lawmaker" may be a senator. */
const ROLE_GENERA: Readonly<Record<string, string>> = {
  leader:
    "president president-elect premier chancellor king queen emir sultan dictator chairman speaker head chief minister prince pope",
  president: "president-elect",
  "president-elect": "president nominee",
  lawmaker: "senator representative mp mep assemblyman councilman delegate deputy",
  politician:
    "president president-elect senator representative governor mayor minister premier lawmaker candidate nominee mp councilman leader",
  official: "secretary minister commissioner director ambassador spokesperson deputy chief diplomat general mayor",
  representative: "lawmaker",
  senator: "lawmaker",
  minister: "premier",
  diplomat: "ambassador minister secretary",
  monarch: "king queen emir sultan emperor",
  candidate: "nominee frontrunner challenger senator governor billionaire",
  nominee: "candidate frontrunner",
  frontrunner: "candidate nominee",
  rival: "candidate nominee challenger",
  challenger: "candidate nominee",
  incumbent: "president governor senator mayor",
  journalist:
    "reporter columnist editor anchor host commentator writer author photographer contributor moderator blogger",
  reporter: "journalist columnist",
  writer: "author columnist journalist",
  author: "writer",
  commentator: "columnist host contributor analyst",
  anchor: "host moderator",
  host: "anchor moderator",
  moderator: "anchor host",
  scholar: "professor historian economist scientist researcher fellow political-scientist",
  expert: "professor analyst scientist researcher scholar economist historian fellow",
  scientist: "researcher professor political-scientist",
  researcher: "scientist professor fellow",
  professor: "scholar",
  lawyer: "prosecutor",
  officer: "detective sergeant captain lieutenant sheriff chief",
  commander: "general admiral colonel",
  general: "commander",
  doctor: "pediatrician surgeon psychologist",
  pastor: "reverend minister bishop",
  priest: "reverend bishop",
  reverend: "pastor priest",
  cleric: "pastor priest bishop imam rabbi reverend pope",
  imam: "cleric",
  businessman: "billionaire tycoon entrepreneur developer investor ceo founder executive banker owner",
  tycoon: "billionaire businessman developer entrepreneur",
  billionaire: "tycoon businessman developer investor",
  entrepreneur: "founder businessman ceo",
  executive: "ceo cfo president director manager",
  boss: "ceo chief chairman head manager coach director",
  chief: "director head commissioner chairman ceo chief",
  head: "director chief chairman president ceo leader commissioner secretary",
  director: "head",
  chairman: "head",
  adviser: "aide strategist consultant operative",
  aide: "adviser strategist spokesperson operative",
  strategist: "adviser consultant operative",
  consultant: "strategist adviser",
  operative: "strategist consultant adviser",
  activist: "organizer advocate",
  advocate: "activist",
  organizer: "activist",
  star: "actor singer musician comedian athlete player",
};

const split = (list: string): readonly string[] => list.split(" ");

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ROLE_SYNONYMS.flatMap((line) => split(line).map((word) => [word, split(line)[0] ?? word] as const)),
);
/** The abbreviations among them, by the word before their full stop: a token may have lost it. */
const UNSTOPPED: ReadonlyMap<string, string> = new Map(
  [...CANONICAL].filter(([word]) => word.endsWith(".")).map(([word, role]) => [word.slice(0, -1), role]),
);
const GENERA: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ROLE_GENERA).map(([general, special]) => [general, new Set(split(special))]),
);

/** The canonical word of a role ("spokeswoman" → "spokesperson"); null for a word that names none. */
export const canonicalRole = (lower: string): string | null => {
  const known = CANONICAL.get(lower) ?? UNSTOPPED.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith("-elect")) return CANONICAL.get(lower.slice(0, -"-elect".length)) ?? null;
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 ? (CANONICAL.get(lower.slice(hyphen + 1)) ?? null) : null;
};

/** Roles that few of one surname hold: offices of state, of parties and of companies; no jobs, kin or opinions. */
const OFFICES: ReadonlySet<string> = new Set(
  split(
    "president president-elect vice-president premier chancellor king queen prince princess emperor emir sultan pope senator " +
      "representative governor mayor minister secretary ambassador commissioner speaker whip chairman ceo cfo founder " +
      "spokesperson nominee sheriff general admiral bishop assemblyman councilman mp mep",
  ),
);

/** Whether a canonical role is an office: with a surname it tells who is meant. */
export const isOffice = (role: string): boolean => OFFICES.has(role);

/** Whether a description with the role `described` can stand for somebody who has the role `held`; both canonical. */
export const roleCovers = (described: string, held: string): boolean =>
  described === held || (GENERA.get(described)?.has(held) ?? false);

/** Words that say the sex of whom they describe. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  split(
    "man guy gentleman boy king prince emperor sultan emir pope pontiff husband father dad son brother uncle nephew widower " +
      "grandfather spokesman chairman congressman businessman councilman assemblyman statesman policeman anchorman cameraman " +
      "waiter actor mr. mr sir lord priest boyfriend serviceman alderman newsman",
  ),
);
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  split(
    "woman lady girl queen princess empress wife mother mom daughter sister aunt niece widow grandmother spokeswoman " +
      "chairwoman congresswoman businesswoman councilwoman assemblywoman stateswoman policewoman anchorwoman waitress actress " +
      "mrs. mrs ms. ms miss madam dame baroness girlfriend nun",
  ),
);

/** Departments after `Secretary of` and the like: part of the title, not of the name that follows. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  split(
    "state defense defence treasury commerce labor labour interior energy education justice agriculture transportation " +
      "homeland security health human services veterans affairs housing war army navy national intelligence staff communications " +
      "operations finance policy foreign transport trade industry economy environment climate culture sport sports digital science " +
      "technology innovation tourism planning pensions business fisheries food forestry rural natural resources urban regional " +
      "development family women youth equality integration immigration border police fire public works",
  ),
);

/** Forms of address: they go with a name and say nothing of an office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  split(
    "mr mr. mrs mrs. ms ms. miss aunty auntie mx mx. sir dame lord lady madam messrs messrs. dr dr. hon hon. saint st st. sheikh",
  ),
);

/** Words for the membership of a party, before a name: "Democrat Ada Holt". */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  split("republican democrat democratic conservative liberal labour labor tory independent socialist libertarian gop"),
);

/** Letters after a name: honours, degrees and seats: `Ada Holt KC`. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  split("kc qc sc mp msp mla mlc mep obe mbe cbe kbe dbe am ao oam phd md dds esq jp frs"),
);
