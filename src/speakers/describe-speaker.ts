import type { Decision } from "./discourse/read-conversation.ts";
import type { Cast } from "./entities/collect-entities.ts";
import { roleInWords } from "./entities/role-in-words.ts";
import { slugOf } from "./names/normal-form.ts";
import type { Scene } from "./scene.ts";
import type { Entity, Speaker, SpeakerKind } from "./speaker.ts";

const ONE_PERSON: ReadonlySet<SpeakerKind> = new Set(["person", "anonymous"]);

/** What a sieve decided, in published terms. */
export const describeSpeaker = (
  scene: Scene,
  { resolution, sieve, noun }: Decision,
  { drafts }: Cast,
  entities: readonly Entity[],
): Omit<Speaker, "justification"> => {
  const { kind, name } = resolution;
  const named = resolution.entities.flatMap((place) => entities[place] ?? []);
  const members = named.length > 1 ? named.map(({ id, name }) => ({ name, id })) : [];
  const [only] = named;
  const said = noun !== null && ONE_PERSON.has(kind) ? roleInWords(scene, noun) : null;
  if (name !== undefined) return { name, id: slugOf(name), kind, role: said, resolvedBy: sieve, members: [] };
  if (only === undefined) return { name: null, id: null, kind, role: said, resolvedBy: sieve, members: [] };
  if (members.length > 1)
    return {
      name: members.map(({ name }) => name).join(" & "),
      id: null,
      kind,
      role: null,
      resolvedBy: sieve,
      members,
    };
  const role = drafts[resolution.entities[0] ?? -1]?.roles[0]?.text ?? said;
  return { name: only.name, id: only.id, kind, role, resolvedBy: sieve, members: [] };
};
