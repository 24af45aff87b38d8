import type { Analysis, Quotation, Sentence, Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import { type CueGroup, matchCue } from "./match-cue.ts";
import { type VerbGroup, findVerbGroups } from "./verb-groups.ts";

/** One sentence taken apart for the rules. */
export interface Clauses {
  readonly sentence: Sentence;
  readonly groups: readonly VerbGroup[];
  readonly cues: readonly CueGroup[];
}

/** What the rules of attribution read: the analysis with its verb groups and cues. */
export interface Reading extends Analysis {
  readonly clauses: readonly Clauses[];
  /**
   * For each token the position of the quotation that hides it from the grammar of the article's own sentences, or -1:
   * words in quotation marks that are a part of the sentence hide nothing.
   */
  readonly hiddenBy: Int32Array;
  /** The clauses of the article's own sentence that a token stands in. */
  readonly clausesAt: (place: number) => Clauses | undefined;
}

const ENDS_SPEECH = new Set([",", ".", "?", "!", "…", "...", "—", "–", "--"]);

/** The last token of a quotation before the marks that close it and those inside it. */
export const lastInside = (tokens: readonly Token[], { first, last, closed }: Quotation): Token | undefined => {
  let place = closed ? last - 2 : last - 1;
  while (place > first + 1 && tokens[place]?.tag === "mark") place--;
  return tokens[place];
};

const holdsVerb = (tokens: readonly Token[], { first, last }: Quotation): boolean =>
  tokens.slice(first, Math.min(last, first + 40)).some(({ tag }) => FINITE_TAGS.has(tag));

/** Words of a title that need no capital. */
const SMALL_WORDS: ReadonlySet<string> = new Set("a an the of and in on for to at with from by or but".split(" "));

/** `“The Long Ferry”`: a few words with capitals, no stop among them but one that ends them. */
export const isInTitleCase = (tokens: readonly Token[], { first, last }: Quotation): boolean => {
  const end = tokens[last - 2]?.lower === "." ? last - 2 : last - 1;
  const inside = tokens.slice(first + 1, end);
  const words = inside.filter(({ kind }) => kind === "word");
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.every(({ capital, lower }) => capital || SMALL_WORDS.has(lower)) &&
    inside.every(({ tag }) => tag !== "stop")
  );
};

/** `a film, [“The Long Ferry,”] in which`: a title behind a noun and its comma. */
const isTitle = (tokens: readonly Token[], quotation: Quotation): boolean => {
  const { first, last } = quotation;
  const after = tokens[last];
  return (
    tokens[first - 2]?.tag === "noun" && isInTitleCase(tokens, quotation) && after?.kind === "word" && !after.capital
  );
};

/** `the ferry, [“an old tub,”] and the quay`: a few words without a verb that name once more what stands before their comma. */
const isApposition = (tokens: readonly Token[], quotation: Quotation): boolean => {
  const { first, last } = quotation;
  const begin = tokens[first + 1];
  const before = tokens[first - 2]?.tag;
  const after = tokens[last];
  return (
    last - first < 12 &&
    tokens[first - 1]?.tag === "comma" &&
    (before === "noun" || before === "name") &&
    (begin?.tag === "determiner" || begin?.tag === "possessive" || begin?.tag === "adjective") &&
    !begin.capital &&
    after !== undefined &&
    (FINITE_TAGS.has(after.tag) || after.tag === "conjunction") &&
    lastInside(tokens, quotation)?.lower === "," &&
    !holdsVerb(tokens, quotation)
  );
};

