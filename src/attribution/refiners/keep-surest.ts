import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../attribution.ts";
import type { Refiner } from "../refiner.ts";

const length = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, end }) => sum + end - first, 0);

const shared = (one: readonly TokenRange[], other: readonly TokenRange[]): number => {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
  return sum;
};

/** Whether two attributions tell the same: one cue, or contents that are mostly the same words. */
const tellTheSame = (a: Attribution, b: Attribution): boolean => {
  if (shared([a.cue], [b.cue]) > 0) return true;
  // `“Go,” said Ruiz, who asked to stay unnamed, “and stay away”`: a verb that only says who speaks.
  if (
    a.rule === "content-cue" &&
    a.source !== null &&
    shared([a.source], [b.cue]) > 0 &&
    shared(a.content, b.content) > 0
  )
    return true;
  if (shared([a.cue], b.content) > 0 || shared([b.cue], a.content) > 0) return false;
  const both = shared(a.content, b.content);
  return both > 0 && both >= 0.7 * Math.max(length(a.content), length(b.content));
};

const startOf = ({ content }: Attribution): number => content[0]?.first ?? 0;

/** Of attributions that tell the same, the one that the earlier rule found; then all in text order. */
export const keepSurest: Refiner = {
  id: "keep-surest",
  refine: (attributions) => {
    const kept: Attribution[] = [];
    const byToken = new Map<number, Attribution[]>();
    for (const attribution of attributions) {
      const places = [
        attribution.cue.first,
        ...attribution.content.map(({ first }) => first),
        ...attribution.content.map(({ end }) => end - 1),
      ];
      const rivals = new Set(places.flatMap((place) => byToken.get(place) ?? []));
      if ([...rivals].some((rival) => tellTheSame(rival, attribution))) continue;
      kept.push(attribution);
      for (const range of [attribution.cue, ...attribution.content]) {
        for (const place of [range.first, range.end - 1])
          byToken.set(place, [...(byToken.get(place) ?? []), attribution]);
      }
    }
    return kept.sort((a, b) => startOf(a) - startOf(b) || a.cue.first - b.cue.first);
  },
};
