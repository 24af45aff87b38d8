import type { Tag, Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";

/**
 * What a confidence rests on: the circumstances in which an attribution was found, each by a name that a person can
 * read, such as `rule cue-clause` or `source name`. The weights of the names are measured on hand-annotated articles.
 */

/** Longer pieces of content are looked at no further; a bound keeps the work per attribution constant. */
const REACH = 160;

const BREAKS: ReadonlySet<Tag> = new Set(["dash", "colon", "semicolon"]);

const isVerbal = ({ tag }: Token): boolean => FINITE_TAGS.has(tag);

/** A number as one of a few sizes: 12 is `up to 16`. */
const sizeOf = (words: number): string => {
  let bound = 1;
  while (bound < words && bound < 64) bound *= 2;
  return `up to ${bound}`;
};

const lengthOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0);

const gapBetween = (a: TokenRange, b: TokenRange): number => Math.max(0, b.first - a.end, a.first - b.end);

/** How many tokens of a kind the ranges hold, `most` at the most. */
const countIn = (
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
  most: number,
  isCounted: (token: Token) => boolean,
): number => {
  let count = 0;
  for (const { first, end } of ranges) {
    for (const token of tokens.slice(first, Math.min(end, first + REACH))) if (isCounted(token)) count++;
  }
  return Math.min(count, most);
};

/** How the source is named: nobody, a pronoun (itself), a name, a description. */
const sourceForm = (tokens: readonly Token[], source: TokenRange | null): string => {
  if (source === null) return "nobody";
  const words = tokens.slice(source.first, source.end);
  const [begin] = words;
  if (words.length === 1 && (begin?.tag === "pronoun" || begin?.tag === "wh")) return begin.lower;
  if (words.some(({ tag }) => tag === "name")) return "name";
  return words.some(({ tag }) => tag === "noun") ? "description" : "other";
};

/** Where the content stands to its cue. */
const orderOf = ({ content, cue }: Attribution): string => {
  const before = (content[0]?.first ?? 0) < cue.first;
  const after = (content.at(-1)?.end ?? 0) > cue.end;
  return before && after ? "around" : before ? "before" : "after";
};

const ofSource = ({ tokens }: Reading, { rule, act, source, cue }: Attribution): string[] => {
  const form = sourceForm(tokens, source);
  const all = source ? [source] : [];
  const between = all.map(({ first, end }) => ({ first: Math.min(end, cue.end), end: Math.max(cue.first, first) }));
  const gap = source ? gapBetween(source, cue) : 0;
  return [
    `source ${form}`,
    `source ${form} by ${rule}`,
    `source ${form} that does ${act}`,
    `source of ${sizeOf(lengthOf(all))} words`,
    `source begins with ${source ? (tokens[source.first]?.tag ?? "nothing") : "nothing"} as ${form}`,
    `source ends with ${source ? (tokens[source.end - 1]?.lower ?? "") : "nothing"} as ${form}`,
    `source holds ${countIn(tokens, all, 2, isVerbal)} verbs`,
    `source after ${source ? (tokens[source.first - 1]?.tag ?? "nothing") : "nothing"} by ${rule}`,
    `source ${sizeOf(gap)} from cue`,
    `source with ${countIn(tokens, between, 2, isVerbal)} verbs before its cue`,
  ];
};

const ofCue = ({ tokens, quotationOf }: Reading, attribution: Attribution): string[] => {
  const { rule, frame, act, lemma, kind, modality, cue, hearer, within } = attribution;
  const [begin, head] = [tokens[cue.first], tokens[cue.end - 1]];
  return [
    `rule ${rule}`,
    `rule ${rule} with ${frame}`,
    `rule ${rule} for ${kind}`,
    `act ${act} with ${frame}`,
    `cue ${lemma}`,
    `cue ${lemma} with ${frame}`,
    `cue of ${cue.end - cue.first} words`,
    `cue ${begin?.tag ?? ""} ${head?.tag ?? ""} with ${frame}`,
    `cue after ${tokens[cue.first - 1]?.tag ?? "nothing"}`,
    `modality ${modality}`,
    ...(within === null ? [] : [`within another with ${frame}`]),
    ...((quotationOf[cue.first] ?? -1) === -1 ? [] : [`inside a quotation by ${rule}`]),
    ...(hearer === null ? [] : ["hearer"]),
  ];
};

const ofContent = ({ tokens }: Reading, attribution: Attribution): string[] => {
  const { rule, frame, lemma, cue, content } = attribution;
  const begin = tokens[content[0]?.first ?? 0];
  const follows = tokens[content.at(-1)?.end ?? 0];
  const gap = Math.min(...content.map((range) => gapBetween(range, cue)));
  const count = (most: number, isCounted: (token: Token) => boolean): number =>
    countIn(tokens, content, most, isCounted);
  return [
    `content ${orderOf(attribution)} cue by ${rule}`,
    `content of ${sizeOf(lengthOf(content))} words with ${frame}`,
    `content of ${Math.min(content.length, 3)} pieces`,
    `content begins with ${begin?.tag ?? "nothing"} with ${frame}`,
    `content begins with ${begin?.tag ?? "nothing"} after ${lemma}`,
    `content before ${follows?.tag ?? "nothing"}`,
    `content before ${follows?.lower ?? "nothing"} itself`,
    `content ${sizeOf(gap)} from cue`,
    `content holds ${count(4, ({ tag }) => tag === "comma")} commas with ${frame}`,
    ...(frame === "quotation"
      ? []
      : [`content holds ${count(3, ({ tag }) => tag === "conjunction")} conjunctions with ${frame}`]),
    ...(frame === "quotation" ? [] : [`content holds ${count(4, isVerbal)} verbs with ${frame}`]),
    `content holds ${count(2, ({ tag }) => BREAKS.has(tag))} breaks`,
  ];
};

/** The circumstances of an attribution, in a fixed order. */
export const circumstancesOf = (reading: Reading, attribution: Attribution): readonly string[] => {
  const block = reading.clausesAt(attribution.cue.first)?.sentence.block ?? 0;
  const region = reading.document.blocks[block]?.region ?? "body";
  return [
    `region ${region}`,
    ...ofCue(reading, attribution),
    ...ofSource(reading, attribution),
    ...ofContent(reading, attribution),
  ];
};
