import { outletNouns } from "../../lexicon/newsroom.ts";
import { agencies, outlets } from "../../lexicon/outlets.ts";
import type { LineKindRule } from "./line-kind.ts";

const exact = new Set([...outlets, ...agencies]);
/** Names of several words stand for themselves in any case; "TIME" or "Metro" only as printed. */
const anyCase = new Map(
  [...outlets, ...agencies].filter((name) => / |\./.test(name)).map((name) => [name.toLowerCase(), name] as const),
);
const nouns = new Set(outletNouns);
const agencyNames = new Set(agencies);

/** The lexicon's name for the outlet that `words` name and nothing else; null for others. */
export const knownOutlet = (words: string): string | null =>
  exact.has(words) ? words : (anyCase.get(words.toLowerCase()) ?? null);

export const isAgency = (name: string): boolean => agencyNames.has(name);

/** Whether an unknown name looks like an outlet's: "The Elsworth Gazette", "Radio Elsworth", "elsworthnews.example". */
export const looksLikeOutlet = (words: string): boolean => {
  const parts = words.split(" ");
  if (parts.length > 5 || parts.length < 2 || words.length > 45) return false;
  if (!parts.every((part) => /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(part))) return false;
  const last = (parts.at(-1) ?? "").toLowerCase();
  const first = (parts[0] ?? "").toLowerCase();
  return (
    nouns.has(last) ||
    first === "radio" ||
    first === "daily" ||
    (first === "the" && nouns.has((parts[1] ?? "").toLowerCase()))
  );
};

/** "The Elsworth Gazette", "BBC News", "Newsweek Logo": the outlet's name, alone in its line. */
export const publisherLine: LineKindRule = ({ opening, words, long }) => {
  if (long || words > 6) return null;
  return outletOfLine(opening) === null ? null : "publisher";
};

/** The outlet a line names and nothing else, without "Logo" and marks. */
export const outletOfLine = (line: string): string | null => {
  const name = line.replace(/ logo$/i, "").replace(/^[|•\-–—\s]+|[|•\-–—\s.:]+$/gu, "");
  const known = knownOutlet(name);
  if (known !== null) return known;
  if (/ logo$/i.test(line)) return name;
  return looksLikeOutlet(name) || /^THE(?: \p{Lu}{3,14}){1,3}$/u.test(name) ? name : null;
};
