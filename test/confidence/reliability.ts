/** One claim as far as reliability goes. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The claims between two confidences, ten of which make the table. */
export interface Level {
  readonly from: number;
  readonly claims: number;
  /** The mean of their confidences. */
  readonly said: number;
  /** The share of them that is right. */
  readonly right: number;
}

const LEVELS = 10;

const shareOf = (claims: readonly Judged[]): number =>
  claims.length === 0 ? 0 : claims.filter(({ isRight }) => isRight).length / claims.length;

/** The ten levels of confidence of equal width, the lowest first. */
export const levelsOf = (claims: readonly Judged[]): readonly Level[] =>
  Array.from({ length: LEVELS }, (_, place): Level => {
    const inside = claims.filter(
      ({ confidence }) => Math.min(LEVELS - 1, Math.floor(confidence * LEVELS + 1e-9)) === place,
    );
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: place / LEVELS,
      claims: inside.length,
      said: inside.length === 0 ? 0 : sum / inside.length,
      right: shareOf(inside),
    };
  });

/** How far confidences lie from what they promise, on average over the claims (expected calibration error). */
export const calibrationError = (claims: readonly Judged[]): number =>
  levelsOf(claims).reduce((sum, level) => sum + Math.abs(level.said - level.right) * level.claims, 0) / claims.length;

/** Of the claims at least this sure, the share that is right; and the share of all gold that they are. */
export const atLeast = (
  claims: readonly Judged[],
  gold: number,
  confidence: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } => {
  const sure = claims.filter((claim) => claim.confidence >= confidence);
  const right = sure.filter(({ isRight }) => isRight).length;
  const [precision, recall] = [sure.length === 0 ? 1 : right / sure.length, right / gold];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the README says of all this, as Markdown. */
export const reliabilityTables = (claims: readonly Judged[], gold: number, thresholds: readonly number[]): string => {
  const levels = levelsOf(claims).map(
    ({ from, claims: count, said, right }) =>
      `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${said.toFixed(2)} | ${right.toFixed(2)} |`,
  );
  const buys = thresholds.map((threshold) => {
    const { precision, recall, f1 } = atLeast(claims, gold, threshold);
    return `| ${threshold} | ${percent(precision)} | ${percent(recall)} | ${f1.toFixed(3)} |`;
  });
  return [
    "| confidence | claims | said on average | right |",
    "| --- | --- | --- | --- |",
    ...levels,
    "",
    `Expected calibration error: ${calibrationError(claims).toFixed(3)}.`,
    "",
    "| `--min-confidence` | of these claims are right | of what people mark is found | F1 |",
    "| --- | --- | --- | --- |",
    ...buys,
  ].join("\n");
};
