import { circumstancesOf } from "../confidence/circumstances.ts";
import { confidenceOf } from "../confidence/confidence-of.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";
import type { Refiner } from "../refiner.ts";
import { byText } from "../text-order.ts";

const length = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, end }) => sum + end - first, 0);

const shared = (one: readonly TokenRange[], other: readonly TokenRange[]): number => {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
  return sum;
};

/** Whether two attributions tell the same: one cue, or contents that are mostly the same words. */
const tellTheSame = (a: Attribution, b: Attribution): boolean => {
  if (shared([a.cue], [b.cue]) > 0) return true;
  // `“Go,” said Ruiz, who asked to stay unnamed, “and stay away”`: a verb that only says who speaks.
  if (
    a.rule === "content-cue" &&
    a.source !== null &&
    shared([a.source], [b.cue]) > 0 &&
    shared(a.content, b.content) > 0
  )
    return true;
  if (shared([a.cue], b.content) > 0 || shared([b.cue], a.content) > 0) return false;
  const both = shared(a.content, b.content);
  return both > 0 && both >= 0.7 * Math.max(length(a.content), length(b.content));
};

/** How much surer a later rule must be to outdo an earlier one. */
const SURER = 0.03;

/** So much less sure may be what tells more. */
const CONCESSION = 0.1;

/** An attribution with how sure it is, which is worked out only where it has a rival. */
interface Rated {
  readonly attribution: Attribution;
  readonly sure: () => number;
}

const rated = (reading: Reading, attribution: Attribution): Rated => {
  let known: number | null = null;
  return { attribution, sure: () => (known ??= confidenceOf(circumstancesOf(reading, attribution))) };
};

/** Whether one holds a piece that the other lacks, on the other side of the cue that both have. */
const tellsMore = (more: Attribution, less: Attribution): boolean =>
  more.content.length > less.content.length &&
  shared([more.cue], [less.cue]) > 0 &&
  shared(more.content, less.content) === length(less.content);

const outdoes = (later: Rated, earlier: Rated): boolean =>
  later.sure() - earlier.sure() >= SURER ||
  (earlier.sure() - later.sure() < CONCESSION && tellsMore(later.attribution, earlier.attribution));

/** The tokens by which rivals are found: the ends of cue and content. */
const placesOf = ({ cue, content }: Attribution): readonly number[] =>
  [cue, ...content].flatMap(({ first, end }) => [first, end - 1]);

/**
 * Of attributions that tell the same, the one that the earlier rule found, unless a later one is much surer or tells more;
 * then all in text order.
 */
export const keepSurest: Refiner = {
  id: "keep-surest",
  refine: (attributions, reading) => {
    const kept = new Set<Rated>();
    const byToken = new Map<number, Rated[]>();
    for (const attribution of attributions) {
      const own = rated(reading, attribution);
      const places = placesOf(attribution);
      const near = new Set(places.flatMap((place) => byToken.get(place) ?? []));
      const rivals = [...near].filter((rival) => kept.has(rival) && tellTheSame(rival.attribution, attribution));
      if (!rivals.every((rival) => outdoes(own, rival))) continue;
      for (const rival of rivals) kept.delete(rival);
      kept.add(own);
      for (const place of places) byToken.set(place, [...(byToken.get(place) ?? []), own]);
    }
    return [...kept].map(({ attribution }) => attribution).sort(byText);
  },
};
