import { inflectVerb } from "./inflection.ts";

/** Cue verbs that English never uses as nouns: `describe`, but not `report`. */
const LEMMAS =
  "reiterate reaffirm clarify summarize avow aver enunciate testify restate postulate narrate retell pontificate philosophize generalize posit " +
  "remind notify apprise advise editorialize effuse sermonize fulminate recite moralize rhapsodize ruminate reminisce describe refer broach expound " +
  "disagree converse enumerate ponder speculate concede refute contradict disavow gainsay dismiss repudiate spurn balk disown inveigh recant " +
  "retract disapprove recoil affirm corroborate substantiate vindicate legitimize rationalize evangelize tolerate implore beseech galvanize mobilize " +
  "cajole pester oblige embolden admonish insinuate prophesy prognosticate criticize lambaste lambast deride excoriate castigate applaud commend laud congratulate " +
  "disparage denigrate vilify demonize berate upbraid chastise malign admire downplay minimize overstate understate misrepresent mischaracterize " +
  "scrutinize eulogize eviscerate glorify idolize revile detest discredit stigmatize chasten besmirch defame deprecate characterize identify liken equate " +
  "reintroduce typecast memorialize deem indict acquit exonerate implicate presume theorize hypothesize disbelieve loathe abhor recollect " +
  "infer deduce comprehend fathom ascertain overhear contemplate stipulate ordain adjudicate legislate outlaw overrule publicize demonstrate signify " +
  "apologize enthuse bemoan";

/** Their forms that elsewhere might be a singular or a plural: `describe`, `describes`. */
export const PURE_VERB_FORMS: ReadonlySet<string> = new Set(
  LEMMAS.split(" ").flatMap((lemma) => {
    const { infinitive, present } = inflectVerb(lemma);
    return [...infinitive, ...present];
  }),
);
