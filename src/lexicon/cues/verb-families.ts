import { ATTITUDES } from "./adjective-families.ts";
import { ATTENTION } from "./attention-families.ts";
import type { CueFamily } from "./cue.ts";

/** Verbs of speaking and writing, by what they take. */
const SPEAKING: readonly CueFamily[] = [
  {
    act: "say",
    frames: ["quotation", "that", "wh", "object"],
    note: "the neutral verbs; an object of `say` is an answer or a sum and counts only with a pronoun or number",
    lemmas: "say",
  },
  {
    act: "say",
    frames: ["quotation", "that", "wh", "object"],
    note: "plain statement",
    lemmas:
      "state, declare, assert, note, mention, report, reiterate, repeat, stress, emphasize, underline, underscore, contend, claim, " +
      "allege, point out, relate, recount, convey, observe, quip, articulate, reaffirm, explain, clarify, specify, spell out, sum up, summarize, " +
      "proclaim, profess, attest, avow, aver, enunciate, elaborate, testify, restate, postulate, narrate, communicate, paraphrase, reassert, retell, telegraph, preach",
  },
  {
    act: "say",
    frames: ["to"],
    note: "what somebody says of himself: claimed to know",
    lemmas: "claim, profess, purport, allege, pretend",
  },
  {
    act: "say",
    frames: ["quotation", "that", "wh"],
    prepositions: ["on", "about", "to", "with"],
    note: "statement without an object of its own",
    lemmas:
      "maintain, " +
      "add, argue, remark, comment, opine, insist, reason, interject, conclude, chime in, " +
      "pontificate, philosophize, generalize, posit, muse, reflect, echo, parrot, chip in, weigh in, volunteer, hazard, venture, recap",
  },
  {
    act: "say",
    frames: ["quotation", "that", "wh", "objectTo"],
    prepositions: ["of", "about"],
    hearer: true,
    note: "the hearer is the object: told reporters that",
    lemmas: "tell, inform, remind, assure, reassure, notify, brief, lecture, apprise, advise",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    prepositions: ["about", "of"],
    note: "writing and posting",
    lemmas:
      "write, tweet, retweet, post, text, email, e-mail, blog, scribble, jot, message, cable, wire, type, caption, read, editorialize, opine, sign off, scrawl, pen, " +
      "tweet out, write back, fire off, fire back, be quoted as saying, be quoted saying, be heard saying, be caught saying, use the term, use the word, use the words, use the phrase",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    note: "manner of speaking",
    lemmas:
      "vociferate, declaim, remonstrate, expostulate, yammer, yelp, wheeze, whinge, emote, exhale, yowl, blather, prattle, blare, commiserate, interpose, recapitulate, meditate, gossip, equivocate, shout, yell, scream, whisper, mutter, murmur, mumble, cry, exclaim, shriek, bellow, roar, bark, snap, growl, howl, holler, chant, thunder, boom, " +
      "drawl, stammer, stutter, gush, groan, moan, whine, grumble, gripe, rant, bluster, blurt, blurt out, bleat, croak, purr, coo, hiss, snarl, sneer, intone, " +
      "mouth, boo, croon, drone, grunt, screech, whimper, whoop, hoot, cackle, effuse, babble, jabber, lisp, chirp, rap, jeer, heckle, sermonize, " +
      "fulminate, rail, storm, spit, trill, utter, shout out, break in, cut in, jump in, snap back, strike back, retaliate, text back, " +
      "sing, recite, call out, cry out, deadpan, crow, rasp, wail, plead, ad-lib, pipe up, vent, fume, rage, seethe, huff, sniff, scoff, snort, marvel",
  },
  {
    act: "say",
    frames: ["quotation"],
    note: "going on with a speech: only beside a quotation or “that”",
    lemmas:
      "begin, start, finish, continue, interrupt, go on, pause, proceed, resume, open, close, end, wrap up, put it, greet, toast, curse, cuss",
  },
  {
    act: "say",
    frames: ["quotation"],
    note: "manner of acting that goes with words: only beside a quotation or “that”",
    lemmas:
      "gulp, deflect, hedge, stonewall, nod along, look on, pout, recoil, smile, laugh, chuckle, grin, nod, sigh, shrug, sob, weep, gasp, giggle, beam, frown, wince, wink, tease, chide, scold, banter, rave, " +
      "snipe, bristle, riff, parry, jibe, gibe, crack, smirk, snicker, snigger, chortle, guffaw, bawl, pant, breathe, sputter, splutter, preen, swoon, " +
      "ruminate, reminisce, tut, tut-tut, snivel, puff, bray, squawk, squeal, rhapsodize, moralize, radio, fax, phone, object, demur, quibble, cavil, nitpick, " +
      "harp, taunt, mock, cheer, exult, glory, toast, trumpet, bewail, persist, pronounce, sulk, simper, snipe back, chorus",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    prepositions: ["about", "of", "that"],
    note: "speaking in jest, in boast or in sorrow",
    lemmas:
      "joke, kid, boast, brag, lament, complain, bemoan, rejoice, enthuse, gloat, jest, wisecrack, deplore, grouse, carp, fret, regret",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    prepositions: ["for", "about"],
    note: "apology, with what it is for",
    lemmas: "apologize",
  },
  {
    act: "say",
    frames: ["object", "wh"],
    prepositions: ["about", "of", "on"],
    note: "speaking of a subject: the subject is the content",
    lemmas:
      "relitigate, tussle over, joust over, vouch for, wax about, dissent from, talk about, speak about, speak of, discuss, describe, detail, lay out, address, set out, touch on, dwell on, refer to, allude to, " +
      "hint at, rehash, cite, quote, invoke, list, recall, reference, highlight, point to, sketch out, bring up, broach, express, voice, offer, outline, " +
      "mention, name, raise questions about, call into question, raise concerns about, raise doubts about, express concern about, talk up, hold forth on, " +
      "speak out on, elaborate on, expound on, focus on, gush about, gush over, rave about, rave over, rant about, rant against, bicker over, " +
      "bicker about, quarrel over, quarrel about, spar over, squabble over, argue over, argue about, clash over, sound off on, sound off about, " +
      "sound off against, disagree on, disagree about, disagree over, feud over, haggle over, wrangle over, fight over, battle over, deliberate on, converse about, chat about, preach about, open up about, come clean about, tweet about, post about, reminisce about, fantasize about, " +
      "harp on, zero in on, hone in on, home in on, seize on, enumerate, wax nostalgic about, wax poetic about, wax lyrical about, " +
      "speak up about, lie about, testify about, testify to, attest to, bear witness to, lay claim to, take credit for",
  },
  {
    act: "say",
    frames: ["that", "wh"],
    note: "drawing attention to what is so",
    lemmas: "highlight, flag, flag up, point up, bring out",
  },
  {
    act: "say",
    frames: ["that", "wh"],
    note: "fixed phrases of statement",
    lemmas:
      "make clear, make it clear, make the case, make the point, take the view, go on record, let it be known, leave no doubt, have it, put forward, " +
      "make known, make plain, make it plain, make it known, give the impression, drive home, give evidence, give notice, serve notice, send word, bear witness, " +
      "be at pains to say, be emphatic, be unequivocal, be categorical",
  },
  {
    act: "say",
    frames: ["object", "wh"],
    note: "idioms of bringing a subject up",
    lemmas:
      "give voice to, raise the possibility of, raise the prospect of, raise the specter of, raise the spectre of, strike a note of, sound a note of, beat the drum for, bang the drum for, make no secret of, make much of, air grievances over, air grievances about, trade barbs over, trade insults over, sing of, shed light on, draw attention to, call attention to, catalogue, itemize, waffle about, restate, paint a picture of, serve up, trot out, reel off, rattle off, tick off, run through, walk through, harken back to, hark back to, make reference to, make mention of, take note of, take stock of, make no mention of",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    note: "idioms of statement",
    lemmas:
      "let on, fess up, put it about, lay down a marker, take it as read, give his word, make no bones, hasten to add, be of one mind, be under no illusion, be under no illusions, have no doubt, have little doubt, take it for granted, hold court, let rip, make a point of saying, go out of his way to say, pull no punches, mince no words, speak for many",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    note: "setting words down",
    lemmas:
      "minute, stencil, inscribe, pencil, chalk, spray-paint, daub, etch, engrave, transcribe, jot down, note down, set down, write down, scrawl on, waffle, scribble back, bawl out, spell it out",
  },
  {
    act: "say",
    frames: ["quotation", "that"],
    hearer: true,
    note: "messages, whose hearer is the object: texted his brother that",
    lemmas: "text, email, e-mail, message, cable, wire, phone, radio, write, telephone",
  },
  {
    act: "say",
    frames: ["quotation"],
    prepositions: ["about"],
    note: "what a manner of speaking is about",
    lemmas:
      "shout, yell, scream, shriek, holler, bellow, murmur, mumble, wail, whimper, chant, crow, grouse, babble, prattle, jabber, grumble, gripe, moan, groan, whine, rant, mutter, rave, muse, tweet, whisper, bicker, reminisce, fulminate, bluster, vent, fume, rage, sing, bleat",
  },
  {
    act: "say",
    frames: ["gerund"],
    note: "an act told of: lamented being used",
    lemmas: "lament, bemoan, regret, recount, deplore, relate",
  },
  {
    act: "say",
    frames: ["object", "wh"],
    note: "idioms of raising a subject and of giving what is known of it",
    lemmas:
      "raise alarms about, raise alarm about, raise fears about, raise fears of, raise hopes of, raise the issue of, raise the question of, raise the subject of, raise objections about, raise red flags about, " +
      "give details of, give an account of, give assurances of, provide details of, provide details about, provide evidence of, provide evidence for, offer evidence of, offer proof of, offer details of, bring attention to",
  },
];

