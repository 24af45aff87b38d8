import type { SpeakerKind, SpeakerRecord } from "../claims/record.ts";
import type { Because } from "./identity.ts";
import type { PersonName } from "./person-name.ts";

/** A speaker of one article, before it is known who that is. */
export interface Candidate {
  readonly file: string;
  readonly published: string | null;
  readonly speaker: SpeakerRecord;
}

/** Candidates taken for one person or body so far. */
export interface Cluster {
  readonly kind: SpeakerKind;
  /** The name most articles give; of equals the longer, then the first by code unit. */
  readonly name: string;
  /** The same taken apart; null for a body, and for a person of one name. */
  readonly person: PersonName | null;
  readonly members: readonly { readonly candidate: Candidate; readonly because: Because }[];
  readonly wikidata: string | null;
}

/** Code unit order. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The heaviest first, then by name: an order that does not depend on the order of the articles. */
export const byWeight = (one: Cluster, other: Cluster): number =>
  other.members.length - one.members.length ||
  compareText(one.name, other.name) ||
  compareText(placeOf(one), placeOf(other));

/** Where the cluster's first member stands: clusters of one name are told apart by it. */
const placeOf = ({ members }: Cluster): string => `${members[0]?.candidate.file} ${members[0]?.candidate.speaker.id}`;

/** The second taken into the first, for a reason; the first keeps its name. */
export const merged = (into: Cluster, from: Cluster, because: Because): Cluster => ({
  ...into,
  wikidata: into.wikidata ?? from.wikidata,
  members: [...into.members, ...from.members.map(({ candidate }) => ({ candidate, because }))],
});

/** Whether one article tells the two apart. */
export const shareAnArticle = (one: Cluster, other: Cluster): boolean => {
  const [small, large] = one.members.length < other.members.length ? [one, other] : [other, one];
  const files = new Set(small.members.map(({ candidate }) => candidate.file));
  return large.members.some(({ candidate }) => files.has(candidate.file));
};
