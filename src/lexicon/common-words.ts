import { inflectVerb } from "./inflection.ts";

/**
 * Common words whose part of speech the vocabulary leaves to be guessed, and whose ending says nothing of it: without this
 * they would be read as nouns.
 */

const words = (list: string): readonly string[] => list.split(" ");

/** Verbs that are no nouns. */
const VERBS =
  "abate abbreviate abdicate abstain abut accumulate acquaint addle adhere adore afflict aggravate alienate allay " +
  "alleviate allocate amass ameliorate amend annihilate apprehend arbitrate ascend assassinate assimilate assuage " +
  "atone attend attune authenticate avenge banish beckon befall beget begrudge belie bemuse bereave beset besiege " +
  "bludgeon bode browse bungle burgeon calibrate capitulate cede choke circulate clamber coddle cohere collaborate " +
  "commandeer commemorate commingle compensate concoct confer confine confiscate conflate confound congregate " +
  "connect connive consecrate contaminate contravene convalesce convulse cooperate correlate counteract cower " +
  "cringe culminate dawdle deflate defray deign delete delineate delude deluge delve demote depend deplete depose " +
  "deprive descend desecrate destroy detain deter deteriorate detonate detract devalue deviate devour differentiate " +
  "dilute disappear discontinue discriminate disintegrate dislocate dismember dispel dissect dissipate distribute " +
  "dominate donate douse dupe eject eke elevate eliminate emanate emasculate embellish embezzle embitter emblazon " +
  "emigrate emit employ emulate encompass enlighten enrage enslave ensnare entail enthrall entwine eradicate erode " +
  "err escalate evacuate evade evaporate evict exacerbate excavate execute expropriate exterminate extort extricate " +
  "fabricate facilitate fester fixate flaunt flinch flourish fluctuate foist foment forestall forgo formulate " +
  "fumble garble garner germinate gnaw gravitate hamstring harden heed hesitate hobble hover hurl hurtle ignite " +
  "imitate immigrate impair impeach impede impel inaugurate incarcerate incinerate incubate inculcate incur induce " +
  "infiltrate inflame inflict infringe ingratiate inherit inject instigate instill insulate intercept interfere " +
  "interlock intermingle interrogate intersect intervene interweave invalidate investigate jettison kindle levitate " +
  "liberate locate loiter mangle manipulate meddle mediate migrate misbehave misconstrue mishandle misinterpret " +
  "misjudge mislead misspeak mistreat nauseate necessitate negate nominate obliterate obstruct orchestrate " +
  "originate oscillate oust outbid outfox outlast outlive outperform outshine outsmart outsource outweigh " +
  "overburden overdo overeat overestimate overheat overreact oversell overspend overstay overstep overtake pander " +
  "parse partake penetrate percolate perforate perpetrate perpetuate persecute pilfer placate ply populate postpone " +
  "precipitate predate preempt preside procrastinate proliferate propagate propel prosecute pry pulsate punctuate " +
  "quell radiate rankle ransack rearrange rebrand rebuild recede recommit reconsider reconstruct reconvene recreate " +
  "recuperate recur recuse redeem redeploy redouble reelect reenact reevaluate refill refrain reframe regain regale " +
  "regenerate rehabilitate reignite reimagine reinstate reintegrate reinvent reinvest reinvigorate rekindle " +
  "relegate relocate remit renege renegotiate renovate reopen repay reposition repress reproduce repulse repurpose " +
  "rescind resell resettle reshape resonate resurrect resuscitate retain retaliate retool retrace retrain reunite " +
  "reverberate rile rummage saunter savor scald scintillate scour scurry secede seclude seduce seep segregate shirk " +
  "sidestep skimp slather slink smother soften spew squirm stagnate straddle streamline stupefy stymie subdue " +
  "suffocate sully supersede supplant swindle teem tend terminate tinker toil transcend transgress translate " +
  "transmit traverse unclog underestimate underlie undermine underpin underplay undersell underwrite unfurl unload " +
  "unmask unpack unseal unseat untangle unwind unwrap upend uproot upstage usurp vacate vacillate vanquish veer " +
  "venerate violate waddle waft wallow wane waver wend whet whittle wilt winnow withstand woo wrest wriggle";

/** Verbs that are nouns too, where the vocabulary knows neither or the verb alone: `the land [grab] failed`. */
const VERBS_AND_NOUNS =
  "ambush amount barter blanket blast blaze bloom bluff bow bracket brake broker canvass " +
  "caress catapult censor charter chase chill chronicle clamp climb clog clutch compress console " +
  "contract crawl cruise cull decay default dial discount disregard dissent drum dwarf ease eclipse escort exile " +
  "exploit fare ferry flail flirt flounder forage foul funnel glide gouge grab grant halt harbor hinge hitch hoard " +
  "hoist huddle institute jostle lag lash leverage lob loom lull lurch lure maneuver march mark muster nail " +
  "nibble overcharge overflow overhaul overload overthrow pardon partner patrol pelt pillage pioneer " +
  "plague plod plunder pounce preview profit pull purge puzzle quadruple quarantine raid ramp ravage rebound reek " +
  "reign relaunch remodel rescue retch retreat reuse revamp rework rewrite rivet romp rot rout rupture " +
  "sabotage salvage sanction scramble scrap scream scuffle scuttle shake shield shoulder shove showcase shower " +
  "shred shudder shuttle siphon skew skid skim slam slash slaughter slide sling slope slump snag snare snatch sneak " +
  "spike splinter spoil sprint sprout squash squeeze squirt stab stampede steal sting stir strand stray " +
  "stride stroll structure substitute surf surrender suspect swap swarm sway sweep swerve swim swoop tackle " +
  "taint tap tease tether thrash thrill throb throng throttle tilt torment torpedo trail transplant tread triple " +
  "triumph trudge tumble tutor upset use vet water whack yank";

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
