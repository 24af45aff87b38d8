import type { Analysis } from "../language/analysis.ts";
import type { TokenRange } from "../language/token-range.ts";
import type { AttributionKind } from "./attribution.ts";

/** Direct where the content stands wholly inside quotation marks, mixed where a part does, else indirect. */
export const kindOf = (
  { tokens, quotations, quotationOf }: Analysis,
  content: readonly TokenRange[],
): AttributionKind => {
  const [begin] = content;
  const final = content.at(-1);
  if (begin === undefined || final === undefined) return "indirect";
  const inside = content.some(({ first, end }) => {
    for (let place = first; place < end; place++) if (tokens[place]?.tag === "mark") return true;
    return false;
  });
  if (!inside) return quotationOf[begin.first] === -1 || isInner(begin.first, quotationOf) ? "indirect" : "mixed";
  const opening = quotations[quotationOf[begin.first] ?? -1];
  const closing = quotations[quotationOf[final.end - 1] ?? -1];
  return opening?.first === begin.first && closing?.last === final.end ? "direct" : "mixed";
};

const isInner = (place: number, quotationOf: Int32Array): boolean => (quotationOf[place] ?? -1) !== -1;
