import type { CueFamily } from "../cue.ts";

/** Verbs of promising, demanding, advising and warning, by what they take. */
export const COMMITTING_AND_DIRECTING: readonly CueFamily[] = [
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