const ASKING_AND_ANSWERING: readonly CueFamily[] = [
  {
    act: "ask",
    frames: ["quotation", "wh", "objectTo", "object"],
    prepositions: ["about", "for"],
    hearer: true,
    note: "questions; with `for` and an infinitive a request",
    lemmas: "ask, question, query",
  },
  {
    act: "ask",
    frames: ["quotation", "wh", "objectTo"],
    prepositions: ["about", "for", "on", "over"],
    hearer: true,
    note: "questions whose object is the one asked, never what is asked: pressed the minister about it",
    lemmas: "quiz, press, grill, interrogate, cross-examine",
  },
  {
    act: "ask",
    frames: ["quotation", "wh"],
    prepositions: ["about", "into"],
    note: "questions without a hearer",
    lemmas: "pose, wonder, inquire, enquire, probe, ponder, wonder aloud, speculate",
  },
  {
    act: "say",
    frames: ["quotation", "thatOnly"],
    note: "words to nobody in the room",
    lemmas: "pray, despair",
  },
  {
    act: "answer",
    frames: ["quotation", "thatOnly"],
    prepositions: ["to"],
    note: "answers",
    lemmas:
      "answer, reply, respond, retort, rejoin, counter, hit back, push back, clap back, riposte, shoot back, reply back",
  },
  {
    act: "answer",
    frames: ["quotation"],
    note: "an answer only beside a quotation: the bees came back to the valley",
    lemmas: "come back",
  },
];

