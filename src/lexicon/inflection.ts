/** How a regular verb is inflected, and the verbs that are not: all cue words are derived from their lemma by this. */

/** Each form in its American spelling and, where that differs, in its British one: `labeled`, `labelled`. */
export interface VerbForms {
  readonly infinitive: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** lemma: past, participle (where it differs). */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  bear: ["bore", "borne"],
  beseech: ["besought"],
  hit: ["hit"],
  shoot: ["shot"],
  tear: ["tore", "torn"],
  undertake: ["undertook", "undertaken"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  beget: ["begot", "begotten"],
  begin: ["began", "begun"],
  bet: ["bet"],
  bid: ["bid"],
  bite: ["bit", "bitten"],
  bleed: ["bled"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  bring: ["brought"],
  broadcast: ["broadcast"],
  build: ["built"],
  burst: ["burst"],
  buy: ["bought"],
  cast: ["cast"],
  catch: ["caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut"],
  deal: ["dealt"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  feel: ["felt"],
  fight: ["fought"],
  find: ["found"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forecast: ["forecast"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold"],
  forget: ["forgot", "forgotten"],
  forgive: ["forgave", "forgiven"],
  get: ["got", "gotten"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hear: ["heard"],
  hold: ["held"],
  interject: ["interjected"],
  keep: ["kept"],
  know: ["knew", "known"],
  lay: ["laid"],
  lead: ["led"],
  learn: ["learned"],
  leave: ["left"],
  let: ["let"],
  lose: ["lost"],
  make: ["made"],
  mean: ["meant"],
  meet: ["met"],
  mislead: ["misled"],
  misspeak: ["misspoke", "misspoken"],
  misunderstand: ["misunderstood"],
  overhear: ["overheard"],
  plead: ["pleaded"],
  pay: ["paid"],
  put: ["put"],
  read: ["read"],
  rebut: ["rebutted"],
  retell: ["retold"],
  rewrite: ["rewrote", "rewritten"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said"],
  see: ["saw", "seen"],
  seek: ["sought"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  shake: ["shook", "shaken"],
  show: ["showed", "shown"],
  shut: ["shut"],
  sing: ["sang", "sung"],
  speak: ["spoke", "spoken"],
  spell: ["spelled"],
  spend: ["spent"],
  spit: ["spat"],
  stand: ["stood"],
  stick: ["stuck"],
  strike: ["struck"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  think: ["thought"],
  throw: ["threw", "thrown"],
  understand: ["understood"],
  uphold: ["upheld"],
  weep: ["wept"],
  win: ["won"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld"],
  write: ["wrote", "written"],
};

/** Verbs of more than one syllable, stressed on the last, that double their consonant all the same. */
const DOUBLING: ReadonlySet<string> = new Set(
  "admit commit permit submit omit refer infer confer defer concur occur incur rebut regret prefer aver deter demur abhor outwit compel expel propel repel control rebel recap spat quip blog chat tip deadpan ad-lib tut-tut".split(
    " ",
  ),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && "aeiou".includes(letter);

const VOWELS = /[aeiouy]+/g;

const syllablesOf = (lemma: string): number => lemma.match(VOWELS)?.length ?? 0;

/** The stems before "ed" and "ing": `plan` → `plann`, `admit` → `admitt`, `label` → `label`, `labell`. */
const stemsOf = (lemma: string): readonly string[] => {
  const [beforeVowel, vowel, last] = lemma.slice(-3);
  const closed =
    !isVowel(beforeVowel) && isVowel(vowel) && last !== undefined && !isVowel(last) && !"wxyh".includes(last);
  const quClosed = lemma.length > 3 && lemma.at(-4) === "q" && beforeVowel === "u" && isVowel(vowel) && !isVowel(last);
  const doubled = lemma + (last ?? "");
  if ((closed && (syllablesOf(lemma) === 1 || DOUBLING.has(lemma))) || quClosed) return [doubled];
  return closed && last === "l" ? [lemma, doubled] : [lemma];
};

const presentOf = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const pastOf = (lemma: string): readonly string[] => {
  if (lemma.endsWith("e")) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return lemma.endsWith("c") ? [`${lemma}ked`] : stemsOf(lemma).map((stem) => `${stem}ed`);
};

const gerundOf = (lemma: string): readonly string[] => {
  if (lemma.endsWith("ie")) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return lemma.endsWith("c") ? [`${lemma}king`] : stemsOf(lemma).map((stem) => `${stem}ing`);
};

/** `criticize`, `criticise`; `analyze`, `analyse`. */
const spellingsOf = (lemma: string): readonly string[] =>
  syllablesOf(lemma) > 2 && /[iy]ze$/.test(lemma) ? [lemma, lemma.replace(/ze$/, "se")] : [lemma];

/** The forms of a verb given by its lemma, one word, in American spelling where there are two. */
export const inflectVerb = (lemma: string): VerbForms => {
  const spellings = spellingsOf(lemma);
  const irregular = IRREGULAR[lemma];
  const past = irregular ? [irregular[0]] : spellings.flatMap(pastOf);
  return {
    infinitive: spellings,
    present: spellings.map(presentOf),
    past,
    participle: irregular?.[1] === undefined ? past : [irregular[1]],
    gerund: spellings.flatMap(gerundOf),
  };
};

/** `laid` → `lay`; `bore`, `borne` → `bear`: no form is that of two. */
const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([lemma, [past, participle = past]]) => [
    [past, lemma],
    [participle, lemma],
  ]),
);

/** Endings of forms, each with what the lemma has in its place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["d", ""],
  ["ed", ""],
  ["ied", "y"],
  ["ked", ""],
  ["ing", ""],
  ["ing", "e"],
  ["ying", "ie"],
  ["king", ""],
];

/** `planning` → `planning`, `plann`, `planne`, `plan`: what inflection, undone, makes of a word, whether it is a verb or not. */
const uninflected = (word: string): readonly string[] => {
  const stems = ENDINGS.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? [word.slice(0, word.length - ending.length) + instead] : [],
  );
  const doubled = stems.filter((stem) => stem.length > 2 && stem.at(-1) === stem.at(-2));
  return [word, ...stems, ...doubled.map((stem) => stem.slice(0, -1))];
};

const BRITISH = /(?<=[iy])s(?=(?:e|es|ed|ing)$)/; // `criticised`

/**
 * All lemmas that a word may be a form of, and words that are none: which of them are verbs, and have the word among their
 * forms, is for the caller to ask. So forms need not be made of a whole lexicon to look up those of a text.
 */
export const possibleLemmas = (word: string): ReadonlySet<string> =>
  new Set([
    ...uninflected(word),
    ...(BRITISH.test(word) ? uninflected(word.replace(BRITISH, "z")) : []),
    IRREGULAR_LEMMAS.get(word) ?? word,
  ]);

/** Every form of a verb, its infinitive included. */
export const allForms = (lemma: string): readonly string[] => Object.values(inflectVerb(lemma)).flat();

/** Past tenses that are no participle: `came`, but not `said`. A past verb is finite, and describes no noun. */
export const PURE_PASTS: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).flatMap(([past, participle]) =>
    participle !== undefined && participle !== past ? [past] : [],
  ),
);

/** Participles that are no past tense: `known`, but not `said`. A past verb is finite, these never are. */
export const PURE_PARTICIPLES: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR)
    .flatMap(([past, participle]) => (participle !== undefined && participle !== past ? [participle] : []))
    .filter((word) => !Object.hasOwn(IRREGULAR, word)),
);
