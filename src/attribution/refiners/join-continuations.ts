import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Reading } from "../grammar/reading.ts";
import { kindOf } from "../kind-of.ts";
import type { Refiner } from "../refiner.ts";

/**
 * Quotations that nobody is named for belong to the one quoted just before: `“It will hold,” she said. “I know it.”`, and
 * the next paragraphs of a long quotation.
 */
const orphansAfter = (reading: Reading, attribution: Attribution, taken: ReadonlySet<number>): TokenRange[] => {
  const { quotations, quotationOf, hiddenBy } = reading;
  const last = attribution.content.at(-1);
  const own = quotationOf[(last?.end ?? 0) - 1] ?? -1;
  const cueEnd = Math.max(attribution.cue.end, attribution.source?.end ?? 0, last?.end ?? 0);
  const orphans: TokenRange[] = [];
  let previous = quotations[own];
  const block = previous?.block;
  for (let position = own + 1; position < quotations.length; position++) {
    const quotation = quotations[position];
    if (quotation === undefined || quotation.depth > 0) continue;
    const goesOn = previous?.continues === true && quotation.block === previous.block + 1;
    const sameBlock = quotation.block === (previous?.block ?? block) && quotation.first >= cueEnd;
    const between =
      quotation.block === previous?.block && reading.clauses.length > 0
        ? cleanBetween(reading, cueEnd, quotation.first)
        : true;
    if (!(goesOn || (sameBlock && between)) || taken.has(quotation.first) || (hiddenBy[quotation.first] ?? -1) === -1)
      break;
    orphans.push({ first: quotation.first, end: quotation.last });
    previous = quotation;
  }
  return orphans;
};

/** Whether no sentence of the article itself stands between: at most the rest of the one with the cue. */
const cleanBetween = ({ tokens, hiddenBy }: Reading, from: number, to: number): boolean => {
  let stops = 0;
  for (let place = from; place < to; place++) {
    if ((hiddenBy[place] ?? -1) !== -1) continue;
    if (tokens[place]?.tag === "stop" && ++stops > 1) return false;
  }
  return to - from < 60 && (stops === 0 || tokens[to - 1]?.tag === "stop" || tokens[to - 1]?.tag === "mark");
};

/** First tokens of the quotations that some attribution holds already. */
const quotationsTaken = (attributions: readonly Attribution[], { quotations, quotationOf }: Reading): Set<number> => {
  const taken = new Set<number>();
  for (const { first, end } of attributions.flatMap(({ content }) => content)) {
    for (let place = first; place < end; place++)
      if (quotations[quotationOf[place] ?? -1]?.first === place) taken.add(place);
  }
  return taken;
};

export const joinContinuations: Refiner = {
  id: "join-continuations",
  refine: (attributions, reading) => {
    const taken = quotationsTaken(attributions, reading);
    return attributions.map((attribution) => {
      const last = attribution.content.at(-1);
      const quotation = reading.quotations[reading.quotationOf[(last?.end ?? 0) - 1] ?? -1];
      if (quotation?.last !== last?.end || attribution.frame !== "quotation") return attribution;
      const orphans = orphansAfter(reading, attribution, taken);
      for (const { first } of orphans) taken.add(first);
      const content = [...attribution.content, ...orphans];
      return orphans.length === 0 ? attribution : { ...attribution, content, kind: kindOf(reading, content) };
    });
  },
};
