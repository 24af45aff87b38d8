import type { CueFamily } from "../cue.ts";

/** Verbs of judging, praising and blaming, by what they take. */
export const JUDGING: readonly CueFamily[] = [
  {
    act: "predict",
    frames: ["quotation", "that", "object", "wh"],
    note: "statements about the future",
    lemmas:
      "predict, forecast, foresee, foretell, project, prophesy, anticipate, envision, envisage, prognosticate, bet, wager",
  },
  {
    act: "predict",
    frames: ["that", "to", "object", "objectTo"],
    note: "expectation",
    lemmas: "expect, await, look forward to, reckon on",
  },
  {
    act: "judge",
    frames: ["quotation", "as", "object"],
    prepositions: ["for", "over"],
    note: "verdicts on somebody or something: the object is the content",
    lemmas:
      "diss, harangue, anathematize, arraign, whitewash, pooh-pooh, praise, criticize, condemn, denounce, blame, slam, blast, attack, mock, ridicule, decry, assail, lambaste, lambast, deride, " +
      "excoriate, castigate, censure, rebuke, reprimand, applaud, commend, laud, hail, extol, salute, congratulate, thank, compliment, credit, " +
      "disparage, denigrate, belittle, vilify, demonize, insult, taunt, berate, skewer, pan, trash, rip, knock, ding, needle, savage, " +
      "pillory, upbraid, chastise, scold, fault, lampoon, satirize, malign, smear, slander, admire, respect, downplay, play down, play up, minimize, " +
      "exaggerate, overstate, understate, misrepresent, mischaracterize, question, challenge, doubt, scrutinize, deplore, bemoan, lament, " +
      "hit out at, hit back at, fire back at, clap back at, rage at, fume at, lash out at, lash out against, take aim at, cast aspersions on, cast blame on, pin blame on, snipe at, talk down, break ranks with, take a swipe at, take a dig at, take a jab at, take a shot at, take shots at, take a whack at, " +
      "pay tribute to, pay homage to, find fault with, take umbrage at, take exception to, take offense at, take offence at, " +
      "poke fun at, make fun of, make light of, heap praise on, heap scorn on, shower praise on, pour scorn on, pour cold water on, cast doubt on, " +
      "sing the praises of, roast, torch, pummel, eulogize, acclaim, mourn, bewail, rue, " +
      " tear into, rip into, lay into, rail at, scoff at, sneer at, laugh off, shrug off, " +
      "brush off, brush aside, bash, eviscerate, hammer, cheer, glorify, idolize, revile, detest, chide, tease, troll, fact-check, tout, trumpet, " +
      "reproach, reprove, scorn, shame, snub, bad-mouth, badmouth, lash, discredit, stigmatize, disdain, chasten, tell off, dress down, besmirch, defame, deprecate, " +
      "rubbish, slate, sledge, rap, lash out over, " +
      "hype, boast of, brag about, complain about, complain of, joke about",
  },
  {
    act: "judge",
    frames: ["object", "gerund"],
    note: "idioms of attack",
    lemmas: "pounce on, pile on, jump on, fire at, hit at, sour on, come down hard on",
  },
  {
    act: "judge",
    frames: ["as", "object"],
    note: "describing one thing as another",
    lemmas:
      "encapsulate, romanticize, sketch, visualize, stereotype, typify, conceive of, picture, distill, evaluate, grade, categorize, caricature, describe, portray, characterize, depict, paint, cast, frame, dismiss, regard, view, perceive, identify, define, interpret, classify, present, hail, brand, " +
      "attribute, ascribe, chalk up, treat, diagnose, rate, rank, compare, liken, equate, contrast, refer to, speak of, think of, write off, single out, cite",
  },
  {
    act: "judge",
    frames: ["object"],
    prepositions: ["to"],
    note: "naming a cause: attributed to chance",
    lemmas: "attribute, ascribe",
  },
  {
    act: "judge",
    frames: ["as"],
    note: "what with another object would be a deed: introduced her as a friend, but introduced a bill",
    lemmas:
      "assess, appraise, sketch, visualize, typify, picture, distill, grade, classify, categorize, introduce, reintroduce, position, posture, sell, bill, tag, peg, typecast, recast, caricature, stereotype, market, sum up, dress up, hold up, " +
      "conceive of, envision, imagine, acclaim, mourn, celebrate, memorialize, fete, laugh off, tar, spin, pass off",
  },
  {
    act: "judge",
    frames: ["small", "quotation"],
    note: "naming verbs: called it a hoax",
    lemmas:
      "call, label, dub, brand, term, deem, consider, declare, pronounce, judge, rate, name, nickname, christen, style, crown, title",
  },
  {
    act: "judge",
    frames: ["thatOnly"],
    note: "of courts and accusers: with “that”",
    lemmas: "hold, charge",
  },
  {
    act: "ask",
    frames: ["thatOnly"],
    note: "a request: with “that”",
    lemmas: "ask, counsel",
  },
  {
    act: "believe",
    frames: ["thatOnly"],
    note: "what is not so, or only felt: with “that”",
    lemmas: "gather, dream, pretend, fantasize, resent, panic, intuit, divine, gamble, ponder, care, mind, picture",
  },
  {
    act: "know",
    frames: ["thatOnly"],
    note: "what is found by looking closely: with “that”",
    lemmas: "glean, compute, gauge, guesstimate, judge",
  },
  {
    act: "judge",
    frames: ["object", "objectTo", "gerund"],
    prepositions: ["of"],
    note: "accusation: the accused and the charge are the content",
    lemmas: "accuse, charge, suspect, convict, indict, acquit, fault, absolve, exonerate, implicate",
  },
  {
    act: "judge",
    frames: ["object", "quotation"],
    note: "idioms of blame, and of praise",
    lemmas:
      "pick holes in, poke holes in, pick apart, pull apart, round on, let rip at, blow up at, turn up his nose at, turn his nose up at, look askance at, look down on, have a pop at, have a go at, take a pop at, take potshots at, give short shrift to, give high marks to, give low marks to, take a dim view of, take a hard line on, have little time for, have no time for, have words with, have warm words for, have kind words for, have harsh words for, have choice words for, have nothing but praise for, be full of praise for, be full of admiration for, doff his cap to, tip his hat to, tip his cap to, take his hat off to, give a shout-out to, give credit to, raise a glass to, swear at, curse, point the finger at, point a finger at, point fingers at, lay the blame on, lay the blame for, lay blame on, place the blame on, pin the blame on, put the blame on, shift the blame to, level criticism at, cry foul over, cry foul about, blow the whistle on, see red over, thunder against, protest at, hammer away at, pile on, rail over, seethe over, seethe at, bristle over, chafe at, chafe under, pooh-pooh, lionize, lionise, romanticize, immortalize, rhapsodize over, rhapsodize about, finger, impugn, parody, mimic, razz, rib, flay, maul, second-guess, forgive, reserve his sharpest words for, reserve his harshest words for, lace into, light into, call out, rebut, throw shade at, aim barbs at, pour praise on, lavish praise on, speak highly of, speak ill of, think highly of, think little of, think the world of, look up to, take pride in, take fright at, take heart from, take comfort in, take exception with",
  },
  {
    act: "judge",
    frames: ["as", "object"],
    note: "putting one thing among others or down to another",
    lemmas:
      "flag, chalk, pin, class, construe, categorize, lump, mistake, misread, trace, link, impute, pigeonhole, peddle, couch, cloak",
  },
  {
    act: "judge",
    frames: ["small", "quotation"],
    note: "naming, and finding by a vote",
    lemmas: "adjudge, anoint, designate, proclaim, caption, rechristen, rename, baptize",
  },
  {
    act: "judge",
    frames: ["object"],
    note: "phrases that take their object in: took the board to task",
    lemmas:
      "take * to task, haul * over the coals, rake * over the coals, hold * to account, hold * up as, hold * up to ridicule, write * off as, put * down to, put * down as, chalk * up to, put * on notice, hold * against, single * out for, " +
      "sum * up as, size * up as, have * down as, set * up as, dress * up as, bill * as, sell * as, bring * to book, call * to account, call * into question, bring * into question, throw * under the bus",
  },
  {
    act: "predict",
    frames: ["object"],
    note: "figures: put the odds at 60-40",
    lemmas: "put * at #, peg * at #, estimate * at #",
  },
  {
    act: "judge",
    frames: ["quotation"],
    note: "accusation put into words; with an object the accused",
    lemmas: "charge",
  },
];
