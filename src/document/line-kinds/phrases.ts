import { endMarkers, furnitureLines, furnitureOpenings, furnitureWords } from "../../lexicon/furniture.ts";
import { speaks } from "../line-looks.ts";
import type { PageLine } from "../page-line.ts";
import type { LineKindRule } from "./line-kind.ts";

const markers = new Set(endMarkers);
const wholes = new Set(furnitureLines);

const firstWord = (phrase: string): string => /^[^\s:]+/.exec(phrase)?.[0] ?? "";

const openingsByWord = new Map<string, string[]>();
for (const phrase of furnitureOpenings) {
  const word = firstWord(phrase);
  openingsByWord.set(word, [...(openingsByWord.get(word) ?? []), phrase]);
}

/** Longer lines may well begin with an imperative of the article's own. */
const LONGEST_OPENING = 20;

/** "Related stories": opens a section that follows articles. */
export const marker: LineKindRule = ({ folded }) => (markers.has(folded) ? "marker" : null);

/** "Share", "Advertisement", "___": says just what furniture says, or nothing at all. */
export const wholePhrase: LineKindRule = ({ folded, long, words }) =>
  words <= 16 && !long && (folded === "" || wholes.has(folded)) ? "furniture" : null;

/** "Sign up for …", "Got a tip? …" in a short line that quotes nobody. */
export const openingPhrase: LineKindRule = (line) => {
  if (line.words > LONGEST_OPENING || line.long || quotes(line)) return null;
  const { folded } = line;
  const phrases = openingsByWord.get(firstWord(folded)) ?? [];
  return phrases.some((phrase) => folded.startsWith(phrase) && !isLetter(folded, phrase)) ? "furniture" : null;
};

/** "… in your inbox", "… all rights reserved": words that only a page says. */
export const pageWords: LineKindRule = (line) =>
  (PAGE_WORDS.test(` ${line.opening}`) || (line.long && PAGE_WORDS.test(line.closing))) && !quotes(line)
    ? "furniture"
    : null;

/**
 * The space in front lets most places of a line be passed over at once; ignoring case altogether takes three times as
 * long as trying both cases of the first letter.
 */
const PAGE_WORDS = new RegExp(
  ` (?:${furnitureWords
    .map(
      (phrase) =>
        `[${phrase.slice(0, 1).toUpperCase()}${phrase.slice(0, 1)}]${phrase.slice(1).replaceAll("'", "['’]")}`,
    )
    .join("|")})`,
);
/** "https://…", "@name", "#tag #tag": an address or tags and nothing else. */
export const address: LineKindRule = (line) => {
  const { opening, words } = line;
  if (words === 1 && /^(?:https?:\/\/|www\.)/i.test(opening))
    return /\/\d{4}\/\d/.test(opening) ? "stamp" : "furniture";
  if (words === 1 && /^[^\s@]{0,60}@[\w.-]+$/.test(opening)) return "furniture";
  if (words <= 14 && /[\w-]@[\w-]{1,60}\.\w/.test(opening) && !speaks(line)) return "furniture";
  return opening.startsWith("#") && /^(?:#[\p{L}\p{N}_]+,? ?)+$/u.test(opening) ? "furniture" : null;
};

/** "HOME | NEWS | SPORT", "Health › Sleep", "Menu   Search   Sign in": entries side by side. */
export const navigation: LineKindRule = ({ opening, sentence, gaps, words }) => {
  if (sentence || words > LONGEST_OPENING) return null;
  if (gaps >= 2 && gaps >= words / 4) return "furniture";
  if (words <= 8 && /\S [›»>] \S/.test(opening)) return "furniture";
  return opening.split(/ [|/›»>·•] /).filter((entry) => entry.length < 30).length >= 3 ? "furniture" : null;
};

/** A full sentence in which somebody speaks belongs to the article, whatever words it opens with. */
const quotes = (line: PageLine): boolean => line.sentence && line.words > 5 && speaks(line);

const isLetter = (folded: string, phrase: string): boolean =>
  /[a-z0-9]$/.test(phrase) && /^[\p{L}\p{N}]/u.test(folded.slice(phrase.length));
