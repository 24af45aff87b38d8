import { allForms } from "../../lexicon/inflection.ts";
import type { Token } from "../../language/analysis.ts";
import { resumesAt } from "./comma-ends.ts";
import type { CueGroup } from "./match-cue.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";

/**
 * Cues inserted between commas into what they attribute: `What he feels, [she said], is anger`. Places are token positions; the
 * clause breaks off at `comma` and goes on at `resume`.
 */

/** Verbs that, like `be`, wait for what somebody is. */
const COPULAS: ReadonlySet<string> = new Set(["remain", "become", "stay", "seem"].flatMap(allForms));

/** Verbs that wait for a clause with “that”. */
const TAKES_THAT: ReadonlySet<string> = new Set(["mean", "show", "prove", "establish", "ensure"].flatMap(allForms));

/** `They made up, he said, [“at a dance”]`: words in marks that go on with the clause. */
const goesOnQuoted = (tokens: readonly Token[], resume: number): boolean =>
  tokens[resume]?.tag === "mark" &&
  /^(?:preposition|to|conjunction)$/.test(tokens[resume + 1]?.tag ?? "") &&
  tokens[resume + 1]?.capital === false;

/** `It was, she said, the third`, `He planned, he said, to run`: whether the word before the comma waits for what comes behind the cue. */
const waitsFor = (last: Token | undefined, next: Token | undefined): boolean => {
  const isVerb = last?.tag === "verb" || last?.tag === "past";
  if (isVerb && next?.tag === "to") return true;
  if (isVerb && TAKES_THAT.has(last.lower) && next?.lower === "that") return true;
  const isLinking = /^(?:be|have|modal|do)$/.test(last?.tag ?? "") || COPULAS.has(last?.lower ?? "");
  return isLinking && (beginsNounPhrase(next) || next?.lower === "that" || next?.lower === "only");
};

/** Whether the cue stands inside its content, between a subject and its verb or a verb and its complement. */
export const isParted = ({ tokens }: Reading, clauses: Clauses, comma: number, resume: number): boolean => {
  const isOwnCue = clauses.cues.some(
    ({ first, cue }) => first === resume && cue.frames.some((frame) => frame !== "quotation"),
  );
  return (
    (resumesAt(clauses, resume - 1) && !isOwnCue) ||
    waitsFor(tokens[comma - 1], tokens[resume]) ||
    goesOnQuoted(tokens, resume)
  );
};

/** How far before the comma the subject may begin whose verb stands behind the cue. */
const SUBJECT_REACH = 10;

/**
 * `It was late; [rank], she wrote, was nothing`, `…, but [its chances], he said, are small`, `Ruiz, [whose talk of money], he said,
 * had upset them`: where a subject begins that waits for its verb behind the cue, in a clause that is not the sentence's first.
 */
const waitingSubject = (tokens: readonly Token[], { groups, sentence }: Clauses, comma: number): number | null => {
  for (let place = comma - 1; place > sentence.first && comma - place < SUBJECT_REACH; place--) {
    if (groups.some(({ head }) => head === place)) return null;
    const { tag, lower } = tokens[place] ?? {};
    const isBehindComma = tokens[place - 1]?.tag === "comma";
    if (tag === "semicolon" || (tag === "conjunction" && isBehindComma)) return place + 1 < comma ? place + 1 : null;
    if (tag === "comma") return null;
    if (isBehindComma && /^(?:who|which|whose)$/.test(lower ?? "")) return place;
  }
  return null;
};

/**
 * Where content begins that is only the last clause before the cue: `closed [because], she said, it was old`; a preposition before
 * the word that opens it included. Null where the content begins with the sentence.
 */
export const clauseOpening = ({ tokens }: Reading, clauses: Clauses, comma: number, resume: number): number | null => {
  const subject = resumesAt(clauses, resume - 1) ? waitingSubject(tokens, clauses, comma) : null;
  if (subject !== null) return subject;
  const tag = tokens[comma - 1]?.tag;
  if (tag === "wh" && tokens[comma - 2]?.tag === "preposition") return comma - 2;
  // `the owner, who, she said, “never paid”`: the pronoun belongs to the article's own clause.
  if (tag === "wh" && tokens[resume]?.tag === "mark") return null;
  return tag === "conjunction" || tag === "subordinator" || tag === "wh" ? comma - 1 : null;
};

/** `called it “old and, [I may add], ugly”`: what is said in marks speaks of no word outside them. */
export const isQuotedAside = (
  { quotations, quotationOf }: Reading,
  { sentence }: Clauses,
  { first }: CueGroup,
): boolean => {
  const quotation = quotations[quotationOf[first] ?? -1];
  return sentence.quotation === null && quotation !== undefined && quotation.first > sentence.first;
};
