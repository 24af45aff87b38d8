import type { PageLine } from "./page-line.ts";

/** "WALLACE: Good morning.", "Source: a newspaper", "Background:": a label, or a speaker of a transcript, then words. */
export const isSpokenLabel = ({ opening }: PageLine): boolean =>
  /^(?:\p{Lu}[\p{Lu}.'’ -]{1,40}(?: \([^)]{1,40}\))?:|(?:Sources?|Quotes?|Details|Background|Reminder|Why it matters|For reference|Previously|Literally|Context|Q|A|What happened)(?: (?:from|of) [^:]{1,60})?:)(?:\s|$)/u.test(
    opening,
  );

/** "• item", "- item", "1. item" */
export const isListItem = ({ opening }: PageLine): boolean => /^(?:[•*▪–—-]|\d{1,2}[.)])\s?\S/.test(opening);

/** The share of a line's longer words that are capitalised, the first left out: high in many headlines, low in prose. */
export const capitalisedShare = (words: string): number => {
  const longer = words
    .split(" ")
    .slice(1)
    .filter((word) => word.length > 3);
  if (longer.length === 0) return 0;
  return longer.filter((word) => /^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(word)).length / longer.length;
};

/** "Talks Resume on Bridge Toll": a few words, no stop at the end, the first one capitalised. */
export const looksLikeHeading = (line: PageLine): boolean =>
  line.words <= 16 &&
  !line.long &&
  /^["'“‘(]?[\p{Lu}\p{N}]/u.test(line.opening) &&
  /[\p{L}\p{N}?!%)”’"']$/u.test(line.opening) &&
  !isSpokenLabel(line) &&
  !isListItem(line);
