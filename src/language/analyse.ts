import { type Lexicon, roleOf, SHIPPED_LEXICON } from "../lexicon/lexicon.ts";
import type { Block, Document } from "../document/document.ts";
import type { Analysis, Quotation, Sentence, Token } from "./analysis.ts";
import { findQuotations } from "./quotation-marks.ts";
import { partDateline } from "./part-dateline.ts";
import { splitSentences } from "./split-sentences.ts";
import { tagTokens } from "./tag.ts";
import { type RawToken, tokenize } from "./tokenize.ts";

/** A headline whose words all begin with capitals: there a capital does not make a name. */
const isTitleCase = (block: Block, tokens: readonly RawToken[]): boolean => {
  if (block.region !== "headline") return false;
  const long = tokens.filter(({ kind, lower }) => kind === "word" && lower.length > 3);
  return long.length >= 3 && long.filter(({ capital }) => capital).length >= 0.7 * long.length;
};

interface BlockReading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Reads one block; positions of tokens and quotations are counted on from those of the blocks before it. */
const readBlock = (
  document: Document,
  lexicon: Lexicon,
  position: number,
  firstToken: number,
  firstQuotation: number,
): BlockReading => {
  const block = document.blocks[position];
  if (block === undefined || block.region === "furniture") return { tokens: [], sentences: [], quotations: [] };
  const raw = tokenize(document.text, block);
  const quotations = findQuotations(document.text, raw, { start: block.start, end: block.end, position }, firstToken);
  const split = splitSentences(raw, quotations, position, firstToken, firstQuotation, lexicon.cues);
  const sentences = partDateline(document.text, block, raw, split, firstToken);
  const starts = new Uint8Array(raw.length);
  for (const { first } of sentences) starts[first - firstToken] = 1;
  const tagged = tagTokens(raw, starts, isTitleCase(block, raw), lexicon.cues);
  const tokens = raw.map((token, place): Token => {
    const { tag, classes } = tagged[place] ?? { tag: "symbol", classes: 0 };
    // Spelled out: spreading a token costs as much as all the rest of this stage.
    const { start, end, lower, kind, capital, acronym } = token;
    const role = kind === "word" ? roleOf(lexicon, lower) : null;
    return { start, end, lower, kind, capital, acronym, tag, classes, role };
  });
  return { tokens, sentences, quotations };
};

/** Marks quotations that the next block goes on with: left open, and the next block opens with a mark again. */
const markContinuations = (
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  firstTokens: ReadonlySet<number>,
): Quotation[] => {
  const openers = new Set(
    quotations.filter(({ first, depth }) => depth === 0 && firstTokens.has(first)).map(({ block }) => block),
  );
  return quotations.map((quotation) =>
    !quotation.closed && quotation.last <= tokens.length && openers.has(quotation.block + 1)
      ? { ...quotation, continues: true }
      : quotation,
  );
};

const outermost = (quotations: readonly Quotation[], tokens: number): Int32Array => {
  const quotationOf = new Int32Array(tokens).fill(-1);
  for (const [position, { first, last, depth }] of quotations.entries()) {
    if (depth === 0) quotationOf.fill(position, first, last);
  }
  return quotationOf;
};

/** Reads the blocks of a document, furniture left out, as tagged tokens, sentences and quotations. */
export const analyse = (document: Document, lexicon: Lexicon = SHIPPED_LEXICON): Analysis => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const firstTokens = new Set<number>();
  for (let position = 0; position < document.blocks.length; position++) {
    firstTokens.add(tokens.length);
    const reading = readBlock(document, lexicon, position, tokens.length, quotations.length);
    for (const token of reading.tokens) tokens.push(token);
    for (const sentence of reading.sentences) sentences.push(sentence);
    for (const quotation of reading.quotations) quotations.push(quotation);
  }
  const continued = markContinuations(quotations, tokens, firstTokens);
  return {
    document,
    lexicon,
    tokens,
    sentences,
    quotations: continued,
    quotationOf: outermost(continued, tokens.length),
  };
};
