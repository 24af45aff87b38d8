import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import type { ClauseState } from "./clause-state.ts";
import { CLOSED } from "./closed-tags.ts";
import { NOUN_CLASSES, has } from "./class-families.ts";

/** What the tagger sees of the words around one word. */
export interface Context {
  /** Tag of the nearest token before it that is no adverb or negation; undefined at the start of a sentence. */
  readonly before: Tag | undefined;
  readonly beforeWord: string;
  readonly beforeClasses: number;
  /** Tag of the token just before it. */
  readonly previous: Tag | undefined;
  readonly next: RawToken | undefined;
  readonly nextClasses: number;
  /** The token behind the next one. */
  readonly second: RawToken | undefined;
  readonly secondClasses: number;
  /** Whether a relative clause or one with "that" has begun and waits for its verb: `a step that owners [hope] will help`. */
  readonly inClause: boolean;
  /** Whether a verb form and the next word begin a cue: `calls for`, `points out`. */
  readonly phraseFollows: boolean;
  /** Whether the word stands in quotation marks that its sentence has opened. */
  readonly inMarks: boolean;
  /** Whether a base form that `to` or a modal takes stands before in the same clause: `to thank them and [praise] Orr`. */
  readonly afterBaseForm: boolean;
  /** Whether only a noun phrase stands between a quotation that needs a verb and the word: `“…,” the report [states]`. */
  readonly closesQuotation: boolean;
  /** Whether the name right before the word has no article or noun before it: `Venn`, but not `the Venn`. */
  readonly afterBareName: boolean;
  /** How far the clause round the word has been read. */
  readonly clause: ClauseState;
  /** Whether a finite verb stands behind the word that belongs to its clause. */
  readonly verbAhead: boolean;
  /** Whether more than one does: one for its clause, one for the clause round that. */
  readonly moreVerbsAhead: boolean;
  /** Whether a share stands right before the word: `three in four [support] it`, `two out of three`. */
  readonly behindShare: boolean;
  /** The number of what begins the sentence with a tail and waits for its verb: `Members of the board`, `One of the ads`. */
  readonly awaits: "plural" | "singular" | null;
}

/** Tags behind which a word that can be a noun is one. */
export const AFTER_THESE_A_NOUN: ReadonlySet<Tag | undefined> = new Set([
  "determiner",
  "possessive",
  "adjective",
  "genitive",
  "preposition",
  "number",
]);
/** Tags behind which a word that can be a verb is one. */
export const AFTER_THESE_A_VERB: ReadonlySet<Tag | undefined> = new Set(["to", "modal", "do"]);

/** Whether the next word begins a noun phrase or a complement: what follows a verb rather than a noun. */
export const complementFollows = (context: Context): boolean => {
  const { next, nextClasses } = context;
  if (next === undefined) return false;
  if ((next.kind === "mark" && !context.inMarks) || next.lower === ":" || next.lower === "to" || next.lower === "that")
    return true;
  const closed = CLOSED.get(next.lower);
  if (
    closed === "determiner" ||
    closed === "possessive" ||
    closed === "pronoun" ||
    closed === "wh" ||
    closed === "number" ||
    next.lower === "whether"
  )
    return true;
  if (nextClasses === WORD_CLASS.adjective && !context.before?.startsWith("adj")) return true;
  if (next.lower.endsWith("ly") && has(nextClasses, WORD_CLASS.adverb)) return true;
  return next.capital || has(nextClasses, WORD_CLASS.plural) || (closed === "adverb" && next.lower !== "away");
};

/** Whether a word opens a noun phrase for certain: what follows `to` and a word before it makes that a verb. */
export const beginsPhrase = (next: RawToken | undefined): boolean => {
  const closed = next && CLOSED.get(next.lower);
  return closed === "determiner" || closed === "possessive" || closed === "pronoun";
};

export const finiteFollows = ({ next }: Context): boolean => {
  const closed = next && CLOSED.get(next.lower);
  return closed === "be" || closed === "have" || closed === "modal" || closed === "do";
};

/** `Venn aides [, speaking …]`, `Venn forces [dismissed] it`: what follows those who act, not what they do. */
export const verbFollows = ({ next, nextClasses }: Context): boolean =>
  next?.lower === "," || (has(nextClasses, WORD_CLASS.past) && !has(nextClasses, WORD_CLASS.adjective | NOUN_CLASSES));

export const nounFollows = ({ next, nextClasses }: Context): boolean =>
  next !== undefined &&
  next.kind === "word" &&
  !CLOSED.has(next.lower) &&
  (next.capital || has(nextClasses, NOUN_CLASSES | WORD_CLASS.adjective));

/** Plurals that do not look it. */
export const PLURALS: ReadonlySet<string> = new Set([
  "data",
  "media",
  "people",
  "police",
  "women",
  "men",
  "children",
  "staff",
  "rights",
]);

/** Whether the word before is a plural, or a share of many: `voters`, `one percent`; not `analysis`, `campus`. */
export const isMany = ({ beforeWord, beforeClasses }: Context): boolean =>
  /[^siu]s$|^(?:percent|half|majority|third|quarter|number)$/.test(beforeWord) ||
  has(beforeClasses, WORD_CLASS.plural) ||
  PLURALS.has(beforeWord);

/** Names of groups, which take a plural verb: Republicans, Syrians, Tories. */
export const GROUP_NAME =
  /(?:ans|ats|ists|ers|ors|ives|als|ies|ians|ites|ish|ese|ims|ews|ns|ics|ents|ants|ees|thirds|quarters|fifths)$/;

/** Whether the word before is a plural noun or the name of a group, which a plural verb may follow. */
export const isManyOrGroup = (context: Context): boolean =>
  (context.before === "noun" ||
    (context.before === "name" && (PLURALS.has(context.beforeWord) || GROUP_NAME.test(context.beforeWord)))) &&
  isMany(context);
