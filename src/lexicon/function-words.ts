/**
 * The closed classes: words whose part of speech is known without asking the vocabulary. A word with two lives
 * (`that`, `her`, `before`) stands here with the commoner one, and the tagger knows the other.
 */

const words = (list: string): readonly string[] => list.split(" ");

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(words("i you he she it we they"));

export const PRONOUNS: ReadonlySet<string> = new Set(
  words(
    "i me myself mine you yourself yourselves yours he him himself she herself hers it itself we us ourselves ours they them " +
      "themselves theirs this these those someone somebody something anyone anybody anything everyone everybody everything " +
      "nobody nothing one ones oneself none others another each both neither either many most few several some all such " +
      "there ya y'all ye",
  ),
);

/** Pronouns that stand before a noun as well: `many voters`, `both men`. */
export const DETERMINER_PRONOUNS: ReadonlySet<string> = new Set(
  words(
    "this these those that another each both neither either many most few several some all such any no every what which whose more less much enough other others",
  ),
);

export const POSSESSIVES: ReadonlySet<string> = new Set(words("my your his her its our their whose"));

export const DETERMINERS: ReadonlySet<string> = new Set(words("the a an no every any th'"));

export const BE_FORMS: ReadonlySet<string> = new Set(
  words("be am is are was were been being isn't aren't wasn't weren't ain't 'm 're"),
);
export const HAVE_FORMS: ReadonlySet<string> = new Set(words("have has had having haven't hasn't hadn't 've"));
export const DO_FORMS: ReadonlySet<string> = new Set(words("do does did don't doesn't didn't"));
export const MODALS: ReadonlySet<string> = new Set(
  words(
    "will would can could may might shall should must cannot won't wouldn't can't couldn't mightn't shan't shouldn't mustn't " +
      "needn't 'll 'd ought",
  ),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set(words("and or but nor yet &"));

export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words("because although though if unless while whereas whether lest albeit once till"),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    "about above across after against along alongside amid amidst among amongst around as aside at before behind below beneath " +
      "beside besides between beyond by concerning considering despite down during except excluding following for from in " +
      "including inside into like minus near of off on onto opposite out outside over past per plus regarding round since " +
      "than through throughout till toward towards under underneath unlike until up upon versus vs. v. via with within without worth",
  ),
);

export const WH_WORDS: ReadonlySet<string> = new Set(
  words("who whom whose which what when where why how whoever whatever whichever wherever whenever however"),
);

export const ADVERBS: ReadonlySet<string> = new Set(
  words(
    "aloud also afterward afterwards again already always almost earlier alone ago away back even ever else further furthermore hence here indeed instead just later " +
      "maybe meanwhile merely moreover mostly much nearly nevertheless nonetheless never next not now often once only perhaps " +
      "probably quite rather really respectively seldom simply so sometimes somewhat soon still then thereby therefore thus " +
      "together today tomorrow tonight too twice very well yesterday yet first finally initially currently recently previously " +
      "privately publicly repeatedly reportedly apparently allegedly widely overwhelmingly actually largely likely elsewhere",
  ),
);

export const NEGATIONS: ReadonlySet<string> = new Set(words("not n't never"));

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...DETERMINER_PRONOUNS,
  ...POSSESSIVES,
  ...DETERMINERS,
  ...BE_FORMS,
  ...HAVE_FORMS,
  ...DO_FORMS,
  ...MODALS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...PREPOSITIONS,
  ...WH_WORDS,
  ...NEGATIONS,
  "that",
  "to",
]);
