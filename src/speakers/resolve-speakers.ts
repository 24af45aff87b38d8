import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";
import { readConversation } from "./discourse/read-conversation.ts";
import { collectEntities } from "./entities/collect-entities.ts";
import { collectRoles } from "./entities/collect-roles.ts";
import { learnGenders } from "./entities/learn-genders.ts";
import { publishEntities } from "./entities/publish-entities.ts";
import { findNameMentions } from "./names/name-mention.ts";
import { sceneOf } from "./scene.ts";
import type { Entity, Speaker } from "./speaker.ts";
import { describeSpeaker } from "./describe-speaker.ts";

/** The speakers of a document. */
export interface Speakers {
  /** One for each attribution, in the order given. */
  readonly speakers: readonly Speaker[];
  /** Everybody the document names, in order of first mention. */
  readonly entities: readonly Entity[];
}

/** Finds out who stands behind the source of each attribution. */
export const resolveSpeakers = (analysis: Analysis, attributions: readonly Attribution[]): Speakers => {
  const scene = sceneOf(analysis);
  const cast = collectEntities(scene, findNameMentions(scene));
  collectRoles(scene, cast);
  learnGenders(scene, cast);
  const entities = publishEntities(cast);
  const decisions = readConversation(scene, cast, attributions);
  return { speakers: decisions.map((decision) => describeSpeaker(decision, cast, entities)), entities };
};
