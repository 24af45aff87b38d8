import type { PageLine } from "./page-line.ts";

/** "WALLACE: Good morning.", "Source: a newspaper", "Background:": a label, or a speaker of a transcript, then words. */
export const isSpokenLabel = ({ opening }: PageLine): boolean =>
  /^(?:(?!(?:HEADLINE|TITLE|BYLINE|DATELINE|SECTION|LENGTH|BODY|SOURCE|DATE):)\p{Lu}[\p{Lu}.'’ -]{1,40}(?: \([^)]{1,40}\))?:|(?:Sources?|Quotes?|Details|Background|Reminder|Why it matters|For reference|Previously|Literally|Context|Q|A|What happened)(?: (?:from|of) [^:]{1,60})?:)(?:\s|$)/u.test(
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
  !/[.!?]["”’)]? ["“‘(]?\p{Lu}/u.test(line.opening) &&
  !isSpokenLabel(line) &&
  !isListItem(line);

const QUOTATION_MARK = /["“”]|''/;
const SPEECH_VERB =
  /\b(?:sa(?:id|ys?)|t(?:old|ells|hinks?|weeted)|a(?:dd(?:ed|s)|sked|nnounced|rgued|ccording|ccused)|replied|wr(?:ote|ites)|stated|c(?:laimed|alled)|insisted|wa(?:rned|nts?)|denied|described|explained|noted|urged|promised|believes?|hopes?)\b/;

/** Whether somebody seems to speak in a line: it holds a quotation mark or a verb of speech. */
export const speaks = ({ opening }: PageLine): boolean => QUOTATION_MARK.test(opening) || SPEECH_VERB.test(opening);
