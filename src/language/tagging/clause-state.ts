import type { Tag } from "../analysis.ts";
import { FINITE_TAGS } from "../finite-tags.ts";

/**
 * How far a clause has been read: its verb is still to come; it may have one more, behind a comma, “and” or what takes a
 * clause without “that” (`he said [owners fear it]`); or it has its verb and wants no other.
 */
export type ClauseVerb = "awaited" | "possible" | "read";

/**
 * With what the noun phrase being read begins: with a word for one thing (`a`, `each`), with another that opens it (`the`,
 * `her`), or bare, behind a verb or a preposition that governs it (`a package of [tax] cuts`) or free of them.
 */
export type PhraseStart = "one" | "marked" | "governed" | "free" | null;

export interface ClauseState {
  readonly verb: ClauseVerb;
  /** Whether a clause stands inside another that waits for its verb: `the clerk [who came] says`. */
  readonly isInserted: boolean;
  /** Whether the clause begins with a word that puts it under another: `what`, `if`, `as`. */
  readonly isUnder: boolean;
  readonly phrase: PhraseStart;
  /** Whether “and” or “or” stands in the subject that is being read: `Ruiz and Orr [need] help`. */
  readonly isJoined: boolean;
}

export const BEFORE_CLAUSE: ClauseState = {
  verb: "awaited",
  isInserted: false,
  isUnder: false,
  phrase: null,
  isJoined: false,
};

/** One more word of a clause, with what stands before it. */
export interface ClauseWord {
  readonly word: string;
  readonly tag: Tag;
  /** Tag of the nearest token before it that is no adverb or negation. */
  readonly before: Tag | undefined;
  /** Whether it is a verb that takes a clause without “that”. */
  readonly takesClause: boolean;
}

const COUNTS_ONE: ReadonlySet<string> = new Set(["a", "an", "each", "every", "either", "neither", "another"]);

/** Prepositions that begin clauses too: `as the talks [stall]`. */
const MAY_OPEN_CLAUSE: ReadonlySet<string> = new Set(["as", "after", "before", "since", "until", "like", "than"]);

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set(["wh", "subordinator"]);

const PARTS: ReadonlySet<Tag> = new Set(["comma", "conjunction", "dash", "colon", "mark", "open", "close"]);

const IN_PHRASE: ReadonlySet<Tag> = new Set([
  "adjective",
  "number",
  "noun",
  "name",
  "adverb",
  "participle",
  "mark",
  "symbol",
]);

const GOVERNS: ReadonlySet<Tag | undefined> = new Set([
  "preposition",
  "to",
  "gerund",
  "verb",
  "past",
  "participle",
  "be",
  "have",
]);

const BEFORE_BASE_FORM: ReadonlySet<Tag | undefined> = new Set(["to", "modal", "do"]);

const NOMINATIVES: ReadonlySet<string> = new Set(["i", "we", "he", "she", "they"]);

const phraseAfter = ({ phrase, verb }: ClauseState, { word, tag, before }: ClauseWord): PhraseStart => {
  if (tag === "determiner") return COUNTS_ONE.has(word) ? "one" : "marked";
  if (tag === "possessive" || tag === "genitive") return "marked";
  if (!IN_PHRASE.has(tag)) return null;
  return phrase ?? (GOVERNS.has(before) && !(verb === "possible" && FINITE_TAGS.has(before)) ? "governed" : "free");
};

/** `ways [his] campaign hopes`, `the picture [Orr] paints`: a phrase right behind another begins a relative clause. */
const beginsContactClause = ({ phrase }: ClauseState, { tag, before }: ClauseWord): boolean =>
  before === "noun" && (tag === "determiner" || tag === "possessive" || (tag === "name" && phrase === "marked"));

const verbAfter = (state: ClauseState, next: ClauseWord): ClauseVerb => {
  const { word, tag, before, takesClause } = next;
  if (OPENS_CLAUSE.has(tag) || tag === "semicolon") return "awaited";
  if (FINITE_TAGS.has(tag)) {
    if (tag === "verb" && BEFORE_BASE_FORM.has(before)) return state.verb;
    return takesClause || state.isInserted ? "possible" : "read";
  }
  // `while [closing] it`, `how [to] close it`: no subject and no finite verb follow.
  if (OPENS_CLAUSE.has(before ?? "stop") && (tag === "gerund" || tag === "to")) return "possible";
  if (state.verb === "read")
    return PARTS.has(tag) || MAY_OPEN_CLAUSE.has(word) || beginsContactClause(state, next) ? "possible" : "read";
  return state.verb === "possible" && NOMINATIVES.has(word) ? "awaited" : state.verb;
};

const PARTS_SUBJECT: ReadonlySet<Tag> = new Set(["preposition", "comma", "wh", "subordinator", "semicolon"]);

/** Reads one more word of a clause. */
export const clauseAfter = (state: ClauseState, next: ClauseWord): ClauseState => {
  const { word, tag, before } = next;
  const verb = verbAfter(state, next);
  const opens = OPENS_CLAUSE.has(tag);
  const isSettled = verb === "read" || (verb === "possible" && state.verb !== verb);
  return {
    verb,
    isInserted: opens ? before === "noun" && state.verb === "awaited" : state.isInserted && !isSettled,
    isUnder: opens || MAY_OPEN_CLAUSE.has(word) || (state.isUnder && verb !== "read" && tag !== "comma"),
    phrase: phraseAfter(state, next),
    isJoined:
      verb === "awaited" &&
      !PARTS_SUBJECT.has(tag) &&
      (state.isJoined || (tag === "conjunction" && before !== undefined)),
  };
};
