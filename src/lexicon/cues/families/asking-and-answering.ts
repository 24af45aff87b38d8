import type { CueFamily } from "../cue.ts";

/** Verbs of asking and answering, by what they take. */
export const ASKING_AND_ANSWERING: readonly CueFamily[] = [
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
