/**
 * Abbreviations whose period belongs to them, lower case without it. A title or preposition is always followed by its
 * name ("Gen. Ada Holt"), so it never ends a sentence; the others may ("at 9 a.m. The council …").
 */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr sra msgr hon sen sens rep reps gov govs gen lt col maj capt cpt cmdr adm sgt pvt cpl " +
    "pres amb atty supt det insp mt ft messrs mme mlle asst assoc del sec brig"
  ).split(" "),
);

/** Abbreviations in lower case before what they lead to, a name or a figure: `Hart v. Lund`, `cf. Table 2`. */
export const LINKING_ABBREVIATIONS: ReadonlySet<string> = new Set("vs v cf viz".split(" "));

/** Abbreviations that may also stand at the end of a sentence. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "st ave blvd rd inc ltd co corp bros llc plc jr sr esq etc ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec " +
    "mon tue tues wed thu thur thurs fri sat sun a.m p.m e.g i.e approx dept est min max ala ariz ark calif colo conn fla " +
    "ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que"
  ).split(" "),
);

/** Abbreviations only before a figure: `No. 10`, but `He said no.` */
export const FIGURE_ABBREVIATIONS: ReadonlySet<string> = new Set("no nos p pp vol fig art ch".split(" "));
