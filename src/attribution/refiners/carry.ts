import type { Refiner } from "../refiner.ts";
import { holders } from "./nest.ts";

const CARRYING = new Set(["according to", "report", "quote"]);

const chainOf = (position: number, within: readonly (number | null)[]): number[] => {
  const chain: number[] = [];
  for (let holder = within[position] ?? null; holder !== null && chain.length < 4; holder = within[holder] ?? null)
    chain.push(holder);
  return chain;
};

/** Names with each attribution those that carry it: `“It held,” Ruiz said, according to [the Ledger]`. */
export const carry: Refiner = {
  id: "carry",
  refine: (attributions) => {
    const within = holders(attributions);
    return attributions.map((attribution, position) => {
      const carriers = chainOf(position, within).flatMap((holder) => attributions[holder] ?? []);
      const through = carriers.flatMap(({ source, lemma }) => (source && CARRYING.has(lemma) ? [source] : []));
      return { ...attribution, through };
    });
  },
};
