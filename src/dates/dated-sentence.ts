import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis, Sentence, Tag } from "../language/analysis.ts";
import { FINITE_TAGS } from "../language/finite-tags.ts";
import type { TokenRange } from "../language/token-range.ts";
import type { OwnedPiece } from "./content-owners.ts";
import type { PlacedDate } from "./place-dates.ts";

/** What the date of a cue is looked for in. */
export interface DatedSentence {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  /** The sentence's dates, in text order. */
  readonly dates: readonly PlacedDate[];
  readonly owners: readonly (OwnedPiece | null)[];
}

/** How far from its cue a date may stand, in tokens. */
export const REACH = 80;

export const LINKS: ReadonlySet<Tag> = new Set(["preposition", "adverb", "comma"]);
export const SUBORDINATES: ReadonlySet<Tag> = new Set(["wh", "subordinator", "semicolon"]);

/** Verbs whose date is also that of the words: an interview aired on Monday, a poll released Wednesday. */
export const MADE_PUBLIC: ReadonlySet<string> = new Set(
  "aired broadcast televised recorded taped filmed streamed published released issued printed posted uploaded circulated distributed obtained held given delivered written dated sent filed conducted made".split(
    " ",
  ),
);

export const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.first <= inner.first && inner.end <= outer.end;

/** A participle that only describes the noun before it. */
const isReduced = ({ tokens }: Analysis, position: number): boolean =>
  MADE_PUBLIC.has(tokens[position]?.lower ?? "") && ["noun", "name"].includes(tokens[position - 1]?.tag ?? "stop");

export const isFiniteAt = (analysis: Analysis, position: number): boolean => {
  const token = analysis.tokens[position];
  if (token === undefined || !FINITE_TAGS.has(token.tag) || isReduced(analysis, position)) return false;
  return !(token.tag === "verb" && analysis.tokens[position - 1]?.tag === "to");
};

/** Whether a word of the tags stands between two places, the cue and its content left out. */
export const standsBetween = (
  { cue, content }: Attribution,
  { first, end }: TokenRange,
  isOne: (position: number) => boolean,
): boolean => {
  for (let position = first; position < end; position++) {
    const own = position >= cue.first && position < cue.end;
    if (!own && isOne(position) && !content.some((piece) => piece.first <= position && position < piece.end))
      return true;
  }
  return false;
};
