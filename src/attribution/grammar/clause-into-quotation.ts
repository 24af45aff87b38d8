import type { Quotation, Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import { beginsNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";

/** The words of the article that run into a quotation and are said with it: `[The bridge] “will hold,” she said`. */

/** `Ruiz, the mayor, “[was] asleep,” he wrote`: whether a quotation begins with the verb of what stands before its comma. */
const completesSentence = (tokens: readonly Token[], { sentence, groups }: Clauses, { first }: Quotation): boolean => {
  const begin = tokens[first + 1];
  return (
    tokens[first - 1]?.tag === "comma" &&
    begin?.capital === false &&
    FINITE_TAGS.has(begin.tag) &&
    beginsNounPhrase(tokens[sentence.first]) &&
    !groups.some(({ head, form }) => form === "finite" && head < first)
  );
};

/** `It would be paid, “without delay,” the judges added`: whether a few words in marks only end the clause before their comma, which nobody else says. */
const endsClause = (
  tokens: readonly Token[],
  { sentence, groups, cues }: Clauses,
  { first, last }: Quotation,
): boolean => {
  const begin = tokens[first + 1];
  return (
    tokens[first - 1]?.tag === "comma" &&
    begin?.capital === false &&
    /^(?:preposition|adverb|conjunction|wh)$/.test(begin.tag) &&
    groups.some(({ form, head }) => form === "finite" && head < first) &&
    !cues.some((cue) => cue.first < first && cue.cue.frames.includes("quotation")) &&
    last - first < 14 &&
    sentence.first < first
  );
};

/** Whether the quotation is set off from the words before it: they do not run into it. */
const isSetOff = (tokens: readonly Token[], clauses: Clauses, quotation: Quotation): boolean => {
  const before = tokens[quotation.first - 1]?.tag ?? "";
  const runsOn = completesSentence(tokens, clauses, quotation) || endsClause(tokens, clauses, quotation);
  return (before === "comma" && !runsOn) || /^(?:colon|mark|stop|open|dash)$/.test(before);
};

/** Where the content before a cue begins: with the quotation, or with the sentence that runs into it. */
export const contentStart = ({ tokens, clausesAt, hiddenBy }: Reading, quotation: Quotation): number => {
  const own = clausesAt(quotation.first);
  if (own === undefined || own.sentence.first >= quotation.first) return quotation.first;
  const { first } = own.sentence;
  if (isSetOff(tokens, own, quotation)) return quotation.first;
  for (let place = first; place < quotation.first; place++) if ((hiddenBy[place] ?? -1) !== -1) return quotation.first;
  // `He left ([it] was “not how we talk,” he wrote)`
  const bracket = tokens.slice(first, quotation.first).findLastIndex(({ tag }) => /^(?:open|close)$/.test(tag));
  if (bracket !== -1 && tokens[first + bracket]?.tag === "open") return first + bracket + 1;
  return tokens[first]?.tag === "conjunction" ? first + 1 : first;
};

/** Whether a place stands in a relative clause that no comma has closed: `Ruiz, who said “it [holds],”`. */
const isInRelative = ({ tokens }: Reading, first: number, place: number): boolean => {
  for (let before = place - 1; before >= first; before--) {
    if (tokens[before]?.tag === "wh") return true;
    if (tokens[before]?.tag === "comma") return false;
  }
  return false;
};

/** Whether words and the quotation they run into are a clause: `on the show “Today,”` is none. */
const isClause = (reading: Reading, { groups, cues }: Clauses, first: number, quotation: Quotation): boolean => {
  const opens =
    reading.tokens[first]?.tag === "subordinator" || /^(?:as|after|before)$/.test(reading.tokens[first]?.lower ?? "");
  // `While she said “never,” the board …`: the words belong to the cue beside them.
  if (opens && cues.some(({ end }) => end === quotation.first)) return false;
  const finite = groups.filter(
    (group) => group.form === "finite" && group.first >= first && group.head < quotation.last,
  );
  // `What the board did was “mad,” said Ruiz`: the subject is a clause with a verb of its own.
  if (/^(?:what|whatever|how|why|whether)$/.test(reading.tokens[first]?.lower ?? "")) return finite.length > 1;
  return finite.some((group) => !isInRelative(reading, first, group.first));
};

/** Whether the words from `first` on and the quotation they run into can be said together. */
export const isSayable = (reading: Reading, clauses: Clauses, first: number, quotation: Quotation): boolean =>
  first >= quotation.first ||
  completesSentence(reading.tokens, clauses, quotation) ||
  isClause(reading, clauses, first, quotation);
