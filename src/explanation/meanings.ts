/** What each rule reads, by an example. A rule that is not here is told by its id. */
export const RULE_MEANINGS: Readonly<Record<string, string>> = {
  "speaker-label": "RUIZ: The bridge will hold.",
  "name-colon": "Ana Ruiz: “The bridge will hold.”",
  "dash-name": "“The bridge will hold.” — Ana Ruiz",
  "colon-introduction": "Ana Ruiz turned to the crowd: “The bridge will hold.”",
  "headline-source": "Bridge will hold: Ruiz",
  "content-cue": "“The bridge will hold,” said Ana Ruiz.",
  "cue-quotation": "Ana Ruiz said, “The bridge will hold.”",
  "clause-cue": "The bridge will hold, Ana Ruiz said.",
  "according-to": "According to Ana Ruiz, the bridge will hold.",
  "cue-clause": "Ana Ruiz said that the bridge would hold.",
  withholding: "The ministry declined to comment.",
  asked: "Asked whether the bridge would hold, she smiled.",
  "as-clause": "As Ana Ruiz noted, the bridge will hold.",
  hearsay: "The bridge has reportedly been closed.",
  passive: "The plan was rejected by the union.",
  raising: "The bridge seems to hold.",
  viewpoint: "In Ana Ruiz’s view, the bridge will hold.",
  "noun-is": "Her answer was that the bridge would hold.",
  "quotation-is": "“It will hold,” came her reply.",
  "what-is": "What Ana Ruiz said was that the bridge would hold.",
  shouts: "The crowd erupted in chants of “No deal!”",
  "noun-cue": "her claim that the bridge would hold",
};

/** Why each refiner leaves attributions out. */
export const REFINER_MEANINGS: Readonly<Record<string, string>> = {
  "keep-surest": "another rule, surer than this one, tells the same",
  "drop-impersonal": "it is what experience or common sense shows, which nobody claims but the writer",
  carry: "it only carries what another claim says",
  "drop-unsure": "it is less sure than what is shown by default (--min-confidence 0 shows it)",
  "drop-thoughts-inside": "it stands inside what somebody says, and belongs to it",
};

/** How each sieve knows who is meant. */
export const SIEVE_MEANINGS: Readonly<Record<string, string>> = {
  "no-source": "the text names nobody",
  joint: "the words name several people",
  "full-name": "the words hold the name in full",
  surname: "the surname is that of somebody named in full",
  variant: "the name is another form of one named in full",
  team: "a team, campaign or office that belongs to somebody named",
  "first-person": "the one who is quoted speaks of himself or herself",
  document: "the words name a document",
  relative: "who, which or that stands for the words before it",
  pronoun: "the pronoun takes up the person last spoken of whom it fits",
  pair: "the words take up two people spoken of together",
  "plural-pronoun": "the plural takes up those last spoken of",
  "neuter-pronoun": "it takes up the body last spoken of",
  group: "the words name a group, nobody in particular",
  "title-or-role": "the title or role is that of somebody named",
  "office-holder": "the title is that of the one who held the office then",
  "organization-noun": "the noun takes up a body named before",
  "introduced-later": "somebody named below is described so",
  "salient-person": "the one the article last spoke of",
  anonymous: "somebody who is not named",
  nobody: "nothing in the text says who",
};
