import { inflectVerb } from "./inflection.ts";

/**
 * Common words whose part of speech the vocabulary leaves to be guessed, and whose ending says nothing of it: without this
 * they would be read as nouns.
 */

const words = (list: string): readonly string[] => list.split(" ");

/** Verbs that are no nouns. */
const VERBS =
  "abate abbreviate abdicate abstain accumulate acquaint adhere adore afflict aggravate alienate alleviate allocate amass amend annihilate " +
  "apprehend arbitrate ascend assassinate attend authenticate avenge banish bereave beset browse calibrate choke circulate collaborate " +
  "commemorate compensate confiscate confine connect contaminate cooperate correlate counteract culminate deflate delete demote depend " +
  "deplete depose deprive descend destroy detain deter deteriorate devalue deviate devour differentiate dilute disappear discontinue discriminate " +
  "disintegrate dispel dissipate distribute dominate donate eject elevate eliminate emanate emigrate emit emulate encompass enlighten " +
  "enrage entail eradicate erode err escalate evacuate evade evaporate evict exacerbate execute exterminate extort facilitate flourish " +
  "fluctuate formulate garner germinate harden hesitate hover ignite imitate immigrate impair impeach impede incarcerate incur infiltrate inflame " +
  "inflict infringe inherit inject instigate instill insulate intercept interfere interrogate intersect intervene invalidate investigate " +
  "liberate locate manipulate meddle mediate migrate mislead necessitate negate nominate obliterate obstruct orchestrate originate oscillate oust " +
  "outlive outperform outsource outweigh overestimate overtake penetrate perpetrate perpetuate persecute populate postpone precipitate " +
  "predate preside proliferate propagate propel prosecute quell radiate rebuild recede reconsider reconstruct recur redeem reevaluate refrain " +
  "regain regenerate rehabilitate reinstate reinvent reinvigorate relocate renegotiate renovate reopen repay repress reproduce rescind " +
  "reshape resonate resurrect retain retaliate reunite reverberate scour seduce segregate soften stagnate streamline subdue suffocate supplant " +
  "terminate transcend translate transmit traverse underestimate undermine underpin unload uproot vacate violate wane withstand";

/** Verbs that are nouns too, where the vocabulary knows neither or the verb alone: `the land [grab] failed`. */
const VERBS_AND_NOUNS =
  "amount blast blaze bloom bow brake censor chase chill climb clutch compress console contract crawl cruise decay discount disregard " +
  "dissent drum dwarf escort exile exploit flirt foul glide grab grant halt harbor hoist institute lag lash lob loom lure maneuver march " +
  "mark nail overhaul overthrow pardon patrol pioneer plague plunder profit pull purge puzzle quadruple ramp rebound reign rescue retreat " +
  "revamp rewrite rot rout rupture sabotage salvage sanction scramble scrap scream shake shield shove shred shuttle slam slash slaughter " +
  "slide slope snatch sneak spike splinter spoil sprint squash squeeze stab steal sting stir strand stray structure substitute surf " +
  "surrender suspect swap sway sweep swim tackle taint tease thrill tilt torment transplant triple triumph tumble upset use water whack";

/** Past tenses that do not look it. */
const PASTS =
  "awoke bade bent built burst clung dove hurt lay learnt misunderstood outdid overran overslept overthrew overtook quit rebuilt repaid resold rewrote rose " +
  "shone slung slit spelt spilt split spoilt spread stank strode strung thrust trod unwound withheld withstood woke";

/** Adjectives that are no nouns. */
const ADJECTIVES =
  "adjacent ancient ardent averse awful bellicose blatant bleak buoyant bulky candid circular clumsy cocky coherent competent complacent " +
  "compliant conciliatory concurrent confident consistent contingent convenient crazy culinary current decent dietary different diligent " +
  "disciplinary discretionary discriminatory dishonest disproportionate elementary evident excellent exemplary explanatory extraordinary fiduciary " +
  "flimsy foolproof fraudulent gritty hasty healthy hereditary imaginary immune impatient imprecise incendiary incompetent inconsistent " +
  "inconvenient indifferent indignant inflammatory inherent insufficient intelligent intermittent intolerant introductory involuntary joint " +
  "jubilant lackluster latent lazy leafy lengthy lenient lone lukewarm magnificent malignant messy mighty migratory mistaken molten momentary " +
  "monetary murky muscular nasty needy nonpartisan nuclear oblique obligatory opaque opulent ordinary paltry parliamentary particular peculiar " +
  "persistent petty picky planetary pliant poignant popular posh potent precautionary predatory predominant preliminary promissory prone " +
  "prudent quirky racy regular regulatory reminiscent repugnant resilient rigid risky rocky rowdy salient sane sanguine sanitary scant secular " +
  "seedy shabby shaky shoddy silent similar singular sketchy sloppy snowy soggy solar solitary spectacular stagnant static staunch stellar stormy " +
  "sufficient sunny supplementary tacit tasty terse thorough timid tricky triumphant trustworthy turbulent unaware uncertain unclear uneasy " +
  "unfamiliar unfit unfortunate unhappy unhealthy unkind unlucky unnecessary unpleasant unpopular unsafe unsavory unsteady unsure untrue unworthy " +
  "upright valiant valid vehement viable violent vivid voluntary wealthy wholesome wintry worldwide worthy";

/** Adjectives that are as often nouns. */
const ADJECTIVES_AND_NOUNS =
  "binary deviant documentary equivalent insurgent migrant militant military reactionary revolutionary subsidiary uniform";

/** What a common word can be. */
export type CommonClass = "infinitive" | "present" | "past" | "noun" | "plural" | "adjective";

const commonClasses = (): ReadonlyMap<string, readonly CommonClass[]> => {
  const classes = new Map<string, readonly CommonClass[]>();
  const addVerbs = (lemmas: string, nouns: readonly CommonClass[], plurals: readonly CommonClass[]): void => {
    for (const { infinitive, present } of words(lemmas).map(inflectVerb)) {
      for (const form of infinitive) classes.set(form, ["infinitive", ...nouns]);
      for (const form of present) classes.set(form, ["present", ...plurals]);
    }
  };
  addVerbs(VERBS, [], []);
  addVerbs(VERBS_AND_NOUNS, ["noun"], ["plural"]);
  for (const word of words(PASTS)) classes.set(word, ["past"]);
  for (const word of words(ADJECTIVES)) classes.set(word, ["adjective"]);
  for (const word of words(ADJECTIVES_AND_NOUNS)) classes.set(word, ["adjective", "noun"]);
  return classes;
};

/** By word, in lower case: `nominate`, `nominates`, `rescue`, `nuclear`. */
export const COMMON_WORDS: ReadonlyMap<string, readonly CommonClass[]> = commonClasses();
