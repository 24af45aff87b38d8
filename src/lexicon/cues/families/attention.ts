import type { CueFamily } from "../cue.ts";

/** Verbs of what one heeds, weighs and passes on, by what they take. */
export const ATTENTION: readonly CueFamily[] = [
  {
    act: "judge",
    frames: ["object", "gerund"],
    note: "paying no heed: ignored the warnings",
    lemmas:
      "ignore, disregard, overlook, neglect, pass over, brush past, tune out, look past, evade, sidestep, turn a blind eye to, turn a deaf ear to, close his eyes to, shut his eyes to, close his ears to, shut his ears to, pay no heed to, pay no attention to",
  },
  {
    act: "want",
    frames: ["object", "gerund", "wh"],
    note: "thinking again",
    lemmas:
      "reconsider, rethink, revisit, reassess, reevaluate, re-evaluate, reexamine, re-examine, have second thoughts about",
  },
  {
    act: "judge",
    frames: ["object"],
    note: "making more or less of a thing than it is",
    lemmas:
      "underestimate, overestimate, underplay, overplay, de-emphasize, overrate, underrate, undervalue, overvalue, trivialize, sensationalize, politicize, prioritize, oversimplify, sugarcoat, soft-pedal, glamorize, idealize",
  },
  {
    act: "say",
    frames: ["object"],
    note: "words and pictures that are sent around or said by heart: tweeted a photograph",
    lemmas: "tweet, retweet, tweet out, post, share, circulate, pass along, recite, reel off, parrot, fire off",
  },
  {
    act: "judge",
    frames: ["object", "quotation"],
    note: "blows in words, and standing by or apart",
    lemmas:
      "reckon with, boycott, campaign on, cling to, stick by, stick to, strive for, grieve for, jab at, swipe at, swing at, unload on, pounce on, tee off on, beat up on, punch back at, pride himself on, renege on, align himself with, identify with, sympathize with, empathize with, abuse, libel, impeach, felicitate, pardon, exculpate, inculpate",
  },
  {
    act: "decide",
    frames: ["object"],
    note: "taking back what was ruled or decided",
    lemmas: "rescind, revoke, void, invalidate, nullify, annul, quash, vacate, abrogate, countermand",
  },
  {
    act: "believe",
    frames: ["object"],
    note: "more of liking and disliking, and of what is understood or regretted",
    lemmas: "adore, esteem, treasure, savor, savour, venerate, worship, pity, begrudge, covet, understand, regret",
  },
  {
    act: "say",
    frames: ["that", "wh"],
    hearer: true,
    prepositions: ["about", "on"],
    note: "letting somebody know: taught her pupils that",
    lemmas: "teach, tip off, update, debrief",
  },
  {
    act: "say",
    frames: ["object", "wh"],
    note: "making a subject clear or bringing it forward",
    lemmas: "elucidate, explicate, propound, rehearse, adduce, impart, expand on, enlarge on, expatiate on",
  },
  {
    act: "show",
    frames: ["that", "wh", "object"],
    note: "signs of what is or will be",
    lemmas: "foreshadow, presage, portend, augur, bespeak, belie, disprove, authenticate",
  },
  {
    act: "know",
    frames: ["that", "wh"],
    note: "conclusions drawn further",
    lemmas: "extrapolate",
  },
  {
    act: "say",
    frames: ["quotation"],
    note: "more manners of speaking and of acting that go with words",
    lemmas:
      "kvetch, bellyache, sniffle, blubber, titter, chirrup, twitter, warble, orate, gibber, natter, squeak, slur, scowl, glower, grimace, gesture, beckon, lie, fib, prevaricate, depose, asseverate, avouch, reprise",
  },
  {
    act: "want",
    frames: ["to"],
    note: "longing, and binding oneself",
    lemmas: "ache, pine, hunger, thirst, hanker, covenant",
  },
];
