import { type CueLexicon, cueLemmas } from "../lexicon/cues/cue-lexicon.ts";
import type { Tag } from "./analysis.ts";
import { FINITE_TAGS } from "./finite-tags.ts";
import { tagAmbiguous, tagClitic } from "./tagging/ambiguous-tag.ts";
import { CLOSED } from "./tagging/closed-tags.ts";
import { type Context, beginsPhrase, isManyOrGroup } from "./tagging/context.ts";
import { BEFORE_CLAUSE, type ClauseState, clauseAfter } from "./tagging/clause-state.ts";
import { openTag } from "./tagging/open-tag.ts";
import { isShare } from "./tagging/share.ts";
import { type SubjectState, subjectAfter } from "./tagging/subject-state.ts";
import { verbsAhead } from "./tagging/verb-ahead.ts";
import { COMMON_CLASSES, NAME_CLASSES, VERB_CLASSES, has } from "./tagging/class-families.ts";
import type { RawToken } from "./tokenize.ts";
import { guessClasses } from "./vocabulary/guess-classes.ts";
import { WORD_CLASS } from "./vocabulary/word-class.ts";

const PUNCTUATION_TAGS: Readonly<Record<string, Tag>> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  "...": "stop",
  "–": "dash",
  "—": "dash",
  "―": "dash",
  "--": "dash",
  "---": "dash",
  "-": "dash",
  "(": "open",
  "[": "open",
  "{": "open",
  ")": "close",
  "]": "close",
  "}": "close",
  "&": "conjunction",
};

/** `Jack noted`, `Bob said`: a first name that is a verb too, right before a verb that has it for its subject. */
const isActor = (classes: number, { next, nextClasses }: Context): boolean =>
  has(classes, WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName) &&
  next !== undefined &&
  next.kind === "word" &&
  !next.capital &&
  has(nextClasses, WORD_CLASS.past);

/** Prepositions that hang on many rather than on somebody by name: `Aides [to] the mayor`, but `Ellis [in] Venn`. */
const HANGS_ON_MANY: ReadonlySet<string> = new Set(["of", "from", "for", "with", "against", "between", "among"]);

/** `[Aides] to the mayor`, `[Vintners] fear it`, but `Ellis said`: what looks a plural, with what no name for one has behind it. */
const isPluralSubject = ({ lower }: RawToken, { before, next, nextClasses, second }: Context): boolean => {
  if (before !== undefined || next?.kind !== "word" || next.capital || !/[^siu]s$/.test(lower)) return false;
  if (HANGS_ON_MANY.has(next.lower) || /^(?:are|were|have|do|who)$/.test(next.lower)) return true;
  if (next.lower === "to") return beginsPhrase(second);
  const others = WORD_CLASS.present | WORD_CLASS.past | WORD_CLASS.adjective;
  return !CLOSED.has(next.lower) && has(nextClasses, WORD_CLASS.infinitive) && !has(nextClasses, others);
};

/** Whether a capital says that the word is a name. At the head of a sentence and in headlines it says nothing by itself. */
const isName = (word: RawToken, classes: number, context: Context, capitalsMean: boolean): boolean => {
  const { next, before } = context;
  if (!word.capital || word.lower === "i") return false;
  if (capitalsMean) return true;
  if (has(classes, NAME_CLASSES))
    return !has(classes, COMMON_CLASSES) || (next?.capital ?? false) || before === "name" || isActor(classes, context);
  return !has(classes, COMMON_CLASSES) && !isPluralSubject(word, context);
};

export interface Tagged {
  readonly tag: Tag;
  readonly classes: number;
}

const tagWord = (word: RawToken, classes: number, context: Context, starts: boolean, titleCase: boolean): Tag => {
  if (word.lower.startsWith("'") && word.lower.length <= 3) return tagClitic(word, context);
  const capitalsMean = !starts && !titleCase;
  const closed = CLOSED.get(word.lower);
  const lowered = !word.capital || starts || titleCase || word.end - word.start === 1;
  if (lowered || closed === "pronoun" || closed === "noun") {
    const ambiguous = tagAmbiguous(word, context);
    if (ambiguous !== null) return ambiguous;
    if (closed !== undefined) return closed;
  }
  if (isName(word, classes, context, capitalsMean)) return "name";
  return openTag(word, classes, context);
};

/** Whether two words begin a cue of several: `calls for`. */
const beginsPhraseOf = (cues: CueLexicon, word: string, next: string): boolean =>
  cueLemmas(cues, word).some((head) => cues.phrases.get(head)?.some(({ words }) => words[0] === next));

/** Names that are other words in lower case. */
const ACRONYMS: ReadonlySet<string> = new Set(["us", "who", "it"]);

/** `[US] officials`, `the [WHO] said`, but `GIVE US MORE`: beside other words in capitals it may be any word. */
const isAcronym = (tokens: readonly RawToken[], position: number): boolean =>
  tokens[position]?.acronym === true &&
  ACRONYMS.has(tokens[position].lower) &&
  tokens[position - 1]?.acronym !== true &&
  tokens[position + 1]?.acronym !== true;

/** Whether a verb may take a clause without “that”: `said [owners fear it]`. */
const takesClause = (cues: CueLexicon, word: string): boolean =>
  cueLemmas(cues, word).some((lemma) => cues.verbs.get(lemma)?.frames.includes("that"));

/** How many words may name a speaker between a quotation and the verb that goes with it. */
const LONGEST_SPEAKER = 6;

/** What ends the clause that a base form stands in. */
const ENDS_BASE_FORM: ReadonlySet<Tag> = new Set([
  "past",
  "be",
  "have",
  "do",
  "stop",
  "semicolon",
  "colon",
  "wh",
  "subordinator",
]);

