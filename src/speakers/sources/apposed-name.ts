import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { type Head, NOMINAL } from "./find-head.ts";
import type { NameIndex } from "./name-index.ts";

/** `former mayor and party chairwoman [Ada Holt]`: the name behind the second of two titles, which has no article of its own. */
const secondTitle = (tokens: readonly Token[], { nameAt, inTitle }: NameIndex, { first, end }: TokenRange) => {
  let isTitle = false;
  for (let place = first; place < end && place < first + 8; place++) {
    const token = tokens[place];
    if (token === undefined) return null;
    if ((nameAt[place] ?? -1) !== -1 && isTitle) return place;
    isTitle = inTitle[place] === 1 || token.role !== null;
    if (!isTitle && !NOMINAL.has(token.tag)) return null;
  }
  return null;
};

/** `his deputy, [Ada Holt],`, `President-elect – [Ada Holt]`: the name after a description that stands beside it. */
export const apposedName = (
  tokens: readonly Token[],
  index: NameIndex,
  head: Head,
  range: TokenRange,
): number | null => {
  const { nameAt } = index;
  const stop = tokens[head.stop]?.tag;
  if ((tokens[head.place]?.role ?? null) === null) return null;
  if (stop === "conjunction") return secondTitle(tokens, index, { first: head.stop + 1, end: range.end });
  if (stop !== "comma" && stop !== "dash" && stop !== "preposition") return null;
  let place = head.stop;
  if (stop === "preposition")
    while (
      place < range.end &&
      place < head.stop + 8 &&
      tokens[place]?.tag !== "comma" &&
      tokens[place]?.tag !== "dash"
    )
      place++;
  const name = nameAt[place + 1] ?? -1;
  return place + 1 < range.end && name !== -1 ? place + 1 : null;
};