const CONCEDING_AND_DENYING: readonly CueFamily[] = [
  {
    act: "admit",
    frames: ["quotation", "that", "object", "gerund"],
    prepositions: ["to"],
    note: "concession",
    lemmas: "admit, acknowledge, concede, confess, grant, own up to, plead guilty to, allow",
  },
  {
    act: "deny",
    frames: ["quotation", "that", "object", "gerund"],
    note: "denial of a statement",
    lemmas:
      "deny, dispute, refute, rebut, contradict, disavow, disclaim, gainsay, rule out, discount, debunk, protest, contest, reject, dismiss",
  },
  {
    act: "deny",
    frames: ["as"],
    note: "denial with what a thing is called: rejected it as a lie",
    lemmas: "reject, dispute, debunk, decry, discount, disavow, disown, shoot down, rubbish",
  },
  {
    act: "deny",
    frames: ["object", "gerund", "to"],
    note: "opposition to a plan or person",
    lemmas:
      "oppose, disagree with, renounce, repudiate, rebuff, spurn, shun, object to, resist, turn down, decline, refuse, balk at, shoot down, disown, distance himself from, " +
      "come out against, raise objections to, come out in opposition to, make the case against, make a case against, speak out against, rail against, push back on, push back against, argue against, speak against, turn against, inveigh against, crusade against, vote against, campaign against, veto, take issue with, recant, retract, walk back, disapprove of, wave off, wave away, bristle at, recoil from, dissent from, swat down, slap down, bat away, explain away, gloss over, rebel against, fight against, protest against, warn against, urge against, counsel against, caution against, advise against, recommend against",
  },
  {
    act: "agree",
    frames: ["quotation", "that", "object"],
    prepositions: ["with", "to", "on"],
    note: "assent to a statement",
    lemmas:
      "agree, confirm, affirm, corroborate, verify, concur, vouch for, second, certify, reaffirm, validate, substantiate",
  },
  {
    act: "agree",
    frames: ["that"],
    note: "taking a statement for true",
    lemmas: "accept",
  },
  {
    act: "agree",
    frames: ["object", "gerund"],
    note: "support for a plan or person",
    lemmas:
      "support, back, endorse, favor, favour, defend, embrace, champion, advocate, espouse, accept, approve of, approve, welcome, hail, uphold, stand by, side with, rally behind, " +
      "speak out for, speak up for, stand up for, root for, cheer for, cheer on, get behind, speak in favor of, concur with, consent to, accede to, acquiesce in, put faith in, come out in favor of, come out for, come out in support of, speak out in favor of, make the case for, make a case for, vote in favor of, argue for, argue in favor of, advocate for, sign off on, double down on, stick up for, bless, promote, tout, justify, condone, excuse, rationalize, vindicate, legitimize, peddle, evangelize, tolerate, rejoice in, delight in, revel in, glory in",
  },
  {
    act: "admit",
    frames: ["object", "gerund"],
    note: "idioms of owning up",
    lemmas:
      "cop to, take the rap for, take the blame for, take responsibility for, accept responsibility for, accept blame for, come clean on, say sorry for",
  },
  {
    act: "deny",
    frames: ["object", "gerund"],
    note: "idioms of drawing back",
    lemmas:
      "backpedal from, backpedal on, backtrack on, back away from, shy away from, shrink from, steer clear of, swear off, think better of, throw cold water on, throw doubt on, plead not guilty to, leave no room for, rule himself out of, close the door on, shut the door on, draw the line at, draw a line at, have no truck with, dig in his heels over, kick against, hold out against, hold off on, cool on, pull back from, turn his back on, wash his hands of, want no part of",
  },
  {
    act: "agree",
    frames: ["object", "gerund"],
    note: "idioms of siding with",
    lemmas:
      "line up behind, throw his weight behind, throw his support behind, lend his support to, lend support to, come down on the side of, plump for, put in a good word for, come to the defense of, come to the defence of, rush to the defense of, jump to the defense of, wave through, greenlight, rubber-stamp, give the green light to, give the nod to, give the go-ahead to, give his blessing to, subscribe to, buy into, warm to, swear by, go along with, see the point of, see merit in",
  },
  {
    act: "agree",
    frames: ["object", "gerund"],
    note: "idioms of loyalty",
    lemmas:
      "stick by, be loyal to, be against, cling to, unite behind, rally around, get on board with, climb aboard, root against, unite against, rally against, side against",
  },
];

