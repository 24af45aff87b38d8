import type { Proposal } from "../attribution.ts";
import { proposeSaid } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { AttributionRule } from "../rule.ts";

/** A source in a headline has no more words than this. */
const LONGEST = 5;

const findIn = ({ tokens, document }: Reading, { sentence, groups }: Clauses): Proposal[] => {
  const region = document.blocks[sentence.block]?.region;
  if (sentence.quotation !== null || region !== "headline") return [];
  const { first, end } = sentence;
  let mark = end - 1;
  while (mark > first && end - mark <= LONGEST + 1 && tokens[mark]?.tag !== "colon" && tokens[mark]?.tag !== "dash")
    mark--;
  const isShort = end - mark - 1 >= 1 && end - mark - 1 <= LONGEST;
  const isMark = tokens[mark]?.tag === "colon" || tokens[mark]?.tag === "dash";
  if (!isMark || !isShort || mark - first < 3 || groups.some(({ head }) => head > mark)) return [];
  if (
    !tokens
      .slice(mark + 1, end)
      .every(({ tag }) => tag === "name" || tag === "noun" || tag === "adjective" || tag === "determiner")
  )
    return [];
  const source = { first: mark + 1, end };
  const cue = { first: mark, end: mark + 1 };
  return [proposeSaid(source, cue, { first, end: mark }, "that")];
};

/** Bridge Will Hold: Engineers */
export const headlineSource: AttributionRule = {
  id: "headline-source",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
