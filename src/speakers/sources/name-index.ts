import type { TokenRange } from "../../language/token-range.ts";
import type { NameMention } from "../names/name-mention.ts";

/** The names of a document by place. */
export interface NameIndex {
  /** For each token the position of the name it stands in, or -1. */
  readonly nameAt: Int32Array;
  /** For each token 1 where it stands in the title before a name. */
  readonly inTitle: Uint8Array;
}

export const indexNames = (mentions: readonly NameMention[], tokens: number): NameIndex => {
  const nameAt = new Int32Array(tokens).fill(-1);
  const inTitle = new Uint8Array(tokens);
  for (const [position, { range, title }] of mentions.entries()) {
    nameAt.fill(position, range.first, range.end);
    inTitle.fill(1, title.first, title.end);
  }
  return { nameAt, inTitle };
};

/** Positions of the names that stand wholly or partly in a range, at most `most`. */
export const namesIn = ({ nameAt }: NameIndex, { first, end }: TokenRange, most: number): readonly number[] => {
  const found: number[] = [];
  for (let place = first; place < end && found.length < most; place++) {
    const name = nameAt[place] ?? -1;
    if (name !== -1 && found.at(-1) !== name) found.push(name);
  }
  return found;
};
