import { allForms } from "./inflection.ts";

/**
 * Verbs whose object feels what their subject makes it feel: `angered the owners`. Left out are those that tell of a
 * blow or a victory as often as of a feeling: `hurt`, `move`, `stun`, `upset`; `concern`, which tells what a thing is about; and `please`,
 * a word of courtesy.
 */
const LEMMAS =
  "affront agitate alarm amaze amuse anger annoy antagonize appall astonish astound baffle befuddle bemuse bewilder bother captivate charm " +
  "confound dazzle delight demoralize depress disappoint disconcert disgust dishearten dismay displease disquiet distress disturb dumbfound " +
  "elate electrify embarrass embitter enchant enrage enthrall enthuse entrance exasperate exhilarate fascinate flabbergast flatter fluster flummox " +
  "frighten frustrate gall gladden gratify grieve hearten horrify humiliate incense infuriate intrigue irk irritate madden mortify mystify nauseate " +
  "nettle offend outrage panic peeve perplex perturb petrify pique placate puzzle rankle rattle repel repulse revolt rile sadden satisfy " +
  "scandalize scare shock sicken spook startle stupefy surprise terrify thrill trouble unnerve unsettle vex worry wow";

/** The lemma of each form of such a verb, by the form in lower case. */
export const STIRRING_FORMS: ReadonlyMap<string, string> = new Map(
  LEMMAS.split(" ").flatMap((lemma) => allForms(lemma).map((form) => [form, lemma] as const)),
);
