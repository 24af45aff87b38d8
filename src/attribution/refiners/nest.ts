import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Refiner } from "../refiner.ts";

interface Piece extends TokenRange {
  /** Position of its attribution in the list. */
  readonly owner: number;
}

/** The attributions whose contents hold each cue, innermost first; one pass over all of them in text order. */
export const holders = (attributions: readonly Attribution[]): readonly (number | null)[] => {
  const pieces: Piece[] = attributions
    .flatMap(({ content }, owner) => content.map(({ first, end }) => ({ first, end, owner })))
    .sort((a, b) => a.first - b.first || b.end - a.end);
  const order = attributions
    .map((_, position) => position)
    .sort((a, b) => cueStart(attributions, a) - cueStart(attributions, b));
  const found: (number | null)[] = attributions.map(() => null);
  let open: Piece[] = [];
  let next = 0;
  for (const position of order) {
    const cue = attributions[position]?.cue;
    if (cue === undefined) continue;
    for (let piece = pieces[next]; piece !== undefined && piece.first <= cue.first; piece = pieces[++next])
      open.push(piece);
    open = open.filter(({ end }) => end > cue.first).slice(-DEEPEST);
    found[position] = open.findLast(({ end, owner }) => end >= cue.end && owner !== position)?.owner ?? null;
  }
  return found;
};

/** Deeper nesting than this is noise; a bound keeps the work per cue constant. */
const DEEPEST = 12;

const cueStart = (attributions: readonly Attribution[], position: number): number =>
  attributions[position]?.cue.first ?? 0;

/** He said that she had said it was late: the second lies within the first. */
export const nest: Refiner = {
  id: "nest",
  refine: (attributions) => {
    const within = holders(attributions);
    return attributions.map((attribution, position) => ({ ...attribution, within: within[position] ?? null }));
  },
};