const COMMITTING_AND_DIRECTING: readonly CueFamily[] = [
  {
    act: "promise",
    frames: ["quotation", "that", "to", "object"],
    hearer: true,
    note: "commissives",
    lemmas: "promise, vow, swear, guarantee, undertake, commit to, threaten, volunteer",
  },
  {
    act: "promise",
    frames: ["quotation", "that", "to"],
    note: "commissives whose object is a thing given",
    lemmas: "pledge, offer, agree",
  },
  {
    act: "demand",
    frames: ["quotation", "that", "to", "object", "objectTo"],
    note: "demands whose content may be a clause",
    lemmas:
      "demand, request, implore, beg, beseech, urge, order, command, instruct, direct, plead with, appeal to, call on, call upon, exhort, entreat, " +
      "petition, ask for, press for",
  },
  {
    act: "demand",
    frames: ["object", "gerund"],
    note: "demands for a thing",
    lemmas:
      "call for, push for, insist on, lobby for, clamor for, appeal for, plead for, argue for, agitate for, ask for, urge, advocate, campaign for, petition for, seek, invite",
  },
  {
    act: "say",
    frames: ["that"],
    prepositions: ["of"],
    hearer: true,
    note: "bringing somebody to believe: persuaded the board that",
    lemmas: "persuade, convince",
  },
  {
    act: "demand",
    frames: ["objectTo"],
    note: "getting somebody to act or not to: the object and its infinitive",
    lemmas:
      "enjoin, galvanize, mobilize, bid, badger, cajole, pester, solicit, oblige, goad, egg on, inspire, provoke, spur, embolden, persuade, convince, tempt, compel, encourage, invite, admonish, caution, challenge, pressure, lobby, press, counsel, forbid, prohibit, discourage, dissuade, coax, prod, " +
      "nudge",
  },
  {
    act: "propose",
    frames: ["quotation", "that", "object", "gerund", "to", "wh"],
    note: "suggestions and recommendations",
    lemmas:
      "propose, suggest, recommend, advocate, float, pitch, submit, moot, put forward, hint, intimate, imply, insinuate, offer",
  },
  {
    act: "warn",
    frames: ["quotation", "that", "objectTo"],
    prepositions: ["of", "about", "against"],
    hearer: true,
    note: "warnings",
    lemmas: "warn, caution, alert, forewarn, admonish, sound the alarm, raise the alarm",
  },
  {
    act: "promise",
    frames: ["object", "gerund"],
    note: "commissives whose object is what is to be",
    lemmas:
      "commit himself to, pledge himself to, resign himself to, be resigned to, hold out the prospect of, hold out hope of, hold out hope for, dangle, dangle the prospect of, be braced for, brace for, brace himself for, set his heart on, set his sights on, pin his hopes on, pencil in",
  },
  {
    act: "demand",
    frames: ["object", "objectTo"],
    note: "what rules, and those who make them, ask for or shut out",
    lemmas:
      "require, forbid, bar, ban, prohibit, outlaw, disallow, prescribe, proscribe, subpoena, enjoin, entitle, authorize, oblige",
  },
  {
    act: "demand",
    frames: ["object", "gerund"],
    note: "idioms of asking for",
    lemmas:
      "put in for, bay for, cry out for, hold out for, hanker after, sue for, clamour for, agitate against, lobby against, petition against, put the onus on, lay siege to, set the bar at",
  },
  {
    act: "demand",
    frames: ["objectTo"],
    note: "urging on",
    lemmas: "hector, bully, browbeat, plead with, bind, allow, permit, empower, defy, dare",
  },
];

