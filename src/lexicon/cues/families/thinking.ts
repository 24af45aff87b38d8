import type { CueFamily } from "../cue.ts";

/** Verbs of knowing, believing, feeling, wanting and deciding, by what they take. */
export const THINKING: readonly CueFamily[] = [
  {
    act: "believe",
    frames: ["quotation", "that", "wh"],
    prepositions: ["of", "about", "in"],
    note: "opinion",
    lemmas:
      "think, believe, suppose, figure, reckon, guess, assume, presume, suspect, imagine, feel, surmise, conjecture, speculate, theorize, " +
      "hypothesize, deem, fancy, daresay, trust, be of the opinion",
  },
  {
    act: "believe",
    frames: ["that", "wh", "to"],
    prepositions: ["about", "for", "that"],
    note: "hope and worry, which take no object: a storm worries a crew",
    lemmas: "hope, worry, wish",
  },
  {
    act: "believe",
    frames: ["that", "wh", "object", "to"],
    prepositions: ["about", "for", "that"],
    note: "doubt, fear, hope",
    lemmas:
      "doubt, fear, dread, hope for, worry about, disbelieve, question, mistrust, distrust, agonize over, care about, fret about, fret over",
  },
  {
    act: "believe",
    frames: ["object", "to", "gerund"],
    note: "liking and disliking",
    lemmas:
      "like, love, hate, dislike, loathe, abhor, prefer, enjoy, appreciate, resent, envy, mind, cherish, detest, despise, revere, value, relish",
  },
  {
    act: "believe",
    frames: ["thatOnly", "wh"],
    prepositions: ["about", "of", "by", "with", "over", "at"],
    note: "feelings that an adjective names: with what they are about",
    lemmas:
      "be worried, be concerned, be scared, be fearful, be nervous, be anxious, be terrified, be alarmed, be troubled, be disturbed, " +
      "be pessimistic, be upbeat, be dubious, be cynical, be wary, be leery, " +
      "be suspicious, be tired, be sick, be weary, be happy, be pleased, be proud, be thrilled, be delighted, be excited, be grateful, " +
      "be thankful, be relieved, be unhappy, be angry, be upset, be outraged, be frustrated, be disappointed, be annoyed, be furious, be incensed, " +
      "be dismayed, be disgusted, be appalled, be horrified, be shocked, be surprised, be stunned, be startled, be amazed, be astonished, " +
      "be impressed, be struck, be puzzled, be baffled, be saddened, be embarrassed, be ashamed, be envious, be jealous, be fond, be enthusiastic, " +
      "be passionate, be unsure, be uncertain, be unaware, be mindful, be conscious, be fed up, be bullish, be bearish, be ambivalent, be unimpressed, be rattled",
  },
  {
    act: "judge",
    frames: ["object", "gerund"],
    note: "verdicts that an adjective names",
    lemmas:
      "be critical of, be supportive of, be dismissive of, be contemptuous of, be complimentary of, be disdainful of, be opposed to, be hostile to, " +
      "be scathing about, be scathing of, be effusive about, be blunt about, be candid about, be frank about, be vocal about, be coy about, be cagey about, be lukewarm about, " +
      "be sympathetic to, be open to, be receptive to, be in favor of, be in favour of, be in support of, be committed to, be dedicated to, be interested in, " +
      "be intent on, be bent on, be partial to, be wedded to, be averse to, be resistant to",
  },
  {
    act: "know",
    frames: ["that", "wh", "object"],
    prepositions: ["of", "about"],
    note: "knowledge, memory and discovery",
    lemmas:
      "know, find out, remember, recall, recollect, infer, deduce, grasp, comprehend, fathom, discern, be aware, be convinced, be certain, be sure, be confident",
  },
  {
    act: "know",
    frames: ["that", "wh"],
    note: "coming to know: an object is found, not claimed",
    lemmas:
      "find, learn, determine, establish, understand, forget, recognize, estimate, calculate, conclude, discover, realize, ascertain, prove, hear, feel",
  },
  {
    act: "perceive",
    frames: ["that", "wh", "object"],
    note: "perception",
    lemmas: "see, notice, sense, observe, witness, detect, overhear",
  },
  {
    act: "want",
    frames: ["to", "object", "objectTo", "that"],
    note: "desire and intention",
    lemmas:
      "long for, yearn for, aspire, pray for, dream of, want, wish, intend, plan, desire, aim, seek, hope, prefer, yearn, crave, plot, propose, be willing, be ready, be eager, be reluctant, " +
      "be inclined, be loath, be unwilling, be desperate, be itching, strive, endeavor, endeavour, hanker for, hunger for, thirst for, long, itch, be determined, be prepared, be keen",
  },
  {
    act: "want",
    frames: ["to", "object", "objectTo"],
    note: "a polite wish takes no clause",
    lemmas: "would like",
  },
  {
    act: "want",
    frames: ["object", "gerund"],
    note: "considering a course of action",
    lemmas:
      "consider, contemplate, weigh, mull, mull over, plan on, ponder, eye, envisage, entertain, toy with, flirt with, debate, think about, look into, explore, brood over, reflect on, agonize over, deliberate",
  },
  {
    act: "decide",
    frames: ["that", "to", "wh", "object"],
    prepositions: ["on", "against"],
    note: "decisions and rulings",
    lemmas:
      "decree, vote, opt, agree, mandate, stipulate, ordain, adjudicate, refuse, decline, settle on, opt for, vote for, dictate, " +
      "legislate, enact, outlaw, prohibit, strike down, overturn, overrule",
  },
  {
    act: "decide",
    frames: ["that", "to", "wh"],
    prepositions: ["on", "against"],
    note: "decisions whose object would be a thing done",
    lemmas: "decide, rule, resolve, determine, choose, conclude, elect, order",
  },
  {
    act: "announce",
    frames: ["quotation", "that", "object", "wh"],
    note: "making known",
    lemmas:
      "announce, reveal, disclose, divulge, unveil, publish, release, publicize, broadcast, leak, expose, herald, break the news, confide, let slip, advertise, certify, advise",
  },
  {
    act: "want",
    frames: ["to"],
    note: "what somebody is about to do",
    lemmas: "mean, be minded, be out, be hell-bent",
  },
  {
    act: "believe",
    frames: ["thatOnly", "wh"],
    prepositions: ["about", "of", "by", "with", "over", "at", "on", "to"],
    note: "more feelings that an adjective names",
    lemmas:
      "be aghast, be livid, be elated, be overjoyed, be ecstatic, be heartened, be encouraged, be gratified, be apologetic, be apprehensive, be uneasy, be uncomfortable, be comfortable, be content, be bewildered, be perplexed, be mystified, be curious, be resentful, be bitter, be indignant, be mortified, be aggrieved, be devastated, be heartbroken, be crestfallen, be perturbed, be unnerved, be shaken, be spooked, be vague, be evasive, be noncommittal, be torn, be divided, be split, be at odds, be cool, be lukewarm, be irritated, be irked, be miffed, be peeved, be exasperated, be hesitant, be relaxed",
  },
  {
    act: "want",
    frames: ["object", "gerund"],
    note: "what somebody reckons with or reaches for",
    lemmas: "strive for, vie for, shoot for, pine for, wish for, look past, look beyond",
  },
  {
    act: "believe",
    frames: ["object", "gerund"],
    note: "attention withheld, and feeling for others",
    lemmas:
      "ignore, disregard, empathize with, sympathize with, be put off by, be turned off by, be happy with, be satisfied with, be frustrated with, be comfortable with, be disappointed with, be disappointed in, be unhappy with, be impressed with, have doubts about, have concerns about, have reservations about, have misgivings about, have qualms about, have mixed feelings about, have faith in, have confidence in, take comfort in, take pride in, lose faith in, lose confidence in, lose patience with, feel strongly about, feel sorry for",
  },
];
