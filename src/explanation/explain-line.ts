import type { Attribution } from "../attribution/attribution.ts";
import type { AttributionTrace } from "../attribution/find-attributions.ts";
import type { CueGroup } from "../attribution/grammar/match-cue.ts";
import type { ClaimRecord, DocumentRecord } from "../claims/record.ts";
import { overlap, rangeOf, spanOf, type TokenRange } from "../language/token-range.ts";
import type { Frame } from "../lexicon/cues/cue.ts";
import type { CueLexicon } from "../lexicon/cues/cue-lexicon.ts";
import { cut, type Span } from "../text/span.ts";
import { cueGroupsIn, type NoFrame, noFrameOf } from "./cue-readings.ts";
import { type Fate, fatesOf } from "./fates.ts";

/** What the lexicon says of a cue. */
export interface CueEntry {
  readonly word: "verb" | "noun";
  readonly lemma: string;
  readonly act: string;
  readonly takes: readonly string[];
  readonly prepositions: readonly string[];
  readonly hearer: boolean;
}

/** A claim and what it comes from. */
export interface ExplainedClaim {
  readonly claim: ClaimRecord;
  readonly rule: string;
  readonly frame: Frame;
  /** Null where the rule has its cue from elsewhere: a colon, "according to". */
  readonly entry: CueEntry | null;
  /** The claim in whose content it stands. */
  readonly within: ClaimRecord | null;
}

/** A proposal that became no claim. */
export interface DroppedProposal {
  readonly rule: string;
  readonly refiner: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  /** The claim that tells the same, or holds it. */
  readonly instead: ClaimRecord | null;
}

/** A cue of the lexicon that no rule took. */
export interface IdleCue {
  readonly words: string;
  readonly lemma: string;
  readonly takes: readonly Frame[];
  readonly noFrame: NoFrame;
}

/** Everything that is known of the claims that touch a line. */
export interface LineExplanation {
  readonly line: number;
  readonly text: string;
  /** False where the line was taken for furniture of the page, or is empty: nothing is claimed there. */
  readonly isRead: boolean;
  readonly claims: readonly ExplainedClaim[];
  readonly dropped: readonly DroppedProposal[];
  readonly idle: readonly IdleCue[];
}

/** What a record was made from. */
export interface Explainable {
  readonly text: string;
  readonly record: DocumentRecord;
  readonly trace: AttributionTrace;
}

/** Offsets of a line, without its end; null for a line that the text does not have. LF, CRLF and a lone CR end a line. */
export const lineSpan = (text: string, line: number): Span | null => {
  let start = 0;
  for (let current = 1; ; current++) {
    let end = start;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
    if (current === line) return { start, end };
    if (end === text.length) return null;
    start = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
};

const entryOf = ({ verbs, nouns }: CueLexicon, { rule, lemma }: Attribution): CueEntry | null => {
  const verb = rule === "noun-cue" ? undefined : verbs.get(lemma);
  if (verb)
    return {
      word: "verb",
      lemma,
      act: verb.act,
      takes: verb.frames,
      prepositions: verb.prepositions,
      hearer: verb.hearer,
    };
  const noun = nouns.get(lemma);
  return noun
    ? { word: "noun", lemma: noun.lemma, act: noun.act, takes: [...noun.takes], prepositions: [], hearer: false }
    : null;
};

const touches = ({ source, cue, content }: Attribution, range: TokenRange): boolean =>
  [cue, ...(source ? [source] : []), ...content].some((piece) => overlap(piece, range));

const wordsOf = ({ text, trace }: Explainable, range: TokenRange): string => {
  const span = spanOf(trace.reading.tokens, range);
  return span ? cut(text, span) : "";
};

const explainedClaim = (
  { record, trace }: Explainable,
  attribution: Attribution,
  claim: ClaimRecord,
): ExplainedClaim => ({
  claim,
  rule: attribution.rule,
  frame: attribution.frame,
  entry: entryOf(trace.reading.lexicon.cues, attribution),
  within: record.claims[attribution.within ?? -1] ?? null,
});

const droppedProposal = (of: Explainable, { proposal, droppedBy, claim }: Fate): DroppedProposal[] =>
  droppedBy === null
    ? []
    : [
        {
          rule: proposal.rule,
          refiner: droppedBy,
          source: proposal.source && wordsOf(of, proposal.source),
          cue: wordsOf(of, proposal.cue),
          content: proposal.content.map((piece) => wordsOf(of, piece)).join(" … "),
          instead: of.record.claims[claim ?? -1] ?? null,
        },
      ];

/** The attributions that became claims. */
const claimsOf = ({ trace: { steps, proposed } }: Explainable): readonly Attribution[] =>
  steps.at(-1)?.attributions ?? proposed;

/** Cues among the tokens that neither a claim nor a proposal has as its own. */
const idleCues = (of: Explainable, range: TokenRange): IdleCue[] => {
  const { reading, proposed } = of.trace;
  const used = [...proposed, ...claimsOf(of)];
  const isIdle = (group: CueGroup): boolean => !used.some(({ cue }) => overlap(cue, group));
  return cueGroupsIn(reading, range)
    .filter(({ group }) => isIdle(group))
    .map(({ clauses, group }) => ({
      words: wordsOf(of, group),
      lemma: group.cue.lemma,
      takes: group.cue.frames,
      noFrame: noFrameOf(reading, clauses, group),
    }));
};

/**
 * Explains the claims that touch a line, and what nearly became one there.
 * @param line from 1
 * @returns null where the text has no such line
 */
export const explainLine = (of: Explainable, line: number): LineExplanation | null => {
  const span = lineSpan(of.text, line);
  if (span === null) return null;
  const range = rangeOf(of.trace.reading.tokens, span);
  const attributions = claimsOf(of);
  return {
    line,
    text: cut(of.text, span),
    isRead: range.end > range.first,
    claims: attributions.flatMap((attribution, position) => {
      const claim = of.record.claims[position];
      return claim && touches(attribution, range) ? [explainedClaim(of, attribution, claim)] : [];
    }),
    dropped: fatesOf(of.trace)
      .filter(({ proposal }) => touches(proposal, range))
      .flatMap((fate) => droppedProposal(of, fate)),
    idle: range.end > range.first ? idleCues(of, range) : [],
  };
};