const SPEAKER_WORDS: ReadonlySet<Tag | undefined> = new Set([
  "determiner",
  "possessive",
  "genitive",
  "adjective",
  "noun",
  "name",
  "number",
]);

/** The number of the verb that the subject of the sentence waits for, once its noun or an aside behind it is read. */
const awaitedNumber = (subject: SubjectState, previous: Tag | undefined): Context["awaits"] => {
  if (subject === "resumed") return "plural";
  return (subject === "plural" || subject === "singular") && /^(?:noun|name|number)$/.test(previous ?? "")
    ? subject
    : null;
};

/**
 * Tags the tokens of one block from left to right.
 * @param starts by token: 1 where a sentence begins, inside quotations too
 * @param titleCase whether the block is a headline whose words all begin with capitals
 * @param cues whose forms are verbs, whatever the vocabulary says
 */
export const tagTokens = (
  tokens: readonly RawToken[],
  starts: Uint8Array,
  titleCase: boolean,
  cues: CueLexicon,
): Tagged[] => {
  const classes = tokens.map((token) => (token.kind === "word" ? guessClasses(token.lower, token.capital, cues) : 0));
  const ahead = verbsAhead(tokens, classes, starts);
  const tagged: Tagged[] = [];
  let before: Tag | undefined;
  let beforeWord = "";
  let beforeClasses = 0;
  let previous: Tag | undefined;
  let inMarks = false;
  let subject: SubjectState = "head";
  let clause: ClauseState = BEFORE_CLAUSE;
  let sinceQuotation = Infinity;
  let bareName = false;
  let afterBaseForm = false;
  let inClause = false;
  for (const [position, token] of tokens.entries()) {
    // Words in marks that begin in lower case go on with the sentence: `vowed to “end” it`.
    const begins = starts[position] === 1 && (previous !== "mark" || token.capital || token.kind !== "word");
    if (begins) {
      before = previous = undefined;
      subject = "head";
      clause = BEFORE_CLAUSE;
      afterBaseForm = inClause = false;
    }
    const context: Context = {
      before,
      beforeWord,
      beforeClasses,
      previous,
      next: tokens[position + 1],
      nextClasses: classes[position + 1] ?? 0,
      second: tokens[position + 2],
      secondClasses: classes[position + 2] ?? 0,
      inMarks,
      closesQuotation: sinceQuotation < LONGEST_SPEAKER,
      afterBareName: bareName,
      afterBaseForm,
      inClause,
      clause,
      verbAhead: (ahead[position] ?? 0) > 0,
      moreVerbsAhead: (ahead[position] ?? 0) > 1,
      behindShare: isShare(tokens, position),
      awaits: awaitedNumber(subject, previous),
      phraseFollows:
        has(classes[position] ?? 0, VERB_CLASSES) &&
        beginsPhraseOf(cues, token.lower, tokens[position + 1]?.lower ?? ""),
    };
    const tag = isAcronym(tokens, position)
      ? "name"
      : tokenTag(
          token,
          classes[position] ?? 0,
          context,
          begins || ((previous === "mark" || previous === "symbol") && before === undefined),
          titleCase,
        );
    tagged.push({ tag, classes: classes[position] ?? 0 });
    const isPossessed =
      SPEAKER_WORDS.has(previous) || previous === "adverb" || (previous === "preposition" && beforeWord !== "as");
    bareName = tag === "name" && (previous === "name" ? bareName : !isPossessed);
    if (tag === "verb")
      afterBaseForm = before === "to" || before === "modal" || (afterBaseForm && before === "conjunction");
    else if (ENDS_BASE_FORM.has(tag)) afterBaseForm = false;
    if (subject !== "past") subject = subjectAfter(subject, token.lower, tag, before, isManyOrGroup(context));
    clause = clauseAfter(clause, { word: token.lower, tag, before, takesClause: takesClause(cues, token.lower) });
    if (tag === "wh" || tag === "subordinator") inClause = true;
    else if (FINITE_TAGS.has(tag) || tag === "comma") inClause = false;
    previous = tag;
    const last = position > 0 ? tokens[position - 1] : undefined;
    const closing = tag === "comma" ? last : token;
    const comma = tag === "comma" ? token : last;
    const isAfterComma = closing?.kind === "mark" && /[”"]/u.test(closing.lower) && /^[,?!]$/.test(comma?.lower ?? ""); // `it,” he`, `it”, he`
    sinceQuotation = isAfterComma ? 0 : SPEAKER_WORDS.has(tag) ? sinceQuotation + 1 : Infinity;
    if (tag === "mark") inMarks = /[“«„]/u.test(token.lower) || (!/[”»]/u.test(token.lower) && !inMarks);
    if ((tag === "mark" || tag === "symbol" || tag === "conjunction") && before === undefined) continue;
    if (tag !== "adverb" && tag !== "negation" && tag !== "mark") {
      before = tag;
      beforeWord = token.lower;
      beforeClasses = classes[position] ?? 0;
    }
  }
  return tagged;
};

const tokenTag = (token: RawToken, classes: number, context: Context, starts: boolean, titleCase: boolean): Tag => {
  switch (token.kind) {
    case "number":
      return "number";
    case "mark":
      return "mark";
    case "apostrophe":
      return context.beforeWord.endsWith("s") && (context.previous === "noun" || context.previous === "name")
        ? "genitive"
        : "mark";
    case "punctuation":
      return PUNCTUATION_TAGS[token.lower] ?? "symbol";
    case "symbol":
      return "symbol";
    case "word":
      return tagWord(token, classes, context, starts, titleCase);
  }
};
