/**
 * Short forms of first names, each line the full form first. Written by us from the common usage of English-speaking
 * newsrooms and reviewed 2026-11-25: only forms that a reader takes for the same name without being told; a short form of
 * several names stands in each of their lines.
 */
const NICKNAMES: readonly string[] = [
  "abigail abby gail",
  "alexander alex al sandy xander",
  "alexandra alex sandra",
  "alfred al fred",
  "andrew andy drew",
  "anthony tony",
  "barbara barb",
  "benjamin ben benny",
  "bernard bernie",
  "catherine cathy kate katie",
  "charles charlie chuck chas",
  "christina chris tina",
  "christine chris",
  "christopher chris topher",
  "daniel dan danny",
  "david dave",
  "deborah deb debbie",
  "donald don donnie",
  "dorothy dot dottie",
  "douglas doug",
  "edward ed eddie ted ned",
  "elizabeth liz beth betsy betty eliza lizzie",
  "eugene gene",
  "francis frank",
  "franklin frank",
  "frederick fred freddie",
  "gabriel gabe",
  "gerald gerry jerry",
  "gregory greg",
  "henry hank harry",
  "jacob jake",
  "james jim jimmy jamie",
  "jeffrey jeff",
  "jennifer jen jenny",
  "jessica jess",
  "john jack johnny jon",
  "jonathan jon",
  "joseph joe joey",
  "joshua josh",
  "katherine kathy kate katie kay",
  "kathleen kathy kate",
  "kenneth ken kenny",
  "lawrence larry",
  "leonard len leo",
  "louis lou",
  "margaret maggie meg peggy",
  "matthew matt",
  "michael mike mick mickey",
  "mitchell mitch",
  "nancy nan",
  "nathaniel nate nathan",
  "nicholas nick nicky",
  "pamela pam",
  "patricia pat patty trish",
  "patrick pat paddy",
  "peter pete",
  "philip phil",
  "rebecca becky",
  "raymond ray",
  "richard dick rick rich ricky",
  "robert bob rob bobby robbie",
  "ronald ron ronnie",
  "rudolph rudy",
  "russell russ",
  "samuel sam sammy",
  "samantha sam",
  "stephen steve",
  "steven steve",
  "stephanie steph",
  "stuart stu",
  "susan sue suzy",
  "theodore ted teddy theo",
  "thomas tom tommy",
  "timothy tim timmy",
  "valerie val",
  "victor vic",
  "vincent vince",
  "walter walt",
  "william bill will billy willie",
  "zachary zach zack",
];

const FULL_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (const line of NICKNAMES) {
    const names = line.split(" ");
    const full = names[0] ?? "";
    for (const name of names) forms.set(name, [...(forms.get(name) ?? []), full]);
  }
  return forms;
})();

/** The full forms a first name, lower case, may be short for: `kate` → `catherine`, `katherine`; itself where it is no short form. */
export const shortFor = (name: string): readonly string[] => FULL_FORMS.get(name) ?? [name];

/** Whether two first names, lower case, can be one person's: `bill` and `william`. */
export const sameFirstName = (one: string, other: string): boolean => {
  const formsOfOther = shortFor(other);
  return shortFor(one).some((form) => formsOfOther.includes(form));
};

/**
 * First names borne by women and men, whatever the vocabulary makes of them. The sex of all other first names is what
 * compromise's lexicon says, a package kept by many; a name it does not list, or lists twice, says none. Reviewed
 * 2026-11-25: names that either lists of both sexes or living bearers of both show to say nothing. A surname never says anything.
 */
export const UNISEX_NAMES: ReadonlySet<string> = new Set(
  (
    "adel alex ali andrea ariel ashley casey chris claude dana dominique drew evelyn gabriele hilary jackie jan jean jo jody jordan kelly kim " +
    "kit lee leslie lesley lindsay lindsey loren marion mel mika morgan nicola nikita noor pat quinn ray reese robin sam sasha shirley simone " +
    "stacy stacey taylor terry toby tracy valery val vivian"
  ).split(" "),
);
