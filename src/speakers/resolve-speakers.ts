import type { Authority } from "../authority/compile-authority.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";
import { findJustification } from "./anonymous/find-justification.ts";
import { readConversation } from "./discourse/read-conversation.ts";
import { collectEntities } from "./entities/collect-entities.ts";
import { collectRoles } from "./entities/collect-roles.ts";
import { learnGenders } from "./entities/learn-genders.ts";
import { publishEntities } from "./entities/publish-entities.ts";
import { findNameMentions } from "./names/find-name-mentions.ts";
import { sceneOf } from "./scene.ts";
import type { Entity, Speaker, SpeakerKind } from "./speaker.ts";
import { describeSpeaker } from "./describe-speaker.ts";

/** The speakers of a document. */
export interface Speakers {
  /** One for each attribution, in the order given. */
  readonly speakers: readonly Speaker[];
  /** Everybody the document names, in order of first mention. */
  readonly entities: readonly Entity[];
}

const UNNAMED_KINDS: ReadonlySet<SpeakerKind> = new Set(["anonymous", "group"]);

/** Speakers the document has no name for: `Holt campaign`, and whom the authority knows by an office. */
const bodiesBeside = (speakers: readonly Speaker[], entities: readonly Entity[]): readonly Entity[] => {
  const known = new Set(entities.map(({ id }) => id));
  const bodies = new Map<string, Entity>();
  for (const { id, name, kind: said } of speakers) {
    if (id === null || name === null || known.has(id)) continue;
    const mentions = (bodies.get(id)?.mentions ?? 0) + 1;
    const kind = said === "person" ? "person" : "organization";
    bodies.set(id, { id, name, kind, roles: [], aliases: [], mentions });
  }
  return [...bodies.values()];
};

/** Finds out who stands behind the source of each attribution. */
export const resolveSpeakers = (
  analysis: Analysis,
  attributions: readonly Attribution[],
  authority: Authority,
): Speakers => {
  const scene = sceneOf(analysis);
  const cast = collectEntities(scene, findNameMentions(scene));
  collectRoles(scene, cast);
  learnGenders(scene, cast);
  const entities = publishEntities(cast);
  const decisions = readConversation(scene, cast, attributions, authority);
  const speakers = decisions.map((decision, position): Speaker => {
    const speaker = describeSpeaker(scene, decision, cast, entities);
    const attribution = UNNAMED_KINDS.has(speaker.kind) && speaker.name === null ? attributions[position] : undefined;
    return { ...speaker, justification: attribution ? findJustification(scene, attribution) : null };
  });
  return { speakers, entities: [...entities, ...bodiesBeside(speakers, entities)] };
};
