import type { Attribution } from "../attribution/attribution.ts";
import type { AttributionTrace } from "../attribution/find-attributions.ts";

/** What became of a proposal. */
export interface Fate {
  /** As the rule proposed it, or as it became a claim where a refiner made it. */
  readonly proposal: Attribution;
  /** Id of the refiner that left it out; null where it became a claim. */
  readonly droppedBy: string | null;
  /** Position of its claim, or of the one that was kept instead; null where nothing tells the same. */
  readonly claim: number | null;
}

/** Refiners give attributions other contents and more circumstances, but never another rule or another first word of the cue. */
const keyOf = ({ rule, cue }: Attribution): string => `${rule} ${cue.first}`;

const positionsByKey = (attributions: readonly Attribution[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const [position, attribution] of attributions.entries()) {
    const known = positions.get(keyOf(attribution));
    if (known === undefined) positions.set(keyOf(attribution), [position]);
    else known.push(position);
  }
  return positions;
};

/** Where claims have their cue, and where their contents begin and end, by token. */
interface ClaimPlaces {
  readonly cues: ReadonlyMap<number, number>;
  readonly contents: ReadonlyMap<number, number>;
}

const placesOf = (claims: readonly Attribution[]): ClaimPlaces => {
  const cues = new Map<number, number>();
  const contents = new Map<number, number>();
  for (const [position, { cue, content }] of claims.entries()) {
    for (let place = cue.first; place < cue.end; place++) cues.set(place, position);
    for (const { first, end } of content) contents.set(first, position).set(end - 1, position);
  }
  return { cues, contents };
};

/** The claim that was kept where a proposal was not: the one with its cue, else one whose content begins or ends with it. */
const keptInstead = ({ cues, contents }: ClaimPlaces, { cue, content }: Attribution): number | null => {
  for (let place = cue.first; place < cue.end; place++) {
    const position = cues.get(place);
    if (position !== undefined) return position;
  }
  for (const { first, end } of content) {
    const position = contents.get(first) ?? contents.get(end - 1);
    if (position !== undefined) return position;
  }
  return null;
};

/** Claims that no rule proposed but a refiner made: told by a rule and cue that none was proposed with. */
const madeByRefiners = (claims: readonly Attribution[], proposed: readonly Attribution[]): readonly Fate[] => {
  const known = new Set(proposed.map(keyOf));
  return claims.flatMap((proposal, claim) =>
    known.has(keyOf(proposal)) ? [] : [{ proposal, droppedBy: null, claim }],
  );
};

/** Follows each proposal of a trace through the refiners, in the order in which the rules proposed; then what refiners made. */
export const fatesOf = ({ proposed, steps }: AttributionTrace): readonly Fate[] => {
  const lists = steps.map(({ refiner, attributions }) => ({ refiner, positions: positionsByKey(attributions) }));
  const claims = steps.at(-1)?.attributions ?? proposed;
  const final = positionsByKey(claims);
  const places = placesOf(claims);
  const seen = new Map<string, number>();
  const fates = proposed.map((proposal): Fate => {
    const key = keyOf(proposal);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const droppedBy = lists.find(({ positions }) => (positions.get(key)?.length ?? 0) <= before)?.refiner ?? null;
    const claim = droppedBy === null ? (final.get(key)?.[before] ?? null) : keptInstead(places, proposal);
    return { proposal, droppedBy, claim };
  });
  return [...fates, ...madeByRefiners(claims, proposed)];
};
