import type { Cast } from "../entities/collect-entities.ts";
import type { Gender } from "../entities/draft.ts";
import { type Scene, blockAt } from "../scene.ts";
import type { Wanted } from "./trail.ts";

/** Who is talked about more is meant more often. */
export const prominence = (cast: Cast, entity: number): number =>
  0.4 * Math.log(1 + (cast.drafts[entity]?.mentions ?? 0));

/** What a personal pronoun at a place asks for. */
export const wantedAt = (
  { scene, cast }: { readonly scene: Scene; readonly cast: Cast },
  place: number,
  gender: Gender | null,
  excluded: ReadonlySet<number>,
): Wanted => ({
  place,
  sentence: scene.sentenceOf[place] ?? 0,
  block: blockAt(scene, place),
  gender,
  inQuotation: (scene.analysis.quotationOf[place] ?? -1) !== -1,
  excluded,
  weigh: (entity) => prominence(cast, entity),
});
