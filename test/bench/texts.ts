import { readdirSync, readFileSync } from "node:fs";

/** A text of that many UTF-16 code units. */
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const SEEDS = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .toSorted()
  .map((name) => readFileSync(`seeds/${name}`, "utf8"))
  .join("\n\n");

/** The articles that ship with the program, over and over. */
export const prose = (length: number): string => filled(SEEDS, length);

/** Pieces that make hostile texts when repeated, by what they are. */
const PIECES: Readonly<Record<string, string>> = {
  "a date on each line": "Nov. 8, 2024\n",
  "a date in each paragraph": "Nov. 8, 2024\n\n",
  "a dated sentence in each paragraph": "Clerk Odo Varga said Monday that the mill would open on Nov. 8, 2024.\n\n",
  "a dated quotation in each paragraph": "“We open Friday,” Odo Varga said Monday, two days after the vote.\n\n",
  "short lines": "a\n\n",
  "one word": "the ",
  "one letter": "x",
  "ordinal words": "the first week of ",
  "nested ends": "the end of ",
  "open intervals": "from March to ",
  "open pairs": "between 1998 and ",
  "single digits": "1 ",
  "one long number": "1234567890",
  "years in a row": "1999-",
  fractions: "1/2 ",
  "numbers and commas": "1,",
  "opening quotation marks": "“",
  "straight quotation marks": '"',
  "closed quotations": "“a” ",
  apostrophes: "' ",
  brackets: "(",
  hyphens: "-",
  abbreviations: "St. ",
  contractions: "it's ",
  "counts without a unit": "a few more of ",
};

/** Texts that are hard for a reader of dates, each with what is repeated in it. */
export const hostileTexts = (length: number): readonly (readonly [string, string])[] =>
  Object.entries(PIECES).map(([name, piece]) => [name, filled(piece, length)]);

/** A name that no other number has, as far as 1,000. */
const nameOf = (number: number): string => {
  const syllables = ["ba", "do", "ke", "li", "mu", "ra", "so", "te", "vi", "zan"];
  const [one = "", two = "", three = ""] = [number / 100, number / 10, number].map(
    (part) => syllables[Math.floor(part) % 10],
  );
  return `Ana R${one}${two}${three}`;
};

/** Pieces for the makers of claims, by what they are; each is told how many came before it. */
const CLAIMS: Readonly<Record<string, (before: number) => string>> = {
  "tiny claims": () => "“No,” he said. ",
  "cues joined without a speaker": () => "said “one two three” and ",
  "a tiny claim in each paragraph": () => "“No,” he said.\n\n",
  "claims behind colons": () => "He said: “No.” ",
  "two who speak in turn": () => "“Why is it so?” asked Tom Orr.\n\n“No,” Ana Ruiz replied.\n\n“Is it?”\n\n",
  "one claim that goes on": (before) => (before === 0 ? "“No,” he said. " : "“Yes it is.” "),
  "claims inside claims": () => "he said that she said that ",
  "a claim of somebody new": (before) => `“No,” ${nameOf(before)} said. `,
  "somebody new, then an office": (before) => `${nameOf(before)} left. The president of France said no.\n\n`,
  "claims with a date": (before) => `“No,” he said on ${(before % 28) + 1} March ${1990 + (before % 30)}. `,
  "sources in front": () => "According to Ana Ruiz, it rained. ",
  "claims in brackets": () => "(he said no) ",
};

/** Texts of nothing but claims, each with what is repeated in it. */
export const claimTexts = (length: number): readonly (readonly [string, string])[] =>
  Object.entries(CLAIMS).map(([name, piece]) => {
    let text = "";
    for (let before = 0; text.length < length; before++) text += piece(before);
    return [name, text.slice(0, length)];
  });

/** Nothing but dates, one a word: as many as no text for people has. */
const DENSE: readonly string[] = ["Monday ", "today ", "1999 ", "2024-01-01 ", "May ", "Q3 "];

export const denseTexts = (length: number): readonly (readonly [string, string])[] =>
  DENSE.map((piece) => [`“${piece.trim()}” repeated`, filled(piece, length)]);
