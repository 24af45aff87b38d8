/** What is done with the words or thoughts that a cue attributes: a closed list, from utterance to evidence. */
export const ACTS = {
  say: "utters, writes, adds, repeats: neutral as to truth and intent",
  ask: "asks, wonders, inquires",
  answer: "answers, replies, retorts",
  admit: "admits, concedes, confesses",
  deny: "denies, rejects, disputes, opposes",
  agree: "agrees, confirms, accepts, supports",
  promise: "promises, vows, commits oneself",
  demand: "demands, urges, orders, requests",
  propose: "proposes, suggests, recommends, offers",
  warn: "warns, threatens, cautions",
  predict: "predicts, forecasts, expects",
  judge: "praises, blames, calls, describes, accuses",
  announce: "announces, reveals, publishes",
  know: "knows, learns, realizes, remembers",
  perceive: "sees, hears, notices, feels",
  believe: "believes, thinks, assumes, doubts, fears, hopes",
  want: "wants, plans, intends, seeks",
  decide: "decides, rules, decrees, votes",
  show: "shows, proves, indicates: documents, figures and events as evidence",
} as const;

export type Act = keyof typeof ACTS;

/**
 * What a cue takes as its content.
 * - quotation: words in quotation marks beside it
 * - that: a clause, with "that" or without
 * - thatOnly: a clause only with "that" ("complained that")
 * - wh: a clause with whether, what, how, why …
 * - to: an infinitive ("promised to end it")
 * - object: a noun phrase ("rejected the idea")
 * - objectTo: a noun phrase and what it is to do ("urged voters to wait")
 * - as: a noun phrase and what it is taken for ("described it as a hoax")
 * - small: the same without "as" ("called it a hoax")
 * - gerund: "suggested raising taxes"
 */
export const FRAMES = [
  "quotation",
  "that",
  "thatOnly",
  "wh",
  "to",
  "object",
  "objectTo",
  "as",
  "small",
  "gerund",
] as const;

export type Frame = (typeof FRAMES)[number];

export interface Cue {
  /** Words of the phrase, lower case, the verb first and uninflected: "say", "point out", "make it clear". */
  readonly lemma: string;
  readonly act: Act;
  readonly frames: readonly Frame[];
  /** Prepositions that may stand between the cue and its content: "warned of", "spoke about". */
  readonly prepositions: readonly string[];
  /** Whether a hearer may stand between the cue and its content: "told reporters that". */
  readonly hearer: boolean;
}

/** Cues alike in act and in what they take. */
export interface CueFamily {
  readonly act: Act;
  readonly frames: readonly Frame[];
  readonly prepositions?: readonly string[];
  readonly hearer?: boolean;
  /** What holds the family together, and what to mind about it. */
  readonly note: string;
  /** The lemmas, separated by commas. */
  readonly lemmas: string;
}
