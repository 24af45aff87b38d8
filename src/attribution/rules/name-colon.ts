import type { Tag, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { startOfNounPhrase, endsNounPhrase } from "../grammar/noun-phrases.ts";
import { NOUN_CUES } from "../../lexicon/cues/nouns.ts";
import { SAYINGS } from "../../lexicon/cues/sayings.ts";
import { proposeSaid } from "../grammar/propose.ts";
import { signatureStart } from "../grammar/signatures.ts";
import { ownerBefore } from "../grammar/possessors.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

const DESCRIBES: ReadonlySet<Tag> = new Set([
  "name",
  "noun",
  "adjective",
  "number",
  "comma",
  "determiner",
  "possessive",
  "genitive",
  "preposition",
  "conjunction",
]);

/** `Ana Ruiz, 54, harbour master at Larnmouth`: a name, a comma and what its bearer is. */
const isNameAndRole = (words: readonly Token[]): boolean => {
  const comma = words.findIndex(({ tag }) => tag === "comma");
  return (
    comma > 0 &&
    words.slice(0, comma).every(({ tag }) => tag === "name") &&
    words.every(({ tag }) => DESCRIBES.has(tag))
  );
};

/** `Ana Ruiz`, `one skipper`, `her answer`; but no `Caption`, `Headline`, `The lesson`. */
const namesSomebody = (words: readonly Token[]): boolean =>
  words.some(
    ({ tag, role }) =>
      tag === "name" || tag === "pronoun" || tag === "possessive" || tag === "genitive" || role !== null,
  ) || /^(?:an?|one|another)$/.test(words[0]?.lower ?? "");

/** `[Her] answer: “No.”`, `[the mayor]'s verdict: “…”`: what is said, and whose it is. */
const sayingBefore = (
  tokens: readonly Token[],
  low: number,
  colon: number,
): { source: TokenRange; cue: TokenRange } | null => {
  if (!SAYINGS.has(tokens[colon - 1]?.lower ?? "") && !NOUN_CUES.has(tokens[colon - 1]?.lower ?? "")) return null;
  const source = ownerBefore(tokens, colon - 1, low);
  if (source?.first !== low) return null;
  const clitic = tokens[source.end]?.tag === "genitive" ? 1 : 0;
  return { source, cue: { first: source.end + clitic, end: colon + 1 } };
};

/** `Quote from Ruiz:`, `Ruiz, on the bridge:`, `Ana Ruiz:` before a quotation: the source and what introduces it. */
const introduction = (
  { tokens, clausesAt }: Reading,
  colon: number,
): { source: TokenRange; cue: TokenRange } | null => {
  const own = clausesAt(colon);
  if (own === undefined) return null;
  const signed = signatureStart(tokens, own.sentence.first, colon);
  if (signed !== null) return { source: { first: signed, end: colon }, cue: { first: colon, end: colon + 1 } };
  const low = own.sentence.first;
  if (!endsNounPhrase(tokens[colon - 1]) || colon - low > 20) return null;
  const from = tokens.slice(low, colon).findLastIndex(({ lower }) => lower === "from" || lower === "by");
  const says = own.groups.some(({ first, head, form }) => first > low + from && head < colon && form === "finite");
  const isFrom = from > 0 || (from === 0 && tokens[low]?.lower === "from");
  if (isFrom && !says)
    return { source: { first: low + from + 1, end: colon }, cue: { first: low, end: low + from + 1 } };
  if (own.groups.some(({ head, form }) => head < colon && form === "finite")) return null;
  const owned = sayingBefore(tokens, low, colon);
  if (owned !== null) return owned;
  if (!namesSomebody(tokens.slice(low, colon))) return null;
  const first = isNameAndRole(tokens.slice(low, colon)) ? low : startOfNounPhrase(tokens, colon - 1, low);
  return first === low ? { source: { first, end: colon }, cue: { first: colon, end: colon + 1 } } : null;
};

/** Ana Ruiz: “It will hold.”  Ana Ruiz, mayor: “It will hold.”  Statement from Ana Ruiz: “The bridge will hold.” */
export const nameColon: AttributionRule = {
  id: "name-colon",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const colon = quotation.first - 1;
      if (quotation.depth > 0 || reading.tokens[colon]?.tag !== "colon") return [];
      const found = introduction(reading, colon);
      const said = { first: quotation.first, end: quotation.last };
      return found === null ? [] : [proposeSaid(found.source, found.cue, said)];
    }),
};
