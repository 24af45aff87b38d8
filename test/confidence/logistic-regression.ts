/** One thing seen: its circumstances, and whether what was found in them was right. */
export interface Example {
  readonly circumstances: readonly string[];
  readonly isRight: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Circumstances seen less often say nothing. */
const LEAST_SEEN = 20;
/** How strongly weights are held to nought (L2). */
const PENALTY = 3;
const ROUNDS = 300;
const STEP = 0.5;

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How likely what was found in these circumstances is right: 0 to 1. */
export const likelihood = ({ bias, weights }: Model, circumstances: readonly string[]): number =>
  logistic(circumstances.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias));

const placesOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  for (const name of examples.flatMap(({ circumstances }) => circumstances)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name);
  return new Map(kept.toSorted().map((name, place) => [name, place]));
};

/** Fits by gradient descent over all examples at once, each weight with a step of its own (AdaGrad): no chance in it. */
export const fit = (examples: readonly Example[]): Model => {
  const places = placesOf(examples);
  const rows = examples.map(({ circumstances, isRight }) => ({
    places: circumstances.flatMap((name) => places.get(name) ?? []),
    target: isRight ? 1 : 0,
  }));
  const values = new Float64Array(places.size + 1);
  const squares = new Float64Array(places.size + 1);
  const own = places.size;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = values.map((value, place) => (place === own ? 0 : PENALTY * value));
    for (const { places: active, target } of rows) {
      const sum = active.reduce((total, place) => total + (values[place] ?? 0), values[own] ?? 0);
      const error = logistic(sum) - target;
      for (const place of [...active, own]) slope[place] = (slope[place] ?? 0) + error;
    }
    for (const [place, value] of slope.entries()) {
      squares[place] = (squares[place] ?? 0) + value * value;
      values[place] = (values[place] ?? 0) - (STEP * value) / (Math.sqrt(squares[place] ?? 0) + 1e-8);
    }
  }
  return { bias: values[own] ?? 0, weights: new Map([...places].map(([name, place]) => [name, values[place] ?? 0])) };
};
