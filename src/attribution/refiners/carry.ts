import type { TokenRange } from "../../language/token-range.ts";
import { type CueLexicon, isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Attribution } from "../attribution.ts";
import type { Refiner } from "../refiner.ts";
import { holders } from "./nest.ts";

const CARRYING = new Set(["according to", "report", "quote"]);

/** `“It held,” Ruiz said, according to the Ledger`: the Ledger carries what Ruiz said, and says nothing of its own. */
const onlyCarries = (cues: CueLexicon, carrier: Attribution, carried: Attribution): boolean => {
  const start = carrier.content[0]?.first ?? 0;
  return (
    carrier.lemma === "according to" &&
    isSpeechCue(cues, carried.lemma) &&
    (carried.content[0]?.first === start || carried.source?.first === start)
  );
};

const chainOf = (position: number, within: readonly (number | null)[]): number[] => {
  const chain: number[] = [];
  for (let holder = within[position] ?? null; holder !== null && chain.length < 4; holder = within[holder] ?? null)
    chain.push(holder);
  return chain;
};

/** Names with each attribution those that carry it, and leaves out what only carries. */
export const carry: Refiner = {
  id: "carry",
  refine: (attributions, { lexicon }) => {
    const within = holders(attributions);
    const idle = new Set<number>();
    const carried = attributions.map((attribution, position) => {
      const through: TokenRange[] = [];
      for (const holder of chainOf(position, within)) {
        const carrier = attributions[holder];
        if (carrier?.source && CARRYING.has(carrier.lemma)) through.push(carrier.source);
        if (carrier && onlyCarries(lexicon.cues, carrier, attribution)) idle.add(holder);
      }
      return { ...attribution, through };
    });
    return carried.filter((_, position) => !idle.has(position));
  },
};
