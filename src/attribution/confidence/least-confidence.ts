/**
 * The least confidence that is shown by default, 0 to 1: near the one that gives the best F1 on hand-annotated articles.
 * In a file of its own, so that the command line can tell it without loading the weights.
 */
export const LEAST_CONFIDENCE = 0.4;