/** Whether a quotation is an utterance of its own rather than words woven into the sentence. */
export const isUtterance = (tokens: readonly Token[], quotation: Quotation): boolean => {
  const begin = tokens[quotation.first + 1];
  const final = lastInside(tokens, quotation);
  if (begin === undefined || final === undefined) return false;
  if (!quotation.closed) return true;
  const size = quotation.last - quotation.first - 2;
  const before = tokens[quotation.first - 1];
  const set =
    before === undefined ||
    before.tag === "comma" ||
    before.tag === "colon" ||
    before.tag === "stop" ||
    before.tag === "mark" ||
    before.tag === "dash";
  if (before?.tag === "comma" && (isTitle(tokens, quotation) || isApposition(tokens, quotation))) return false;
  const starts = begin.capital || begin.tag === "open" || begin.tag === "number" || begin.tag === "stop";
  const ends = ENDS_SPEECH.has(final.lower);
  if (set) return ends || (starts && size >= 4) || size >= 6 || before?.tag === "colon";
  // `had “one painter, …”`: a number is the object of such a verb.
  if (begin.tag === "number" && /^(?:have|be)$/.test(before.tag)) return false;
  return starts && size >= 4 && (ends || size >= 8) && begin.tag !== "name" && holdsVerb(tokens, quotation);
};

const hideUtterances = ({ tokens, quotations }: Analysis): Int32Array => {
  const hiddenBy = new Int32Array(tokens.length).fill(-1);
  for (const [position, quotation] of quotations.entries()) {
    if (quotation.depth === 0 && isUtterance(tokens, quotation))
      hiddenBy.fill(position, quotation.first, quotation.last);
  }
  return hiddenBy;
};

/** The outermost quotation that a place stands in; undefined outside all of them. */
export const quotationAround = ({ quotations, quotationOf }: Reading, place: number): Quotation | undefined => {
  const position = quotationOf[place] ?? -1;
  return position < 0 ? undefined : quotations[position]; // most words, and an array is slow where it is asked for what it cannot have
};

/** The quotation whose opening mark stands at `place`; undefined where none does. */
export const quotationFrom = (reading: Reading, place: number): Quotation | undefined => {
  const quotation = quotationAround(reading, place);
  return quotation?.first === place ? quotation : undefined;
};

/** A sentence of more words is a list or noise: read in pieces, so that what looks through a sentence takes constant time. */
const LONGEST_SENTENCE = 500;

const inPieces = (sentence: Sentence): readonly Sentence[] => {
  const pieces: Sentence[] = [];
  for (let { first } = sentence; first < sentence.end; first += LONGEST_SENTENCE)
    pieces.push({ ...sentence, first, end: Math.min(sentence.end, first + LONGEST_SENTENCE) });
  return pieces;
};

/** `was quoted as [saying]`: without the cues that stand inside another. */
const outermost = (cues: readonly CueGroup[]): readonly CueGroup[] => {
  let reached = 0;
  return cues.filter(({ first, end }) => {
    if (end <= reached && first < reached) return false;
    reached = Math.max(reached, end);
    return true;
  });
};

/** Takes every sentence apart once, for all rules. */
export const readClauses = (analysis: Analysis): Reading => {
  const hiddenBy = hideUtterances(analysis);
  const { cues: lexicon } = analysis.lexicon;
  const clauses = analysis.sentences.flatMap(inPieces).map((sentence) => {
    const all = findVerbGroups(analysis.tokens, lexicon, sentence.first, sentence.end);
    const groups = sentence.quotation === null ? all.filter(({ head }) => hiddenBy[head] === -1) : all;
    const cues = outermost(groups.flatMap((group) => matchCue(lexicon, analysis.tokens, group, sentence.end)));
    return { sentence, groups, cues };
  });
  const sentenceOf = new Int32Array(analysis.tokens.length).fill(-1);
  for (const [position, { sentence }] of clauses.entries()) {
    if (sentence.quotation === null) sentenceOf.fill(position, sentence.first, sentence.end);
  }
  const clausesAt = (place: number): Clauses | undefined => {
    const position = sentenceOf[place] ?? -1;
    return position < 0 ? undefined : clauses[position];
  };
  return { ...analysis, clauses, hiddenBy, clausesAt };
};

/** The sentence that leads to a quotation: its own, or the one before that ends with a colon, in the paragraph before too. */
export const introducing = ({ tokens, clausesAt }: Reading, { first }: Quotation): Clauses | undefined =>
  clausesAt(tokens[first - 1]?.tag === "colon" ? first - 1 : first);
