import type { AttributionTrace } from "../attribution/find-attributions.ts";
import type { ClaimRecord } from "../claims/record.ts";
import { type CueReading, type NoFrame, readCueWords } from "../explanation/cue-readings.ts";
import { type Fate, fatesOf } from "../explanation/fates.ts";
import { overlap, rangeOf, type TokenRange } from "../language/token-range.ts";
import { unitSpans } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import type { Comparison, Outcome } from "./compare.ts";
import type { GoldClaim } from "./gold.ts";

/** Why gold was missed, from what lies with the words to what lies with the rules; each with what it means. */
export const MISS_REASONS = {
  "unknown-cue": "no word of the cue is in the lexicon as a cue: add it with --lexicon",
  "unlisted-frame": "the cue is in the lexicon, but not with what it takes here: add the frame with --lexicon",
  "no-frame": "the cue is in the lexicon, but in no frame that attributes here",
  "other-word": "the cue's word is in the lexicon, but was not read as a verb here",
  "no-cue": "the gold marks no cue, or only marks of punctuation",
  dropped: "a rule proposed it, and a refiner left it out",
  "other-bounds": "found, but with other words as content",
  shared: "its content was found once, and the gold has it for another claim too",
  "wrong-source": "found, but with another source",
  unsure: "found, but below --min-confidence",
  furniture: "it stands in a line that was taken for furniture of the page",
} as const;

export type MissReason = keyof typeof MISS_REASONS;

/** A gold claim that was not found, or not with its source, and why. */
export interface Miss {
  readonly gold: GoldClaim;
  readonly reason: MissReason;
  /** The word, the rule or the refiner that it lies with: what misses of one reason are counted by. */
  readonly detail: string;
  /** The claim that was found in its stead. */
  readonly found: ClaimRecord | null;
}

/** What is known of one article besides the comparison. */
export interface Traced {
  readonly text: string;
  readonly trace: AttributionTrace;
  /** All claims, in the order of the trace's last step, whatever their confidence. */
  readonly claims: readonly ClaimRecord[];
  /** Those that were compared with the gold. */
  readonly kept: ReadonlySet<ClaimRecord>;
}

interface Search extends Traced {
  readonly fates: readonly Fate[];
  readonly rangesOf: (spans: readonly Span[]) => TokenRange[];
  readonly wordsOf: (spans: readonly Span[]) => string;
}

const searchIn = (traced: Traced): Search => {
  const unitSpan = unitSpans(traced.text);
  const { tokens } = traced.trace.reading;
  return {
    ...traced,
    fates: fatesOf(traced.trace),
    rangesOf: (spans) => spans.map((span) => rangeOf(tokens, unitSpan(span))),
    wordsOf: (spans) =>
      spans
        .map((span) => unitSpan(span))
        .map(({ start, end }) => traced.text.slice(start, end))
        .join(" … "),
  };
};

const sharesToken = (one: readonly TokenRange[], other: readonly TokenRange[]): boolean =>
  one.some((a) => other.some((b) => overlap(a, b)));

/** `to as`, `gerund`, `object after on`. */
const frameWords = ({ frame, preposition }: Extract<NoFrame, { why: "not-listed" }>): string =>
  preposition === null ? frame : `object after “${preposition}”`;

const NO_FRAME_WORDS = {
  passive: "in the passive",
  nobody: "without a speaker",
  "nothing-follows": "nothing that it takes follows",
  unfit: "no rule fits",
} as const;

const byCueWords = (reading: CueReading, words: string): Pick<Miss, "reason" | "detail"> => {
  switch (reading.as) {
    case "furniture":
      return { reason: "furniture", detail: words };
    case "unknown":
      return { reason: "unknown-cue", detail: words };
    case "other-class":
      return { reason: "other-word", detail: `${reading.lemma}, read as ${reading.tag}` };
    case "noun-cue":
      return { reason: "no-frame", detail: `${reading.lemma} (noun)` };
    case "verb-cue": {
      const { lemma, noFrame } = reading;
      if (noFrame.why === "not-listed") return { reason: "unlisted-frame", detail: `${lemma}: ${frameWords(noFrame)}` };
      return { reason: "no-frame", detail: `${lemma}: ${NO_FRAME_WORDS[noFrame.why]}` };
    }
  }
};

/** What the claims and proposals with the gold's cue tell; null where there are none. */
const byProposals = (search: Search, cue: readonly TokenRange[]): Pick<Miss, "reason" | "detail" | "found"> | null => {
  const fates = search.fates.filter(({ proposal }) => sharesToken([proposal.cue], cue));
  const kept = fates.find(({ droppedBy }) => droppedBy === null);
  const found = search.claims[kept?.claim ?? -1];
  if (kept && found) {
    const reason = search.kept.has(found) ? "other-bounds" : "unsure";
    return { reason, detail: kept.proposal.rule, found };
  }
  const [dropped] = fates;
  if (dropped === undefined) return null;
  const { droppedBy, proposal } = dropped;
  return {
    reason: "dropped",
    detail: `${proposal.rule}, by ${droppedBy}`,
    found: search.claims[dropped.claim ?? -1] ?? null,
  };
};

const WORD = /[\p{L}\p{N}]/u;

/** Whether gold has a content that a claim has which went to other gold. */
const isShared = (search: Search, { gold }: Outcome, taken: readonly GoldClaim[]): boolean => {
  const words = search.wordsOf(gold.spans);
  return taken.some((other) => search.wordsOf(other.spans) === words);
};

const missOf = (search: Search, outcome: Outcome, taken: readonly GoldClaim[]): Miss => {
  const { gold, found } = outcome;
  if (found) return { gold, reason: "wrong-source", detail: found.rule, found };
  const words = search.wordsOf(gold.cue).toLowerCase().replaceAll(/\s+/g, " ");
  const cue = search.rangesOf(gold.cue);
  const proposed = byProposals(search, cue);
  if (proposed) return { gold, ...proposed };
  if (isShared(search, outcome, taken)) return { gold, reason: "shared", detail: words, found: null };
  const content = search.rangesOf(gold.spans);
  if (content.every(({ first, end }) => end <= first))
    return { gold, reason: "furniture", detail: "page", found: null };
  if (!WORD.test(words)) return { gold, reason: "no-cue", detail: words === "" ? "none marked" : words, found: null };
  const readings = cue.map((range) => readCueWords(search.trace.reading, range));
  const reading = readings.find(({ as }) => as !== "unknown") ?? { as: "unknown" };
  return { gold, ...byCueWords(reading, words), found: null };
};

/** Says of each gold claim that was not found, or found with another source, why; optional gold is left out. */
export const diagnose = ({ outcomes }: Comparison, traced: Traced): readonly Miss[] => {
  const search = searchIn(traced);
  const taken = outcomes.filter(({ found }) => found).map(({ gold }) => gold);
  return outcomes
    .filter(({ gold, found, source }) => !gold.optional && !(found && source))
    .map((outcome) => missOf(search, outcome, taken));
};
