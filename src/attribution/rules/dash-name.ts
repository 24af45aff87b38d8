import type { TokenRange } from "../../language/token-range.ts";
import type { Proposal } from "../attribution.ts";
import { proposeSaid } from "../grammar/propose.ts";
import type { Reading } from "../grammar/reading.ts";
import type { AttributionRule } from "../rule.ts";

/** A signature has no more words than this. */
const LONGEST = 14;

const SIGNATURE = /^(?:name|noun|adjective|determiner|possessive|genitive|number|preposition|comma|conjunction)$/;

/** The name behind a dash that closes its paragraph, with what it says of its bearer: `— Ana Ruiz, mayor of Ostrava`. */
const signatureAt = ({ tokens, clausesAt }: Reading, dash: number): TokenRange | null => {
  const sentence = clausesAt(dash)?.sentence;
  const first = dash + 1;
  if (sentence === undefined || tokens[dash]?.tag !== "dash" || first >= sentence.end) return null;
  const end = tokens[sentence.end - 1]?.tag === "stop" ? sentence.end - 1 : sentence.end;
  const words = tokens.slice(first, end);
  const isSignature = words.length > 0 && words.length <= LONGEST && words.every(({ tag }) => SIGNATURE.test(tag));
  const closes = clausesAt(sentence.end)?.sentence.block !== sentence.block;
  return isSignature && closes && words[0]?.tag === "name" ? { first, end } : null;
};

/** Whether nothing of the article stands before a quotation in its sentence. */
const opensSentence = ({ clausesAt }: Reading, first: number): boolean => clausesAt(first)?.sentence.first === first;

/** “The bridge will hold for a year.” — Ana Ruiz, mayor  (as pull quotes and comments are signed, on the next line too) */
export const dashName: AttributionRule = {
  id: "dash-name",
  find: (reading) =>
    reading.quotations.flatMap(({ first, last, depth }): Proposal[] => {
      const source = depth === 0 && opensSentence(reading, first) ? signatureAt(reading, last) : null;
      if (source === null) return [];
      return [proposeSaid(source, { first: last, end: source.first }, { first, end: last })];
    }),
};
