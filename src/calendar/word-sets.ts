/** Words the grammar asks about around a date; they never begin one. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before a point or stretch of time. */
export const TIME_PREPOSITIONS = words(
  "in on at by since until till from of before after during through throughout between to over around for within into as than per due dated ending beginning starting effective about circa early late mid earlier later last next this past via back toward towards and or",
);

/** Closed-class words: what follows a noun phrase rather than continues it. */
export const FUNCTION_WORDS = words(
  "a an the and or but nor so yet as at by for from in into of off on onto out over to up with within without about above after against along among around before behind below between beyond down during except near per since than through throughout till until toward towards under upon via is are was were be been being am do does did done has have had having will would shall should can could may might must not no i you he she it we they me him her us them his its our their your my this that these those there here who whom whose which what when where why how if because while although though unless whether both either neither all any some most many much more less few each every such only just also too very still already even ever never again then now said says say told tells tell wrote posted added announced according later earlier alone onward onwards",
);

/** Verbs of speech: a capitalized word before one is somebody, not a month. */
export const SPEECH_WORDS = words("said says told tells added wrote asked replied recalled insisted argued");

/** Before them a number is an amount, never a year. */
export const COUNT_NOUNS = words(
  "people persons men women children boys girls votes jobs homes houses troops soldiers calories feet foot ft miles meters metres kilometers kilometres km kg kilograms grams pounds tons tonnes dollars euros bucks cents yards acres words pages points students workers employees residents members times hours minutes seconds days weeks months years units seats rooms steps deaths patients shares barrels books cars trucks trees cats dogs birds rounds square cubic percent percentage per degrees rpm volts watts kilowatts megawatts gigawatts hectares mg ml liters litres gallons million billion trillion thousand hundred dozen copies tickets beds signatures bottles boxes sheep cows pigs refugees migrants fans guests crore lakh hrs p.m. a.m. am pm",
);

/** A crowd of 1950: behind them and "of" stands an amount. */
export const AMOUNT_NOUNS = words(
  "crowd audience attendance turnout gathering total sum average mean median maximum minimum capacity population membership enrollment enrolment staff workforce crew fleet herd flock stock number majority margin lead deficit surplus",
);

/** Before a number they make it a label. */
export const LABEL_NOUNS = words(
  "page pages p pp no nos number numbers room rooms flight route routes highway interstate section sections chapter article apartment apt suite unit units gate box channel version versions line lines lot model windows bus platform exit building block row seat psalm title rule form volume vol track squadron channel code extension ext pin",
);

/** After a year they make it a model year. */
export const CAR_WORDS = words(
  "sedan suv coupe hatchback minivan pickup truck convertible motorcycle honda toyota ford chevrolet chevy nissan hyundai kia bmw audi mercedes volkswagen subaru mazda jeep dodge tesla lexus buick cadillac chrysler gmc volvo porsche mitsubishi ferrari harley",
);

/** Before a number they make it a title. */
export const WORK_NOUNS = words(
  "novel film movie book album song play band show thriller series classic read reading reread titled entitled called",
);

/** After the number of a house. */
export const STREET_WORDS = words(
  "street st avenue ave road rd boulevard blvd lane ln drive dr court ct place terrace",
);

/** With some month-days they make a name: the Jan. 6 committee. */
export const EVENT_NAME_NOUNS = words(
  "attack attacks attacker attackers massacre massacres riot riots rioter rioters insurrection insurrectionist insurrectionists committee commission panel hearings defendants defendant prosecutions victims hijackers hijacking hijackings terrorist terrorists terror movement museum memorial siege bombing bombings onslaught assault generation families pogrom war",
);

/** After a month, weekday, season or year they make a name of it. */
export const NAME_NOUNS = words(
  "times post courier herald tribune gazette journal mail mirror express telegraph star sun observer news magazine review street avenue road lane school church league cup committee agreement madness best roast brunch driver supplement revolution uprising crisis manifesto war rebellion surprise",
);

/** Set them before a plural or single unit and it recurs. */
export const RECURRING_WORDS = words("every each any most alternate alternating per");

/** Where a number in the nineties is a temperature. */
export const TEMPERATURE_WORDS = words(
  "temperature temperatures temps highs high lows low degrees heat mercury thermometer thermometers readings weather hit hits topped reached reach",
);
/** his 60s, in their early 30s. */
export const POSSESSIVES = words("my your his her its our their one's whose");

/** will close in two weeks: what makes a span of time ahead a date. */
export const AHEAD_WORDS = words(
  "will would wo ll shall can could may might should must going expected expects expect set due scheduled slated plans plan planned poised likely starts start begins begin opens open ends end closes close expires expire returns return arrives arrive takes leave leaves launches launch reopens reopen resumes resume convenes departs sails retires deadline election ready back again be",
);

/** Before "about" they speak of something. */
export const TOPIC_WORDS = words(
  "talk talked talking talks asked ask asks asking know knows knew say said says think thinks thought worried worry worries book books film films story stories lie lied lies question questions concern concerns concerned told tell tells write wrote written report reports argue argued complain complained care cares nothing something anything more all speak spoke speaking memories memoir novel documentary optimistic excited happy sure",
);
