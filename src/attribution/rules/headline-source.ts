import type { Token } from "../../language/analysis.ts";
import { GROUP_NAME } from "../../language/tagging/context.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { COLLECTIVE_NOUNS } from "../../lexicon/people/unnamed-words.ts";
import type { Proposal } from "../attribution.ts";
import { proposeSaid } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import type { AttributionRule } from "../rule.ts";

/** A source in a headline has no more words than this. */
const LONGEST = 5;

/** Sources that tell what they found, where another document is only the subject: `Poll: …`, not `Analysis: …`. */
const INQUIRIES = /^(?:report|reports|poll|polls|study|survey|research|researchers|court|jury|source|sources)$/;

const isSpeaker = ({ lower, role, classes }: Token): boolean =>
  role !== null ||
  (classes & WORD_CLASS.actor) !== 0 ||
  INQUIRIES.test(lower) ||
  COLLECTIVE_NOUNS.has(lower) ||
  GROUP_NAME.test(lower);

/** `[Police]: Man shot in Orr` */
const findBefore = ({ tokens, hiddenBy }: Reading, { sentence }: Clauses): Proposal[] => {
  const { first, end } = sentence;
  const colon = tokens.slice(first, first + LONGEST).findIndex(({ tag }) => tag === "colon") + first;
  const last = tokens[colon - 1];
  const isNamed = tokens
    .slice(first, colon)
    .every(({ tag }) => tag === "noun" || tag === "name" || tag === "adjective");
  if (colon <= first || last === undefined || !isNamed || !isSpeaker(last)) return [];
  const isQuoted = (hiddenBy[colon + 1] ?? -1) !== -1;
  const content = { first: colon + 1, end: tokens[end - 1]?.tag === "stop" ? end - 1 : end };
  if (isQuoted || content.end - content.first < SHORTEST_CONTENT) return [];
  return [proposeSaid({ first, end: colon }, { first: colon, end: colon + 1 }, content, "that")];
};

/** Fewer words behind a colon only say what the article is about: `Police: A history`. */
const SHORTEST_CONTENT = 3;

/** `Man shot in Orr: [police]` */
const findBehind = ({ tokens }: Reading, { sentence, groups }: Clauses): Proposal[] => {
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

const isHeadline = ({ document }: Reading, { sentence }: Clauses): boolean =>
  sentence.quotation === null && document.blocks[sentence.block]?.region === "headline";

/** Bridge Will Hold: Engineers.  Engineers: Bridge Will Hold */
export const headlineSource: AttributionRule = {
  id: "headline-source",
  find: (reading) =>
    reading.clauses.flatMap((clauses) =>
      isHeadline(reading, clauses) ? [...findBefore(reading, clauses), ...findBehind(reading, clauses)] : [],
    ),
};
