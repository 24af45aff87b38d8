import type { CueFamily } from "../cue.ts";

/** Verbs of speaking and writing, by what they take. */
export const SPEAKING: readonly CueFamily[] = [
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
