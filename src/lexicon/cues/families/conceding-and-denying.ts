import type { CueFamily } from "../cue.ts";

/** Verbs of conceding, agreeing and denying, by what they take. */
export const CONCEDING_AND_DENYING: readonly CueFamily[] = [
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
      "speak out for, speak up for, stand up for, root for, cheer for, cheer on, get behind, speak in favor of, speak in favour of, concur with, consent to, accede to, acquiesce in, put faith in, come out in favor of, come out in favour of, come out for, come out in support of, speak out in favor of, speak out in favour of, make the case for, make a case for, vote in favor of, vote in favour of, argue for, argue in favor of, argue in favour of, advocate for, sign off on, double down on, stick up for, bless, promote, tout, justify, condone, excuse, rationalize, vindicate, legitimize, peddle, evangelize, tolerate, rejoice in, delight in, revel in, glory in",
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
      "line up behind, throw his weight behind, throw his support behind, lend his support to, lend support to, come down on the side of, plump for, put in a good word for, come to the defense of, come to the defence of, rush to the defense of, rush to the defence of, jump to the defense of, jump to the defence of, wave through, greenlight, rubber-stamp, give the green light to, give the nod to, give the go-ahead to, give his blessing to, subscribe to, buy into, warm to, swear by, go along with, see the point of, see merit in",
  },
  {
    act: "agree",
    frames: ["object", "gerund"],
    note: "idioms of loyalty",
    lemmas:
      "stick by, be loyal to, be against, cling to, unite behind, rally around, get on board with, climb aboard, root against, unite against, rally against, side against",
  },
];
