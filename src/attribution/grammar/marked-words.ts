import type { Quotation, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "./clause-end.ts";
import { isRelative } from "./comma-ends.ts";
import type { Complement } from "./complement-search.ts";
import { complementOf } from "./complements.ts";
import { contactHost } from "./contact-relatives.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import { isPersonal } from "./persons.ts";
import { phraseEnd } from "./phrase-end.ts";
import { propose } from "./propose.ts";
import { type Clauses, type Reading, isInTitleCase } from "./reading.ts";
import { skipPrepositional } from "./settings.ts";
import { speakerOf } from "./speaker-of.ts";

/** Words in marks that are a part of their sentence, and what a cue before them says with them. Places are token positions. */

/** The rule that claims of words in marks name. */
export const MARKED_WORDS = "marked-words";

/** One word in marks is often a term or irony, and nobody's. */
const LEAST_WORDS = 2;

/** So many are somebody's own, whatever stands beside their cue. */
const MANY_WORDS = 3;

/** How many words may stand between a comma and the verb of the sentence behind it. */
const SUBJECT_REACH = 8;

const wordsIn = (tokens: readonly Token[], { first, last }: Quotation): number =>
  tokens.slice(first, last).filter(({ kind }) => kind === "word").length;

/** Quotations of several words that are woven into a sentence and no title: `a plan to [“give the river back”]`. */
export const markedWords = ({ tokens, quotations, hiddenBy }: Reading): readonly Quotation[] =>
  quotations.filter(
    (quotation) =>
      quotation.depth === 0 &&
      quotation.closed &&
      hiddenBy[quotation.first] === -1 &&
      wordsIn(tokens, quotation) >= LEAST_WORDS &&
      !isInTitleCase(tokens, quotation),
  );

/** Whether a complement is a noun phrase, with more or less behind it, and no clause. */
const isNominal = ({ frame }: Complement): boolean => /^(?:object|objectTo|as|small)$/.test(frame);

/**
 * `called it “a gift” [even as he wept]`: whether what follows closing marks is told of
 * them, and said by nobody.
 */
const endsWithMarks = (tokens: readonly Token[], quotation: Quotation): boolean =>
  /^(?:as|even)$/.test(tokens[quotation.last]?.lower ?? "");

/** Where what a cue says ends, words in marks included: beside the cue with their marks, else with the clause or the phrase. */
const endOf = (
  reading: Reading,
  clauses: Clauses,
  cue: CueGroup,
  complement: Complement | null,
  first: number,
  quotation: Quotation,
): number => {
  const { first: opening, last } = quotation;
  // `greeting [“the men of the north quay”] on deck`
  if (first === opening || endsWithMarks(reading.tokens, quotation)) return last;
  const phrase = complement === null || isNominal(complement) ? phraseEnd(reading, clauses, first, cue) : 0;
  return phrase >= last ? phrase : clauseEnd(reading, clauses, first, cue);
};

const namesPerson = ({ role, tag, lower }: Token): boolean =>
  role !== null || tag === "name" || /^(?:i|he|she|we|they|who)$/.test(lower);

/** `a [poster] begging her to row`, `[Ruiz] left, in hopes of seeing`: the noun a participle hangs on, else the first person its sentence names before it; or null. */
const likelySpeaker = (
  { tokens, hiddenBy }: Reading,
  { sentence }: Clauses,
  { first, group }: CueGroup,
): TokenRange | null => {
  if (group.form === "gerund" && tokens[first - 1]?.tag === "noun")
    return { first: startOfNounPhrase(tokens, first - 1, sentence.first), end: first };
  const isOne = (place: number): boolean => {
    const token = tokens[place];
    return place < first && token !== undefined && hiddenBy[place] === -1 && namesPerson(token);
  };
  let begin = sentence.first;
  while (begin < first && !isOne(begin)) begin++;
  let end = begin;
  while (isOne(end)) end++;
  return end > begin ? { first: begin, end } : null;
};

/** `supports the ferry[, and the town has] “had its fill”`: whether a conjunction behind a comma begins another sentence. */
const opensAnother = (tokens: readonly Token[], { groups }: Clauses, first: number, end: number): boolean => {
  for (let comma = first; comma < end; comma++) {
    if (tokens[comma]?.tag !== "comma" || !/^(?:and|but|so|or|yet)$/.test(tokens[comma + 1]?.lower ?? "")) continue;
    const verb = groups.find((group) => group.form === "finite" && group.first > comma + 1);
    if (verb && verb.head < end && verb.first - comma < SUBJECT_REACH && beginsNounPhrase(tokens[comma + 2]))
      return true;
  }
  return false;
};

/**
 * What a cue says with words in marks behind it, whatever the lexicon says that it takes; null where they do not stand in
 * its clause, or nobody speaks. A few words are taken only for a person's, and where the cue takes nothing else.
 */
export const saidInMarks = (
  reading: Reading,
  clauses: Clauses,
  cue: CueGroup,
  quotation: Quotation,
): Proposal | null => {
  const { form, passive } = cue.group;
  if (passive || (form !== "finite" && form !== "gerund")) return null;
  const complement = complementOf(reading, clauses, cue);
  // `A second doctor laughed: [the boy was] “well and bored.”`
  const isApart = /^(?:comma|colon|dash)$/.test(reading.tokens[cue.end]?.tag ?? "");
  // `wrote on the wall of the shed [“no fishing here”]`
  const isBehindSetting =
    cue.cue.frames.includes("quotation") &&
    skipPrepositional(reading.tokens, cue.end, quotation.first) === quotation.first;
  const begin = isApart ? cue.end + 1 : isBehindSetting ? quotation.first : cue.end;
  const first = complement?.first ?? begin;
  // `a film called “the long way home”`
  const onlyNames = first === quotation.first && cue.cue.frames.includes("small");
  // `a firm [pitched] as “a home for all”`, `the man, [described] as “lost and cold,”`: what is called so, and calls nothing
  const host = reading.tokens[cue.first - 1]?.tag === "comma" ? cue.first - 2 : cue.first - 1;
  const isCalled =
    complement === null &&
    reading.tokens[cue.end]?.lower === "as" &&
    contactHost(reading, clauses, cue.group) === null &&
    reading.tokens[host]?.tag === "noun";
  // `the man, whom they [did not name,] had “a knife”`: the comma closes the clause of the cue.
  const isClosed =
    complement === null &&
    reading.tokens[cue.end]?.tag === "comma" &&
    reading.tokens[cue.first - 1]?.tag !== "wh" &&
    isRelative(reading.tokens, cue);
  if (first > quotation.first || onlyNames || isCalled || isClosed) return null;
  if ((complement === null || isNominal(complement)) && opensAnother(reading.tokens, clauses, first, quotation.first))
    return null;
  const end = endOf(reading, clauses, cue, complement, first, quotation);
  const source = speakerOf(reading, clauses, cue) ?? likelySpeaker(reading, clauses, cue);
  if (source === null || end < quotation.last) return null;
  const isPerson = isPersonal(reading.tokens, source);
  // `The strike [began] over “one poor offer”`: what only goes with words is done with them by people.
  if (!isPerson && cue.cue.frames.every((frame) => frame === "quotation")) return null;
  if ((complement !== null || !isPerson) && wordsIn(reading.tokens, quotation) < MANY_WORDS) return null;
  return propose(cue, source, [{ first, end }], complement?.frame ?? "object", complement?.hearer ?? null);
};
