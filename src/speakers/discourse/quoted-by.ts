import type { Attribution } from "../../attribution/attribution.ts";
import type { Analysis } from "../../language/analysis.ts";

/** For each quotation that is the content of an attribution, the position of that attribution. */
export const quotationSpeakers = (
  { quotationOf, quotations }: Analysis,
  attributions: readonly Attribution[],
): ReadonlyMap<number, number> => {
  const speakers = new Map<number, number>();
  for (const [position, { content, source }] of attributions.entries()) {
    const own = source === null ? -1 : (quotationOf[source.first] ?? -1);
    for (const { first, end } of content) {
      for (let place = first; place < end; place++) {
        const quotation = quotationOf[place] ?? -1;
        if (quotation === -1) continue;
        if (quotation !== own && !speakers.has(quotation)) speakers.set(quotation, position);
        place = Math.max(place, (quotations[quotation]?.last ?? 0) - 1);
      }
    }
  }
  return speakers;
};
