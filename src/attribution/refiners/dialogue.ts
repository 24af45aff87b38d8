import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";

/**
 * Two who speak in turn: `“How many weeks?” asked Ruiz.` / `“Several,” Dolan replied.` / `“Would eleven be several?”`: the paragraphs
 * that go on without a name are theirs by turns.
 */

const blockOf = (reading: Reading, place: number): number | undefined => reading.clausesAt(place)?.sentence.block;

/** How many tokens of its end show whether a content asks: the question mark, the marks behind it. */
const END = 3;

const asks = ({ tokens }: Reading, { content }: Attribution): boolean => {
  const { first, end } = content.at(-1) ?? { first: 0, end: 0 };
  return tokens.slice(Math.max(first, end - END), end).some(({ lower }) => lower === "?");
};

/** Whom an attribution answers in the paragraph right before its own; null where it answers nobody. */
const partnerOf = (reading: Reading, attributions: readonly Attribution[], position: number): Attribution | null => {
  const own = attributions[position];
  const partner = attributions[position - 1];
  if (own?.frame !== "quotation" || partner?.frame !== "quotation") return null;
  const isNext = blockOf(reading, partner.cue.first) === (blockOf(reading, own.cue.first) ?? 0) - 1;
  return isNext && (own.act === "answer" || asks(reading, partner)) ? partner : null;
};

/** Quotations that nobody is named for, given to those whose turn it is. */
export interface Turns {
  readonly own: readonly TokenRange[];
  /** Null where nobody else speaks. */
  readonly partner: Attribution | null;
  readonly partners: readonly TokenRange[];
}

/**
 * Who says what follows an attribution: in its own paragraph itself, then by turns the one it answers and itself; all of it itself
 * where it answers nobody.
 */
export const inTurn = (
  reading: Reading,
  attributions: readonly Attribution[],
  position: number,
  orphans: readonly TokenRange[],
): Turns => {
  const partner = partnerOf(reading, attributions, position);
  if (partner === null) return { own: orphans, partner, partners: [] };
  const start = blockOf(reading, attributions[position]?.cue.first ?? 0);
  const paragraphs = [...new Set(orphans.map(({ first }) => blockOf(reading, first)))].filter(
    (block) => block !== start,
  );
  const partners = new Set(paragraphs.filter((_, turn) => turn % 2 === 0));
  const isPartners = ({ first }: TokenRange): boolean => partners.has(blockOf(reading, first));
  return { own: orphans.filter((orphan) => !isPartners(orphan)), partner, partners: orphans.filter(isPartners) };
};
