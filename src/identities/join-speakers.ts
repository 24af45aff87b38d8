import type { Authority } from "../authority/compile-authority.ts";
import { nameKey } from "../authority/name-key.ts";
import type { DocumentRecord } from "../claims/record.ts";
import { ORGANIZATION_WORDS } from "../lexicon/people/organization-words.ts";
import { placeOf } from "../lexicon/people/countries.ts";
import { normalForm, slugOf } from "../speakers/names/normal-form.ts";
import { type Candidate, type Cluster, byWeight, compareText } from "./cluster.ts";
import type { Identity } from "./identity.ts";
import { type Known, lookUp } from "./look-up.ts";
import { joinNames } from "./join-names.ts";
import { joinOffices } from "./join-offices.ts";
import { NAME_RULES, readPersonName } from "./person-name.ts";

/** Roles of an identity that are told: the most frequent. */
const MOST_ROLES = 8;

const candidatesOf = ({ file, published, speakers }: DocumentRecord): readonly Candidate[] =>
  speakers.map((speaker) => ({ file, published, speaker }));

const wordsOf = (name: string): string =>
  name
    .split(/[\s,]+/)
    .map((word) => normalForm(word))
    .filter((word) => word !== "")
    .join(" ");

/**
 * What candidates of one name share; those that share none stay apart whatever they are called: a surname alone, or a
 * word such as `the Post`, can be anybody's.
 */
const keyOf = ({ file, speaker }: Candidate): string => {
  const words = wordsOf(speaker.name);
  if (speaker.kind === "person")
    return readPersonName(speaker.name) ? `person ${words}` : `person ${words} ${file} ${speaker.id}`;
  const name = words.startsWith("the ") ? words.slice("the ".length) : words;
  return ORGANIZATION_WORDS.has(name) ? `body ${name} ${file} ${speaker.id}` : `body ${placeOf(name) ?? name}`;
};

/** Values by how often they occur, the most frequent first, equals by code unit. */
const byFrequency = (values: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([one, n], [other, m]) => m - n || compareText(one, other)).map(([value]) => value);
};

const commonestName = (candidates: readonly Candidate[]): string =>
  byFrequency(candidates.map(({ speaker }) => speaker.name))[0] ?? "";

/** A candidate with what the authority knows of it. */
interface Looked {
  readonly candidate: Candidate;
  readonly known: Known | null;
}

const clusterOf = (group: readonly Looked[]): Cluster => {
  const known = group[0]?.known ?? null;
  const name = known?.name ?? commonestName(group.map(({ candidate }) => candidate));
  const kind = known?.kind ?? group[0]?.candidate.speaker.kind ?? "none";
  return {
    kind,
    name,
    person: kind === "person" ? readPersonName(name) : null,
    members: group.map(({ candidate }) => ({
      candidate,
      because: known === null || nameKey(candidate.speaker.name) === nameKey(name) ? "same name" : "authority file",
    })),
    wikidata: known?.wikidata ?? null,
  };
};

const sameNames = (candidates: readonly Candidate[], authority: Authority): readonly Cluster[] => {
  const groups = new Map<string, Looked[]>();
  for (const candidate of candidates) {
    const known = lookUp(authority, candidate);
    const key = known === null ? keyOf(candidate) : `known ${known.kind} ${nameKey(known.name)}`;
    const group = groups.get(key);
    if (group) group.push({ candidate, known });
    else groups.set(key, [{ candidate, known }]);
  }
  return [...groups.values()].map((group) => clusterOf(group));
};

const inOrder = (one: Candidate, other: Candidate): number =>
  compareText(one.file, other.file) || compareText(one.speaker.id, other.speaker.id);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const publish = ({ kind, name, members, wikidata }: Cluster, id: string): Identity => {
  const speakers = members.map(({ candidate }) => candidate.speaker);
  const names = byFrequency(speakers.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
  return {
    id,
    name,
    kind,
    roles: byFrequency(speakers.flatMap(({ roles }) => roles)).slice(0, MOST_ROLES),
    aliases: names.filter((alias) => alias !== name),
    wikidata,
    articles: new Set(members.map(({ candidate }) => candidate.file)).size,
    mentions: total(speakers.map(({ mentions }) => mentions)),
    claims: total(speakers.map(({ claims }) => claims)),
    sightings: members
      .toSorted((one, other) => inOrder(one.candidate, other.candidate))
      .map(({ candidate: { file, speaker }, because }) => ({
        file,
        id: speaker.id,
        name: speaker.name,
        claims: speaker.claims,
        because,
      })),
  };
};

/** Each slug once; of clusters with one name, the one seen most often gets the bare slug. */
const publishAll = (clusters: readonly Cluster[]): readonly Identity[] => {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return clusters.map((cluster) => {
    const slug = slugOf(cluster.name);
    let id = slug;
    while (used.has(id)) {
      const number = (next.get(slug) ?? 1) + 1;
      next.set(slug, number);
      id = `${slug}-${number}`;
    }
    used.add(id);
    return publish(cluster, id);
  });
};

/**
 * Joins the speakers of many articles into persons and bodies. The result is the same whatever the order of the records:
 * candidates are put in order of file and id first, and each step takes the most frequent name first.
 * @returns those with the most claims first, then by name
 */
export const joinSpeakers = (records: readonly DocumentRecord[], authority: Authority): readonly Identity[] => {
  const candidates = records.flatMap((record) => candidatesOf(record)).toSorted(inOrder);
  let clusters = sameNames(candidates, authority);
  for (const rule of NAME_RULES) clusters = joinNames(clusters, rule);
  clusters = joinOffices(clusters);
  return publishAll(clusters.toSorted(byWeight)).toSorted(
    (one, other) => other.claims - one.claims || compareText(one.name, other.name) || compareText(one.id, other.id),
  );
};
