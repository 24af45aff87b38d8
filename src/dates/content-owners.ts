import type { Attribution } from "../attribution/attribution.ts";
import type { TokenRange } from "../language/token-range.ts";

/** A piece of content and the position of its attribution. */
export interface OwnedPiece extends TokenRange {
  readonly attribution: number;
}

/**
 * For each token the innermost piece of content it stands in; null for the words of nobody but the article. Pieces
 * that begin last are laid first and never written over, so that the time grows with the tokens, however deep they nest.
 */
export const contentOwners = (
  attributions: readonly Attribution[],
  tokenCount: number,
): readonly (OwnedPiece | null)[] => {
  const owners = Array.from<OwnedPiece | null>({ length: tokenCount }).fill(null);
  const next = new Int32Array(tokenCount + 1);
  for (let place = 0; place <= tokenCount; place++) next[place] = place;
  const free = (from: number): number => {
    let place = from;
    while (next[place] !== place) {
      next[place] = next[next[place] ?? place] ?? place;
      place = next[place] ?? place;
    }
    return place;
  };
  const pieces = attributions.flatMap(({ content }, attribution) =>
    content.map(({ first, end }): OwnedPiece => ({ first, end, attribution })),
  );
  for (const piece of pieces.toSorted((a, b) => b.first - a.first || a.end - b.end)) {
    for (let place = free(piece.first); place < piece.end; place = free(place)) {
      owners[place] = piece;
      next[place] = place + 1;
    }
  }
  return owners;
};
