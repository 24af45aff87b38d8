import type { Act } from "./cue.ts";

/** What a noun cue takes: a clause (`the claim that`), an infinitive (`his promise to`), or a preposition's object (`criticism of`). */
export interface NounCue {
  readonly lemma: string;
  readonly act: Act;
  readonly takes: ReadonlySet<string>;
}

/** Nouns alike in act and in what they take. */
export interface NounFamily {
  readonly act: Act;
  /** "that", "to" (an infinitive), or prepositions. */
  readonly takes: string;
  readonly note: string;
  readonly lemmas: string;
}

/** All families of nouns that hold a claim. */
export const NOUN_FAMILIES: readonly NounFamily[] = [
  {
    act: "say",
    takes: "that about on of",
    note: "statements",
    lemmas:
      "claim, statement, assertion, remark, comment, contention, allegation, insistence, observation, declaration, testimony, message, tweet, word, talk, description, characterization, explanation, argument, rhetoric, speech, acknowledgment, story, account",
  },
  { act: "ask", takes: "about on over whether as", note: "questions", lemmas: "question, inquiry, query" },
  { act: "admit", takes: "that of", note: "concessions", lemmas: "admission, confession, concession, acknowledgement" },
  {
    act: "deny",
    takes: "that of to",
    note: "denials and refusals",
    lemmas: "denial, refusal, rejection, opposition, objection, hostility, resistance, reluctance, disdain",
  },
  {
    act: "agree",
    takes: "for of",
    note: "support",
    lemmas:
      "support, endorsement, praise, backing, defense, defence, approval, embrace, advocacy, enthusiasm, admiration, respect",
  },
  {
    act: "promise",
    takes: "that to of",
    note: "commissives",
    lemmas: "promise, pledge, vow, commitment, threat, guarantee, assurance, offer",
  },
  {
    act: "demand",
    takes: "that to for",
    note: "demands",
    lemmas: "demand, call, plea, request, appeal, order, insistence, push, bid",
  },
  {
    act: "propose",
    takes: "that to for",
    note: "proposals",
    lemmas: "proposal, suggestion, recommendation, idea, plan, hint, implication",
  },
  { act: "warn", takes: "that of about", note: "warnings", lemmas: "warning, caution" },
  {
    act: "predict",
    takes: "that of for",
    note: "predictions",
    lemmas: "prediction, forecast, expectation, projection, estimate",
  },
  {
    act: "judge",
    takes: "of on about against over toward towards at for that",
    note: "verdicts",
    lemmas:
      "criticism, condemnation, attack, accusation, complaint, denunciation, critique, assessment, skepticism, scepticism, mockery, insult, swipe, jab, praise, assault, lament, dig, broadside, tirade, rant, diatribe, rebuke, reproach, indictment, denigration, dismissal, defense",
  },
  {
    act: "believe",
    takes: "that of on about in for",
    note: "opinions and feelings towards a claim",
    lemmas:
      "belief, view, opinion, conviction, feeling, hope, fear, concern, doubt, worry, suspicion, sense, confidence, faith, anger, frustration, thought, attitude, stance, position",
  },
  {
    act: "believe",
    takes: "toward towards against",
    note: "what is turned towards somebody or something",
    lemmas: "attitude, stance, position, feeling, anger, hostility, rhetoric, allegation, insult, remark, comment",
  },
  {
    act: "know",
    takes: "that of",
    note: "knowledge",
    lemmas: "conclusion, finding, understanding, realization, knowledge, recollection",
  },
  {
    act: "want",
    takes: "to for of",
    note: "wishes and intentions",
    lemmas: "desire, intention, wish, intent, plan, willingness, eagerness, ambition, goal, aim, effort",
  },
  { act: "decide", takes: "that to on", note: "decisions", lemmas: "decision, ruling, vote, verdict, judgment, order" },
  {
    act: "announce",
    takes: "that of",
    note: "making known",
    lemmas: "announcement, revelation, disclosure, report, news, rumor, rumour",
  },
];

/** "claim" to "claims", "query" to "queries". */
export const pluralOf = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;

/** Noun cues by singular and plural, lower case; an entry of two families keeps the act of the first and takes what either takes. */
export const indexFamilies = (families: readonly NounFamily[]): ReadonlyMap<string, NounCue> => {
  const cues = new Map<string, NounCue>();
  for (const { act, takes, lemmas } of families) {
    for (const lemma of lemmas.split(", ")) {
      const known = cues.get(lemma);
      const cue: NounCue = {
        lemma,
        act: known?.act ?? act,
        takes: new Set([...(known?.takes ?? []), ...takes.split(" ")]),
      };
      cues.set(lemma, cue);
      cues.set(pluralOf(lemma), cue);
    }
  }
  return cues;
};

/** Noun cues by singular and plural, lower case. */
export const NOUN_CUES: ReadonlyMap<string, NounCue> = indexFamilies(NOUN_FAMILIES);

/** Verbs that say nothing beside a noun cue: `made the claim that`, `expressed support for`. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    "make makes made making issue issues issued issuing give gives gave given giving have has had having express expresses expressed expressing voice voices voiced voicing " +
    "raise raises raised raising offer offers offered offering release releases released releasing deliver delivers delivered delivering launch launches launched launching " +
    "show shows showed showing reiterate reiterates reiterated reiterating repeat repeats repeated repeating announce announces announced announcing take takes took taking " +
    "share shares shared sharing declare declares declared declaring hold holds held holding level leveled leveling express lay lays laid post posts posted posting send sends sent " +
    "launch launches launched land lands landed unleash unleashes unleashed fire fires fired mount mounts mounted open opens opened close closes closed end ends ended begin begins began lead leads led " +
    "publish publishes published signal signals signaled signaling state states stated stating renew renews renewed"
  ).split(" "),
);
