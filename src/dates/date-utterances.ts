import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis, Sentence, Tag, Token } from "../language/analysis.ts";
import type { TokenRange } from "../language/token-range.ts";
import { overlaps } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";

/** When an attribution was uttered, and the words that say so. */
export interface Said {
  readonly mention: DateMention;
  readonly basis: "expression" | "previous";
}

/** A date among the tokens: half-open token positions. */
interface PlacedDate extends TokenRange {
  readonly mention: DateMention;
}

const FINITE: ReadonlySet<Tag> = new Set(["past", "verb", "be", "have", "do", "modal"]);

/** Position of the first token that ends after an offset. */
const tokenAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const place = (tokens: readonly Token[], mention: DateMention): PlacedDate => {
  const first = tokenAfter(tokens, mention.start);
  return { first, end: tokenAfter(tokens, mention.end - 1) + 1, mention };
};

const holds = (outer: TokenRange, inner: TokenRange): boolean => outer.first <= inner.first && inner.end <= outer.end;

const isFiniteAt = ({ tokens }: Analysis, position: number): boolean => {
  const token = tokens[position];
  return token !== undefined && FINITE.has(token.tag) && !(token.tag === "verb" && tokens[position - 1]?.tag === "to");
};

/** Whether a finite verb other than the cue, and outside the content, stands between two places. */
const verbBetween = (analysis: Analysis, attribution: Attribution, first: number, end: number): boolean => {
  for (let position = first; position < end; position++) {
    if (position >= attribution.cue.first && position < attribution.cue.end) continue;
    if (attribution.content.some((piece) => piece.first <= position && position < piece.end)) continue;
    if (isFiniteAt(analysis, position)) return true;
  }
  return false;
};

/** Whether a date belongs to the cue: no other verb stands between them, nor before a date that comes first. */
const belongs = (analysis: Analysis, attribution: Attribution, sentence: Sentence, date: PlacedDate): boolean => {
  const { cue, source } = attribution;
  if (date.first >= cue.end) return !verbBetween(analysis, attribution, cue.end, date.first);
  if (source && date.first >= source.end && date.first - source.end <= 2) return true;
  return !verbBetween(analysis, attribution, sentence.first, cue.first);
};

const distance = ({ cue }: Attribution, date: TokenRange): number =>
  date.first >= cue.end ? date.first - cue.end : cue.first - date.end + 1;

/** The first and last token positions that an attribution reaches. */
const reachOf = ({ cue, source, content }: Attribution): TokenRange => {
  const ranges = [cue, ...(source ? [source] : []), ...content];
  return { first: Math.min(...ranges.map(({ first }) => first)), end: Math.max(...ranges.map(({ end }) => end)) };
};

const sentenceIndex = ({ sentences, tokens }: Analysis): Int32Array => {
  const index = new Int32Array(tokens.length).fill(-1);
  for (const [position, { first, end, quotation }] of sentences.entries())
    if (quotation === null) index.fill(position, first, end);
  return index;
};

/** The dates of each sentence, by the sentence's position. */
const datesBySentence = (
  analysis: Analysis,
  mentions: readonly DateMention[],
  index: Int32Array,
): ReadonlyMap<number, readonly PlacedDate[]> => {
  const dates = new Map<number, PlacedDate[]>();
  const stamp = analysis.document.publishedSpan;
  for (const mention of mentions) {
    if (stamp && overlaps(stamp, mention)) continue;
    const date = place(analysis.tokens, mention);
    const sentence = index[date.first] ?? -1;
    dates.set(sentence, [...(dates.get(sentence) ?? []), date]);
  }
  return dates;
};

/** What an attribution shares with those of its source in the same sentence: `Ruiz said Monday that …, adding that …`. */
const inherit = (
  attributions: readonly Attribution[],
  index: Int32Array,
  said: readonly (Said | null)[],
): (Said | null)[] => {
  const known = new Map<string, Said>();
  for (const [position, { source, cue }] of attributions.entries()) {
    const found = said[position];
    if (found && source) known.set(`${index[cue.first] ?? -1}:${source.first}`, found);
  }
  return attributions.map(
    ({ source, cue }, position) =>
      said[position] ?? (source && known.get(`${index[cue.first] ?? -1}:${source.first}`)) ?? null,
  );
};

/**
 * When each attribution was uttered: the date beside its cue, in its own sentence and outside what is said.
 * @returns one entry an attribution, in their order; null where the text does not say
 */
export const dateUtterances = (
  analysis: Analysis,
  attributions: readonly Attribution[],
  mentions: readonly DateMention[],
): readonly (Said | null)[] => {
  const index = sentenceIndex(analysis);
  const bySentence = datesBySentence(analysis, mentions, index);
  const contents = new Map<number, TokenRange[]>();
  for (const { cue, content } of attributions) {
    const sentence = index[cue.first] ?? -1;
    contents.set(sentence, [...(contents.get(sentence) ?? []), ...content]);
  }
  const said = attributions.map((attribution): Said | null => {
    const position = index[attribution.cue.first] ?? -1;
    const sentence = analysis.sentences[position];
    if (sentence === undefined) return null;
    const others = (contents.get(position) ?? []).filter(
      (piece) => !holds(piece, reachOf({ ...attribution, content: [] })),
    );
    const free = (bySentence.get(position) ?? []).filter((date) => !others.some((piece) => holds(piece, date)));
    const fitting = free.filter((date) => belongs(analysis, attribution, sentence, date));
    const nearest = fitting.toSorted((a, b) => distance(attribution, a) - distance(attribution, b))[0];
    return nearest ? { mention: nearest.mention, basis: "expression" } : null;
  });
  return inherit(attributions, index, said);
};
