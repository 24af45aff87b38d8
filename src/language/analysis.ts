import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { RawToken } from "./tokenize.ts";

/**
 * Part of speech as the rules of attribution need it. `past` is a finite past tense, `participle` a past participle,
 * `verb` any other finite or base form; auxiliaries have tags of their own.
 */
export type Tag =
  | "noun"
  | "name"
  | "pronoun"
  | "determiner"
  | "possessive"
  | "adjective"
  | "adverb"
  | "number"
  | "verb"
  | "past"
  | "participle"
  | "gerund"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "to"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "wh"
  | "negation"
  | "genitive"
  | "mark"
  | "comma"
  | "stop"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "symbol"
  | "interjection";

export interface Token extends RawToken {
  readonly tag: Tag;
  /** What the word can be, as bits of WORD_CLASS. */
  readonly classes: number;
  /** The canonical word of the office, job or relation that it names ("spokeswoman" → "spokesperson"); null for most. */
  readonly role: string | null;
}

/** Tokens of one sentence: half-open positions in `Analysis.tokens`. A sentence never leaves its block. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  /** Position in `Document.blocks`. */
  readonly block: number;
  /** Position in `Analysis.quotations` of the quotation it stands in; null for a sentence of the article itself. */
  readonly quotation: number | null;
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The stretch without its marks. */
  readonly inner: Span;
  /** Token positions, half-open, the marks included. */
  readonly first: number;
  readonly last: number;
  /** Position in `Document.blocks`. */
  readonly block: number;
  /** False where no closing mark was found. */
  readonly closed: boolean;
  /** Whether the next paragraph goes on with it, opening again without this one having closed. */
  readonly continues: boolean;
  /** 0 for an outer quotation, 1 for one inside it, and so on. */
  readonly depth: number;
}

/** A document read as language. */
export interface Analysis {
  readonly document: Document;
  /** The words it was read with. */
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In text order; an outer quotation before those inside it. */
  readonly quotations: readonly Quotation[];
  /** For each token the position of the outermost quotation it stands in or delimits, or -1. */
  readonly quotationOf: Int32Array;
}
