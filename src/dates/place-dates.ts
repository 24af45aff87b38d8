import { dayRange } from "../calendar/edtf.ts";
import { firstEndingAfter } from "../language/token-range.ts";
import type { Analysis, Tag, Token } from "../language/analysis.ts";
import type { TokenRange } from "../language/token-range.ts";
import { overlaps } from "../text/span.ts";
import type { DateMention } from "./date-mention.ts";

/** A date among the tokens. */
export interface PlacedDate extends TokenRange {
  readonly mention: DateMention;
  /** Whether it only describes a noun: the 2008 campaign, the mayor's Nov. 4 letter. */
  readonly isAttributive: boolean;
}

const DESCRIBES: ReadonlySet<Tag> = new Set(["determiner", "possessive", "genitive", "adjective"]);
const NAMES: ReadonlySet<Tag> = new Set(["noun", "name", "adjective"]);

const place = (tokens: readonly Token[], mention: DateMention): PlacedDate => {
  const first = firstEndingAfter(tokens, mention.start);
  const end = firstEndingAfter(tokens, mention.end - 1) + 1;
  const isAttributive = DESCRIBES.has(tokens[first - 1]?.tag ?? "stop") && NAMES.has(tokens[end]?.tag ?? "stop");
  return { first, end, mention, isAttributive };
};

/** For each token the position of the article's own sentence it stands in; -1 inside a quotation of whole sentences. */
export const sentenceIndex = ({ sentences, tokens }: Analysis): Int32Array => {
  const index = new Int32Array(tokens.length).fill(-1);
  for (const [position, { first, end, quotation }] of sentences.entries())
    if (quotation === null) index.fill(position, first, end);
  return index;
};

/** Whether a date lies behind the day of publication: nothing was uttered then. */
const isAhead = ({ value }: DateMention, published: string | null): boolean => {
  const range = value === null ? null : dayRange(value);
  const publication = published === null ? null : dayRange(published);
  return range !== null && publication !== null && range.first > publication.last;
};

/**
 * The dates that may say when something was uttered, by the position of their sentence, in text order: none of the
 * page's stamp and none behind the day of publication.
 */
export const datesBySentence = (
  { document, tokens }: Analysis,
  mentions: readonly DateMention[],
  index: Int32Array,
): ReadonlyMap<number, readonly PlacedDate[]> => {
  const dates = new Map<number, PlacedDate[]>();
  const stamp = document.publishedSpan;
  for (const mention of mentions) {
    if (stamp && overlaps(stamp, mention)) continue;
    if (isAhead(mention, document.published)) continue;
    const date = place(tokens, mention);
    const sentence = index[date.first] ?? -1;
    const known = dates.get(sentence);
    if (known) known.push(date);
    else dates.set(sentence, [date]);
  }
  return dates;
};
