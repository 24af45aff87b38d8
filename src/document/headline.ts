import { capitalisedShare, isListItem, isSpokenLabel } from "./line-looks.ts";
import { isPersonName } from "./line-kinds/person-names.ts";
import type { JudgedLine } from "./page.ts";
import type { PageLine } from "./page-line.ts";

/** Pages that print more above their article than this print no article. */
const DEEPEST = 40;

/** Less than this, and a line is as likely a slogan, a label or the article's first sentence. */
const THRESHOLD = 2;

/** A later line, such as the deck, has to be that much better. */
const MARGIN = 1.5;

/** Position of the line that reads as the article's headline, -1 for none. */
export const findHeadline = (lines: readonly JudgedLine[]): number => {
  const firstProse = lines.findIndex(({ prose, line }) => prose && (line.long || line.words > 20));
  const end = Math.min(firstProse < 0 ? lines.length : firstProse + 1, DEEPEST);
  const first = lines.findIndex(({ kind }) => kind === "text");
  let best = -1;
  let bestScore = THRESHOLD - MARGIN;
  for (let place = 0; place < end; place++) {
    const judged = lines[place];
    if (judged?.kind !== "text") continue;
    const lead = leadWords(lines, place);
    if (lead.size === 0) break;
    const opensPage = first === place && isMuchShorter(judged.line, lines.slice(place + 1, place + 4));
    if (isSpokenLabel(judged.line) && lines.slice(place + 1, place + 3).some(({ line }) => isSpokenLabel(line))) break;
    const score = headlineScore(judged.line, lead) + (opensPage ? 2 : 0);
    if (score < bestScore + MARGIN) continue;
    best = place;
    bestScore = score;
  }
  return best;
};

/** A first line of a few words above a paragraph of many is set apart by that alone; a deck may stand between. */
const isMuchShorter = (first: PageLine, below: readonly JudgedLine[]): boolean =>
  first.words <= 18 && below.some(({ line, prose }) => prose && (line.long || line.words > first.words * 2));

/** The longer words of the first two paragraphs of prose below a line. */
const leadWords = (lines: readonly JudgedLine[], place: number): ReadonlySet<string> => {
  const words = new Set<string>();
  let paragraphs = 0;
  for (const { line, prose } of lines.slice(place + 1, place + 25)) {
    if (!prose) continue;
    for (const word of longerWords(line)) words.add(word);
    if (++paragraphs === 2) break;
  }
  return words;
};

const longerWords = ({ opening }: PageLine): readonly string[] =>
  opening
    .slice(0, 200)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** How much a line reads as the headline of the prose below it. */
const headlineScore = (line: PageLine, lead: ReadonlySet<string>): number => {
  const { opening, words, long } = line;
  if (long || words > 35 || words < 2 || STATEMENT_LABEL.test(opening) || isListItem(line) || DATELINE.test(opening))
    return -10;
  if (isPersonName(opening, line.outlets)) return -10;
  let score = words >= 4 && words <= 24 ? 2 : words > 3 ? 1 : 0.5;
  const shared = new Set(longerWords(line).filter((word) => lead.has(word))).size;
  score += Math.min(3, shared) * 0.7;
  if (capitalisedShare(opening) >= 0.6) score += 1;
  if (/[.…]["”’)]?$/.test(opening)) score -= stopPenalty(opening, words);
  if (/[:,]$/.test(opening)) score -= 2.5;
  return score;
};

/** "Source: …", "Quote from Ruiz: …": the article has begun. */
const STATEMENT_LABEL = /^(?:Source|Quote|Details|Background)\b[^:]{0,60}:/;

/** "PORT ANSEL, Jan. 3 (Coastwire) —", "PORT ANSEL —" */
const DATELINE = /^\p{Lu}[\p{Lu}.' -]{2,30}(?:, [^—–-]{2,30})?(?:\([^)]{2,30}\))? ?(?:[—–―]|-) /u;

/**
 * Some archives end headlines with a full stop. Against one speak many words, then pronouns and past auxiliaries, which
 * headlines leave out, then articles, which not all of them do.
 */
const stopPenalty = (opening: string, words: number): number => {
  if (words > 20) return 2.5;
  if (capitalisedShare(opening) >= 0.6) return 0.3;
  if (/\b(?:was|were|had|has|have|said|he|she|they|we|I)\b/i.test(opening)) return 2.8;
  return /\b(?:the|an?|is|are)\b/i.test(opening) ? 2.5 : 0.3;
};
