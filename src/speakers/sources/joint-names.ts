import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Cast } from "../entities/collect-entities.ts";
import { apposedName } from "./apposed-name.ts";
import { type Head, headOf } from "./find-head.ts";
import type { NameIndex } from "./name-index.ts";

const lastOfName = (cast: Cast, name: number): number => (cast.mentions[name]?.range.end ?? 1) - 1;

/** The names of `Ada Holt, Ben Marsh and Carla Ruiz`; fewer than two for a source that is not joint. */
export const jointNames = (
  tokens: readonly Token[],
  cast: Cast,
  index: NameIndex,
  range: TokenRange,
  head: Head,
): readonly number[] => {
  const names = [index.nameAt[head.place] ?? -1];
  let place = lastOfName(cast, names[0] ?? -1) + 1;
  let closed = false;
  while (place < range.end && !closed) {
    if (tokens[place]?.tag === "open") while (place < range.end && tokens[place++]?.tag !== "close");
    if (tokens[place]?.tag === "comma") place++;
    closed = tokens[place]?.tag === "conjunction";
    if (closed) place++;
    const part = headOf(tokens, index, { first: place, end: range.end });
    if (part === null) break;
    const apposed = apposedName(tokens, index, part, range);
    const name = index.nameAt[apposed ?? part.place] ?? -1;
    if (name === -1 || kindOf(cast, name) !== kindOf(cast, names[0] ?? -1)) break;
    names.push(name);
    place = lastOfName(cast, name) + 1;
  }
  return closed ? names : names.slice(0, 1);
};

const kindOf = (cast: Cast, name: number): string => {
  const draft = cast.drafts[cast.entityOf[name] ?? -1];
  return draft === undefined ? "" : draft.isPlace ? "place" : draft.kind;
};