const JUDGING: readonly CueFamily[] = [
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

const THINKING: readonly CueFamily[] = [
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

/** Verbs of knowing and seeing that may also judge: after THINKING, so that they keep its act. */
const SEEING_AS: readonly CueFamily[] = [
  {
    act: "judge",
    frames: ["as", "object"],
    note: "seen as, known as, remembered as",
    lemmas: "see, know, remember, recognize",
  },
  {
    act: "judge",
    frames: ["small", "quotation"],
    note: "found it a hoax",
    lemmas: "find, think",
  },
];

const SHOWING: readonly CueFamily[] = [
  {
    act: "show",
    frames: ["that", "wh", "object"],
    note: "documents, figures and events as evidence; fires only with a content clause or a document as its source",
    lemmas:
      "show, indicate, suggest, demonstrate, illustrate, reveal, imply, signal, reflect, confirm, document, depict, portray, estimate, project, " +
      "point to, warn, betray, bear out, evidence, evince, signify, lay bare",
  },
];

/** All families of verbs, in the order in which an entry of two families is looked up. */
export const VERB_FAMILIES: readonly CueFamily[] = [
  ...SPEAKING,
  ...ASKING_AND_ANSWERING,
  ...CONCEDING_AND_DENYING,
  ...COMMITTING_AND_DIRECTING,
  ...JUDGING,
  ...THINKING,
  ...SEEING_AS,
  ...ATTITUDES,
  ...ATTENTION,
  ...SHOWING,
];
