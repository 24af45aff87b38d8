import { outletNouns } from "../../lexicon/newsroom.ts";
import type { OutletNames } from "../../lexicon/outlet-names.ts";
import type { LineKindRule } from "./line-kind.ts";

const nouns = new Set(outletNouns);

/** The lexicon's name for the outlet that `words` name and nothing else; null for others. */
export const knownOutlet = (words: string, { exact, anyCase }: OutletNames): string | null =>
  exact.has(words) ? words : (anyCase.get(words.toLowerCase()) ?? null);

/** Whether an unknown name looks like an outlet's: "The Elsworth Gazette", "Radio Elsworth", "elsworthnews.example". */
export const looksLikeOutlet = (words: string): boolean => {
  const parts = words.split(" ");
  if (parts.length > 5 || parts.length < 2 || words.length > 45) return false;
  if (!parts.every((part) => /^(?:\p{Lu}|\d{1,3}$|of$|and$|&$|the$)/u.test(part))) return false;
  const last = (parts.at(-1) ?? "").toLowerCase();
  const first = (parts[0] ?? "").toLowerCase();
  const services = /^(?:service|agency|network)$/.test(last) && nouns.has((parts.at(-2) ?? "").toLowerCase());
  return (
    services ||
    nouns.has(last) ||
    first === "radio" ||
    first === "daily" ||
    (first === "the" && nouns.has((parts[1] ?? "").toLowerCase()))
  );
};

/** "The Elsworth Gazette", "BBC News", "Newsweek Logo": the outlet's name, alone in its line. */
export const publisherLine: LineKindRule = ({ opening, words, long, outlets }) => {
  if (long || words > 6) return null;
  return outletOfLine(opening, outlets) === null ? null : "publisher";
};

/** The outlet a line names and nothing else, without "Logo" and marks. */
export const outletOfLine = (line: string, outlets: OutletNames): string | null => {
  const name = line.replace(/ logo$/i, "").replace(/^[|•\-–—\s]+|[|•\-–—\s.:]+$/gu, "");
  const known = knownOutlet(name, outlets);
  if (known !== null) return known;
  if (/ logo$/i.test(line)) return name;
  return looksLikeOutlet(name) || /^THE(?: \p{Lu}{3,14}){1,3}$/u.test(name) ? name : null;
};
