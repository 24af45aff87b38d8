import type { Token } from "../../language/analysis.ts";
import { FINITE_TAGS } from "../../language/finite-tags.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { appositiveEnd } from "../grammar/inverted-subjects.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { type Clauses, type Reading, lastInside, quotationFrom } from "../grammar/reading.ts";
import { trimmed } from "../grammar/trimmed.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** The noun phrase after `according to`, its tails included: to the next comma or stop. */
const sourceAfter = (reading: Reading, first: number, end: number, isFronted: boolean): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  const title = quotationFrom(reading, first);
  if (title?.closed === true && /^(?:comma|stop)$/.test(lastInside(tokens, title)?.tag ?? ""))
    return { first, end: title.last };
  let place = skipNounPhrase(tokens, first, end);
  while (place < end) {
    const tag = tokens[place]?.tag;
    if (
      tag === "comma" ||
      tag === "stop" ||
      tag === "semicolon" ||
      tag === "dash" ||
      tag === "close" ||
      tag === "colon" ||
      (hiddenBy[place] ?? -1) !== -1
    )
      break;
    place++;
  }
  if (place === first) return null;
  const behind = appositiveEnd(tokens, pastParticiple(tokens, place, end), end);
  // `According to the papers, Ruiz, 61, keeps the boat`: whom the content begins with is no appositive.
  const isAll = isFronted && (behind >= end || tokens[behind]?.tag === "stop");
  if (behind > place && (isAll || opensContent(tokens, behind, end))) return { first, end: place };
  // `according to the office, the rise “is mainly …”`: words that run into a quotation are the content.
  return { first, end: tokens[behind]?.tag === "mark" && (hiddenBy[behind] ?? -1) === -1 ? place : behind };
};

/** Whether a verb follows a comma, or an age or an appositive between it and another: `Ruiz[, 61, keeps]`, `Ruiz[, a clerk, keeps]`. */
const opensContent = (tokens: readonly Token[], comma: number, end: number): boolean => {
  if (tokens[comma]?.tag !== "comma") return false;
  if (FINITE_TAGS.has(tokens[comma + 1]?.tag)) return true;
  const next = appositiveEnd(tokens, comma, end);
  return (
    (tokens[comma + 1]?.kind === "number" && tokens[comma + 2]?.tag === "comma") ||
    (next > comma && tokens[next]?.tag === "comma" && FINITE_TAGS.has(tokens[next + 1]?.tag))
  );
};

/** `According to a report[, released Monday,] the quay is old`: past a participle between commas. */
const pastParticiple = (tokens: readonly Token[], comma: number, end: number): number => {
  const next = tokens[comma + 1]?.tag;
  if (tokens[comma]?.tag !== "comma" || (next !== "past" && next !== "participle")) return comma;
  for (let place = comma + 2; place < end && place - comma < 10; place++)
    if (tokens[place]?.tag === "comma") return place;
  return comma;
};

/** What goes on with a verb group that an insertion parts: `had, according to police, [been] asleep`. */
const GOES_ON_WITH_VERB: ReadonlySet<string | undefined> = new Set([
  "be",
  "have",
  "verb",
  "participle",
  "past",
  "gerund",
  "adverb",
  "negation",
  "to",
]);

/** Whether what stands before an insertion and behind it is one clause: it has its verb only there, or a part of it. */
const isParted = ({ tokens }: Reading, { groups }: Clauses, before: TokenRange, comma: number): boolean => {
  const verb = groups.findLast(
    ({ form, head, first }) => form === "finite" && head < before.end && tokens[first - 1]?.tag !== "wh",
  );
  if (verb !== undefined) return verb.head === before.end - 1 && GOES_ON_WITH_VERB.has(tokens[comma + 1]?.tag);
  return groups.some(({ form, first }) => form === "finite" && first > comma && tokens[first - 1]?.tag !== "wh");
};

/** The content before the source and, where that is no clause yet, behind it: `The driver, according to police, had been asleep`. */
const around = (reading: Reading, clauses: Clauses, before: TokenRange, { end: comma }: TokenRange): TokenRange[] => {
  const quotation = quotationFrom(reading, comma + 1);
  // `It is late, according to the office, [“later than we thought”]`: words that go on, no sentence of their own.
  const goesOn = quotation?.closed === true && reading.tokens[comma + 2]?.capital === false;
  if (reading.tokens[comma]?.tag === "comma" && goesOn) return [before, { first: comma + 1, end: quotation.last }];
  if (reading.tokens[comma]?.tag !== "comma" || !isParted(reading, clauses, before, comma)) return [before];
  const after = trimmed(reading.tokens, comma + 1, clauseEnd(reading, clauses, comma + 1));
  return after ? [before, after] : [before];
};

/** `…, [per] the Herald`, `[Per] Ruiz, …`: not `twice per day`. */
const isPer = (tokens: readonly Token[], place: number, low: number): boolean => {
  const next = tokens[place + 1];
  const opens = place === low || /^(?:comma|mark|dash)$/.test(tokens[place - 1]?.tag ?? "");
  return tokens[place]?.lower === "per" && opens && (next?.tag === "name" || next?.lower === "the");
};

/** What orders or allows: `Under Tarn [law], boats must be hauled out`. */
const LAWS: ReadonlySet<string> = new Set(
  "law laws act rules bylaws constitution statute statutes code ordinance".split(" "),
);

/** `[Under] guild bylaws, a skipper can be banned`: at the head of a sentence, a law by its name. */
const isUnderLaw = (tokens: readonly Token[], place: number, low: number): boolean => {
  if (place !== low || tokens[place]?.lower !== "under") return false;
  const end = skipNounPhrase(tokens, place + 1, place + 12);
  return tokens[end]?.tag === "comma" && LAWS.has(tokens[end - 1]?.lower ?? "");
};

/** Past the words at `place` that name a source behind them, or null. */
const cueEnd = (tokens: readonly Token[], place: number, low: number): number | null => {
  if (isUnderLaw(tokens, place, low)) return place + 1;
  if (tokens[place]?.lower === "according" && tokens[place + 1]?.lower === "to") return place + 2;
  return isPer(tokens, place, low) ? place + 1 : null;
};

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  const { tokens } = reading;
  const { first: low, end } = clauses.sentence;
  const proposals: Proposal[] = [];
  for (let place = low; place < end - 1; place++) {
    const cue = cueEnd(tokens, place, low);
    const source = cue === null ? null : sourceAfter(reading, cue, end, place - low <= 1);
    if (cue === null || source === null) continue;
    const isRelative = tokens[place - 1]?.tag === "comma" && tokens[place - 2]?.tag === "wh";
    const before = trimmed(tokens, isRelative ? place - 2 : low, place);
    const after = trimmed(tokens, source.end, end);
    const content = place - low <= 1 ? after && [after] : before && around(reading, clauses, before, source);
    if (!content) continue;
    proposals.push({
      source,
      cue: { first: place, end: cue },
      lemma: "according to",
      act: "say",
      frame: "that",
      content,
      modality: "asserted",
      hearer: null,
    });
    place = source.end;
  }
  return proposals;
};

/** The bridge will hold, according to a report.  According to the mayor, it will hold.  The bridge, according to her, will hold.  It will hold, per the Herald. */
export const accordingTo: AttributionRule = {
  id: "according-to",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
