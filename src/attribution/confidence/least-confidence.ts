import type { AttributionKind } from "../attribution.ts";

/**
 * The least confidence that is shown by default, 0 to 1, by kind: near the one that gives the best F1 on hand-annotated
 * articles. What is quoted is found more surely than what is not, so that less of it is right among what is unsure.
 * In a file of its own, so that the command line can tell it without loading the weights.
 */
export const LEAST_CONFIDENCE: Readonly<Record<AttributionKind, number>> = { direct: 0.5, mixed: 0.5, indirect: 0.4 };

/** The same in words, for the help of the command. */
export const LEAST_CONFIDENCE_TOLD = Object.entries(LEAST_CONFIDENCE)
  .map(([kind, least]) => `${kind} ${least}`)
  .join(", ");

/**
 * Whether a claim is sure enough to be shown.
 * @param least 0 to 1, for claims of any kind; null for the default of its kind
 */
export const isSureEnough = (
  { kind, confidence }: { readonly kind: AttributionKind; readonly confidence: number },
  least: number | null,
): boolean => confidence >= (least ?? LEAST_CONFIDENCE[kind]);
