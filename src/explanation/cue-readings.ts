import { complementOf } from "../attribution/grammar/complements.ts";
import type { CueGroup } from "../attribution/grammar/match-cue.ts";
import type { Clauses, Reading } from "../attribution/grammar/reading.ts";
import { speakerOf } from "../attribution/grammar/speaker-of.ts";
import type { Tag } from "../language/analysis.ts";
import { overlap, type TokenRange } from "../language/token-range.ts";
import type { Frame } from "../lexicon/cues/cue.ts";
import { cueLemmas } from "../lexicon/cues/cue-lexicon.ts";

/** Why a verb of the lexicon attributes nothing where it stands. */
export type NoFrame =
  | { readonly why: "passive" | "nobody" | "nothing-follows" | "unfit" }
  /** Something follows that the lexicon does not let this cue take. */
  | { readonly why: "not-listed"; readonly frame: Frame; readonly preposition: string | null };

/** What the program makes of the words of a cue. */
export type CueReading =
  /** No word of the article: the line was taken for furniture of the page. */
  | { readonly as: "furniture" }
  | { readonly as: "verb-cue"; readonly lemma: string; readonly takes: readonly Frame[]; readonly noFrame: NoFrame }
  | { readonly as: "noun-cue"; readonly lemma: string; readonly takes: readonly string[] }
  /** A form of a verb of the lexicon, read here as something else. */
  | { readonly as: "other-class"; readonly lemma: string; readonly tag: Tag }
  | { readonly as: "unknown" };

const EVERY_FRAME: readonly Frame[] = ["quotation", "that", "wh", "to", "gerund", "as", "object"];

/** What the cue would take if the lexicon listed everything for it, the next preposition too. */
const unlistedFrame = (reading: Reading, clauses: Clauses, group: CueGroup): NoFrame | null => {
  const next = reading.tokens[group.end];
  const preposition = next?.tag === "preposition" ? next.lower : null;
  const prepositions = preposition === null ? [] : [preposition];
  const open = { ...group, cue: { ...group.cue, frames: EVERY_FRAME, prepositions } };
  const complement = complementOf(reading, clauses, open);
  if (complement === null || group.cue.frames.includes(complement.frame)) return null;
  const byPreposition = preposition !== null && complement.first === group.end + 1;
  return { why: "not-listed", frame: complement.frame, preposition: byPreposition ? preposition : null };
};

/** Why no rule took a cue that the grammar saw. */
export const noFrameOf = (reading: Reading, clauses: Clauses, group: CueGroup): NoFrame => {
  if (group.group.passive) return { why: "passive" };
  if (complementOf(reading, clauses, group) === null)
    return unlistedFrame(reading, clauses, group) ?? { why: "nothing-follows" };
  return speakerOf(reading, clauses, group) === null ? { why: "nobody" } : { why: "unfit" };
};

/** The verbal cues that stand among these tokens, as the grammar sees them. */
export const cueGroupsIn = (
  { clauses }: Reading,
  range: TokenRange,
): readonly { readonly clauses: Clauses; readonly group: CueGroup }[] =>
  clauses
    .filter(({ sentence }) => overlap({ first: sentence.first, end: sentence.end }, range))
    .flatMap((one) => one.cues.filter((cue) => overlap(cue, range)).map((group) => ({ clauses: one, group })));

/** Auxiliaries are verbs of many cues (`have a say`) and say nothing by themselves. */
const AUXILIARY: ReadonlySet<Tag> = new Set(["be", "have", "do", "modal"]);

/** What the program makes of the words of a cue; the last verb counts, as in `began to say`. */
export const readCueWords = (reading: Reading, range: TokenRange): CueReading => {
  const { tokens, lexicon } = reading;
  if (range.end <= range.first) return { as: "furniture" };
  const seen = cueGroupsIn(reading, range).at(-1);
  if (seen) {
    const { clauses, group } = seen;
    return {
      as: "verb-cue",
      lemma: group.cue.lemma,
      takes: group.cue.frames,
      noFrame: noFrameOf(reading, clauses, group),
    };
  }
  const words = tokens.slice(range.first, range.end);
  for (const { lower, tag } of words.toReversed()) {
    const noun = lexicon.cues.nouns.get(lower);
    if (noun && tag === "noun") return { as: "noun-cue", lemma: noun.lemma, takes: [...noun.takes] };
    const [lemma] = cueLemmas(lexicon.cues, lower);
    if (lemma !== undefined && !AUXILIARY.has(tag)) return { as: "other-class", lemma, tag };
  }
  return { as: "unknown" };
};
