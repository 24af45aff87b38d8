import type { Span } from "../text/span.ts";

/** "PORT ANSEL, Jan. 3, 2025 (Coastwire) —": the words before the dash, which is never far. */
const BEFORE_DASH = /^(\p{Lu}[\p{L}\p{M}\d.,'’()/ :-]{2,88}?) ?(?:[—–―]|--|-(?= )) ?\S/u;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DASH = " ?(?:[—–―]|--|-(?= )) ?";
/** "Port Ansel — Jan. 3, 2025 — The …": place and date, each before its dash, and then a sentence begins. */
const BETWEEN_DASHES = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}.,'’()/ ]{2,60}?${DASH}(?:\\p{Lu}[a-z]{2,8}\\.?,? )?(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?))${DASH}["“‘]?\\p{Lu}`,
  "u",
);
const SHOUTED = /^(?:\p{Lu}[\p{Lu}.'’-]{2,}|\p{Lu}[\p{Lu}.'’-]+ \p{Lu}{2,})/u;
const AGENCY = /\(\p{Lu}[^()]{1,38}\)/u;
/** What a place in lower case may hold besides capitalised words. */
const SMALL_WORDS = /^(?:of|the|and|de|la|el|al|am|an|in|on|p|m|a|st|nd|rd|th)$/;

/** Asked first: few paragraphs have a dash near their start, and what reads a dateline takes long to compile. */
const ANY_DASH = /[—–―]|--|- /;

/** The dateline a paragraph opens with, without its dash; null for none. */
export const datelineOf = (text: string, paragraph: Span): Span | null => {
  const { start, end } = paragraph;
  const opening = text.slice(start, Math.min(end, start + 100));
  if (!ANY_DASH.test(opening)) return null;
  const dated = BETWEEN_DASHES.exec(opening)?.[1];
  const words = dated ?? BEFORE_DASH.exec(opening)?.[1];
  if (words === undefined) return null;
  const placed =
    dated !== undefined || SHOUTED.test(words) || AGENCY.test(words) || (/\d/.test(words) && /,/.test(words));
  const small = words.match(/\p{L}+/gu) ?? [];
  if (!placed || !small.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word))) return null;
  return { start, end: start + words.trimEnd().length };
};
