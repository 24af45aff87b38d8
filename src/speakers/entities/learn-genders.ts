import type { Scene } from "../scene.ts";
import type { Cast } from "./collect-entities.ts";
import { sexSaidAfter } from "./pronoun-after.ts";

/** Learns from the pronouns after them what sex people are whose first names do not say. */
export const learnGenders = (scene: Scene, { mentions, entityOf, drafts }: Cast): void => {
  const votes = new Map<number, number>();
  const isPerson = (position: number): boolean => drafts[entityOf[position] ?? -1]?.kind === "person";
  for (const position of mentions.keys()) {
    const entity = entityOf[position] ?? -1;
    if (!isPerson(position) || drafts[entity]?.gender !== null) continue;
    const said = sexSaidAfter(scene, mentions, position, isPerson);
    if (said !== null) votes.set(entity, (votes.get(entity) ?? 0) + (said === "male" ? 1 : -1));
  }
  for (const [entity, vote] of votes) {
    const draft = drafts[entity];
    if (draft !== undefined && vote !== 0) draft.gender = vote > 0 ? "male" : "female";
  }
};
