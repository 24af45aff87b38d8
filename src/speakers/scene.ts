import { datelineOf } from "../document/dateline.ts";
import type { Analysis, Sentence, Token } from "../language/analysis.ts";

/** An analysed document with what the stage asks of every place in it. */
export interface Scene {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Sentences of the article itself, quotations left out. */
  readonly sentences: readonly Sentence[];
  /** For each token its place in `sentences`. */
  readonly sentenceOf: Int32Array;
  /** For each token 1 where it stands in a dateline, the dash after it included: it says where, and is nobody. */
  readonly inDateline: Uint8Array;
}

/** Marks the tokens of `PORT ANSEL, Jan. 3 (Coastwire) —` at the head of a paragraph. */
const datelinePlaces = ({ document, tokens }: Analysis, sentences: readonly Sentence[]): Uint8Array => {
  const places = new Uint8Array(tokens.length);
  let last = -1;
  for (const { first, block } of sentences) {
    const paragraph = block === last ? undefined : document.blocks[block];
    last = block;
    const dateline = paragraph && datelineOf(document.text, paragraph);
    if (!dateline) continue;
    let place = first;
    while ((tokens[place]?.start ?? Infinity) < dateline.end) places[place++] = 1;
    if (tokens[place]?.tag === "dash") places[place] = 1;
  }
  return places;
};

/** Sets out the sentences of the article over its tokens. */
export const sceneOf = (analysis: Analysis): Scene => {
  const sentences = analysis.sentences.filter(({ quotation }) => quotation === null);
  const sentenceOf = new Int32Array(analysis.tokens.length);
  let next = 0;
  let current = 0;
  for (let place = 0; place < sentenceOf.length; place++) {
    while (next < sentences.length && (sentences[next]?.first ?? 0) <= place) current = next++;
    sentenceOf[place] = current;
  }
  return { analysis, tokens: analysis.tokens, sentences, sentenceOf, inDateline: datelinePlaces(analysis, sentences) };
};

/** Position of the block that a token stands in. */
export const blockAt = ({ sentences, sentenceOf }: Scene, place: number): number =>
  sentences[sentenceOf[place] ?? 0]?.block ?? 0;

/** The word as printed. */
export const printed = ({ analysis }: Scene, place: number): string => {
  const token = analysis.tokens[place];
  return token ? analysis.document.text.slice(token.start, token.end) : "";
};

/** The words from `first` to `end` as printed, white space between them made one space. */
export const printedRange = ({ analysis }: Scene, first: number, end: number): string => {
  const from = analysis.tokens[first];
  const to = analysis.tokens[end - 1];
  return from && to ? analysis.document.text.slice(from.start, to.end).replaceAll(/\s+/g, " ") : "";
};
