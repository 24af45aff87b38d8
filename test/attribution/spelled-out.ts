import type { Attribution } from "../../src/attribution/attribution.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { TokenRange } from "../../src/language/token-range.ts";
import { readDocument } from "../../src/document/read-document.ts";

/** Reads a bare text as an article without a date. */
export const readText = (text: string): Analysis =>
  analyse(readDocument(text, { published: null, title: null, fallbackDate: null }));

/** The words of a range of tokens as printed; a dash where the text has none. */
export const wordsOf = ({ document, tokens }: Analysis, range: TokenRange | null): string =>
  range === null ? "–" : document.text.slice(tokens[range.first]?.start, tokens[range.end - 1]?.end);

const spelledOut = (analysis: Analysis, attribution: Attribution): string => {
  const { source, cue, content, kind, rule, hearer, venue, through, within, modality } = attribution;
  const pieces = content.map((range) => wordsOf(analysis, range)).join(" … ");
  const line = [wordsOf(analysis, source), wordsOf(analysis, cue), pieces, kind, rule];
  if (modality !== "asserted") line.push(modality);
  if (hearer) line.push(`to=${wordsOf(analysis, hearer)}`);
  if (venue) line.push(`venue=${wordsOf(analysis, venue)}`);
  for (const carrier of through) line.push(`through=${wordsOf(analysis, carrier)}`);
  if (within !== null) line.push(`within=${within + 1}`);
  return line.join(" / ");
};

/**
 * Every attribution of a text on a line of its own: `source / cue / content / kind / rule`, a source that the text does
 * not name as `–`, pieces of content joined by ` … `. What is seldom there follows where it is: the modality unless
 * asserted, `to=`, `venue=`, `through=`, and `within=` with the number of the line it lies in.
 */
export const spellOut = (text: string): readonly string[] => {
  const analysis = readText(text);
  return findAttributions(analysis, 0).map((attribution) => spelledOut(analysis, attribution));
};
