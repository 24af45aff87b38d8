import type { Entity, Speaker } from "../speakers/speaker.ts";
import type { ClaimSpeaker, SpeakerRecord, TextSpan } from "./record.ts";

/** The speaker of one claim as published. */
export const claimSpeaker = (
  speaker: Speaker | undefined,
  mention: TextSpan | null,
  justification: TextSpan | null,
): ClaimSpeaker => ({
  name: speaker?.name ?? null,
  id: speaker?.id ?? null,
  kind: speaker?.kind ?? "none",
  role: speaker?.role ?? null,
  mention,
  resolved_by: speaker?.resolvedBy ?? null,
  members: speaker?.members ?? [],
  justification,
});

/** The entities that make a claim, alone or with others, in order of their first mention. */
export const speakerRecords = (speakers: readonly Speaker[], entities: readonly Entity[]): SpeakerRecord[] => {
  const claims = new Map<string, number>();
  for (const { id, members } of speakers) {
    for (const speaker of id === null ? members.map((member) => member.id) : [id])
      claims.set(speaker, (claims.get(speaker) ?? 0) + 1);
  }
  return entities.flatMap(({ id, name, kind, roles, aliases, mentions }) => {
    const count = claims.get(id);
    return count === undefined ? [] : [{ id, name, kind, roles, aliases, mentions, claims: count }];
  });
};
