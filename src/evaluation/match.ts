import { shared } from "./words.ts";

/** What a matching looks at: the words of a content and of its cue. */
export interface Worded {
  readonly content: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
}

interface Pair {
  readonly weight: number;
  readonly gold: number;
  readonly prediction: number;
}

/** Contents with less than half of their words in common do not speak of the same claim. */
const LEAST_OVERLAP = 0.5;
/** A shared cue goes before a somewhat better content: two claims may have the same content. */
const CUE_WEIGHT = 0.5;

const pairsOf = (golds: readonly Worded[], predictions: readonly Worded[]): Pair[] =>
  golds.flatMap((gold, goldPlace) =>
    predictions.flatMap((prediction, predictionPlace): Pair[] => {
      const common = shared(gold.content, prediction.content);
      const overlap = common / (gold.content.size + prediction.content.size - common);
      if (common === 0 || overlap < LEAST_OVERLAP) return [];
      const weight = overlap + (shared(gold.cue, prediction.cue) > 0 ? CUE_WEIGHT : 0);
      return [{ weight, gold: goldPlace, prediction: predictionPlace }];
    }),
  );

/**
 * Pairs gold with predictions, one to one, best first; among equals the later in the text goes first.
 * @returns for each gold in order its prediction's place, or null
 */
export const match = (golds: readonly Worded[], predictions: readonly Worded[]): readonly (number | null)[] => {
  const matched = golds.map((): number | null => null);
  const taken = new Set<number>();
  const pairs = pairsOf(golds, predictions).sort(
    (a, b) => b.weight - a.weight || b.gold - a.gold || b.prediction - a.prediction,
  );
  for (const { gold, prediction } of pairs) {
    if (matched[gold] !== null || taken.has(prediction)) continue;
    matched[gold] = prediction;
    taken.add(prediction);
  }
  return matched;
};
