import type { Quotation } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "./clause-end.ts";
import { CUE_REACH, type NamedCue, isOfRelative } from "./cue-behind-quotation.ts";
import { secondHalf } from "./parted-quotations.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import { skipPrepositional, skipTime } from "./settings.ts";

/** How what is said goes on behind the cue that interrupts it: `“So,” she said, [“we wait.”]` */

/** `he said on [“The Hour”]`: words in marks that a preposition or an owner takes, and nobody says. */
const isTitle = ({ tokens }: Reading, { first }: Quotation): boolean => {
  const before = tokens[first - 1]?.tag;
  return (
    (before === "preposition" || before === "genitive" || before === "name") && tokens[first + 1]?.capital === true
  );
};

/** `He is “old,” she said, [and “a friend.”]`: words in marks that a conjunction joins, at the end of their sentence. */
const joinedWords = (reading: Reading, { sentence }: Clauses, place: number): Quotation | undefined => {
  const { tokens } = reading;
  const quotation = quotationFrom(reading, place);
  if (quotation === undefined || !quotation.closed) return undefined;
  const joins = tokens[place - 1]?.tag === "conjunction" && tokens[place - 2]?.tag === "comma";
  const ends = quotation.last >= sentence.end || tokens[quotation.last]?.tag === "stop";
  return joins && ends ? quotation : undefined;
};

/** `It was “old,” she said, [that it leaked]`: a clause that “that” opens behind the comma. */
const thatClauseAfter = (reading: Reading, { clauses, cue }: NamedCue, comma: number): TokenRange[] => {
  const end = clauseEnd(reading, clauses, comma + 1, cue);
  return end > comma + 2 ? [{ first: comma + 1, end }] : [];
};

/** `It was “old,” she said, [and its owners were “thieves”]`: a clause behind a conjunction that holds words in marks and no cue. */
const clauseAfter = (reading: Reading, clauses: Clauses, comma: number): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  if (!/^(?:and|but|because|so|that)$/.test(tokens[comma + 1]?.lower ?? "")) return null;
  const { end } = clauses.sentence;
  if (
    clauses.cues.some(({ first }) => first > comma) ||
    !clauses.groups.some(({ form, first }) => form === "finite" && first > comma + 2)
  )
    return null;
  for (let place = comma + 2; place < end; place++) {
    if (quotationFrom(reading, place) !== undefined && hiddenBy[place] === -1)
      return { first: comma + 1, end: clauseEnd(reading, clauses, comma + 1) };
  }
  return null;
};

/** `“Only you,” she said, [would think of it]`: the verb of what the quotation leaves without one, to the end of its clause. */
const predicateAfter = (
  reading: Reading,
  clauses: Clauses,
  { first, last }: Quotation,
  comma: number,
): TokenRange | null => {
  const opens = clauses.groups.some((group) => group.first === comma + 1 && group.form === "finite");
  if (!opens || clauses.cues.some((cue) => cue.first === comma + 1 && cue.cue.act === "say")) return null;
  // `“What we saw,” she said, [was a wonder]`: a subject that is a clause has a verb of its own.
  const isClausal = /^(?:what|whatever|how|why|whether|where|whoever)$/.test(reading.tokens[first + 1]?.lower ?? "");
  const inside = reading.tokens.slice(first, last);
  const verbs = inside.filter(({ tag }) => FINITE_TAGS.has(tag)).length;
  if (verbs > (isClausal ? 1 : 0) || inside.some(({ tag }) => tag === "stop")) return null;
  return { first: comma + 1, end: clauseEnd(reading, clauses, comma + 1) };
};

/** `“It was,” he says, [pausing], “a long year”`: a participle that only goes with words, before the rest of a sentence in marks. */
const isBeat = (reading: Reading, end: number): boolean => {
  const { tokens } = reading;
  return (
    tokens[end]?.tag === "comma" && quotationFrom(reading, end + 1) !== undefined && tokens[end + 2]?.capital === false
  );
};

/** `“So,” she said, [adding]: “we wait”`: whether what follows from a place on belongs to another verb. */
const belongsToOther = (reading: Reading, clauses: Clauses, place: number, from: number): boolean => {
  const verb = clauses.groups.find(({ head, form }) => head === place && form === "finite");
  if (verb !== undefined && !isOfRelative(reading, clauses, verb, from)) return true;
  return clauses.cues.some(
    ({ first, group, cue }) =>
      first === place && group.form === "gerund" && cue.frames.includes("quotation") && !isBeat(reading, group.end),
  );
};

/** The next quotation of the sentence, no title, with no other verb before it. */
const nextQuotation = (reading: Reading, clauses: Clauses, from: number): TokenRange[] => {
  for (let place = from; place < clauses.sentence.end && place - from < CUE_REACH; place++) {
    const next = reading.quotations[reading.hiddenBy[place] ?? -1] ?? joinedWords(reading, clauses, place);
    if (next?.first === place) return isTitle(reading, next) ? [] : [{ first: next.first, end: next.last }];
    if (belongsToOther(reading, clauses, place, from)) return [];
  }
  return [];
};

/** The pieces of the content that stand behind its cue. */
export const resumptionOf = (reading: Reading, quotation: Quotation, named: NamedCue): TokenRange[] => {
  const { tokens } = reading;
  const { clauses, cue, source } = named;
  const { end } = clauses.sentence;
  const from = Math.max(cue.end, source.end);
  const comma = skipPrepositional(tokens, skipTime(tokens, from, end), end);
  if (tokens[comma]?.tag === "comma") {
    if (tokens[comma + 1]?.lower === "that") return thatClauseAfter(reading, named, comma);
    const clause = clauseAfter(reading, clauses, comma) ?? predicateAfter(reading, clauses, quotation, comma);
    if (clause !== null) return [clause];
  }
  const second = secondHalf(reading, clauses, quotation, from);
  if (second !== null) return [{ first: second.first, end: second.last }];
  return nextQuotation(reading, clauses, from);
};
