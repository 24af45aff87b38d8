import type { Attribution } from "./attribution.ts";

const startOf = ({ content }: Attribution): number => content[0]?.first ?? 0;

/** Compares attributions by where their content begins, then by their cue. */
export const byText = (a: Attribution, b: Attribution): number => startOf(a) - startOf(b) || a.cue.first - b.cue.first;
