import { type Cluster, byWeight, merged, shareAnArticle } from "./cluster.ts";
import { shareAnOffice } from "./offices.ts";
import { type NameRule, namesAgree } from "./person-name.ts";

/** More names than this under one key are left apart: a bound keeps the work linear in the number of names. */
const MOST_ALIKE = 24;
/** A name seen this many times less often than another does not make that one ambiguous: it may be a misreading. */
const RARER = 20;

const agree = (rule: NameRule, one: Cluster, other: Cluster): boolean =>
  one.person !== null &&
  other.person !== null &&
  namesAgree(rule, one.person, other.person) &&
  (one.person.suffix === other.person.suffix || isSameInOffice(one, other));

/** `Ben Holt Jr.` is `Ben Holt` only where both are senators: else he may be the son. */
const isSameInOffice = (one: Cluster, other: Cluster): boolean =>
  (one.person?.suffix === "" || other.person?.suffix === "") && shareAnOffice(one, other);

/** Whether a third name agrees with only one of the two: `J. Holt` where there are a Jane and a John. */
const isAmbiguous = (rule: NameRule, lead: Cluster, one: Cluster, bucket: readonly Cluster[]): boolean => {
  const rarer = Math.min(lead.members.length, one.members.length);
  return bucket.some(
    (other) =>
      other !== lead &&
      other !== one &&
      other.members.length * RARER >= rarer &&
      agree(rule, lead, other) !== agree(rule, one, other),
  );
};

/** The clusters under one key, those of one person joined. */
const joinBucket = (rule: NameRule, bucket: readonly Cluster[]): readonly Cluster[] => {
  const found: { lead: Cluster; all: Cluster }[] = [];
  for (const cluster of bucket.toSorted(byWeight)) {
    const group = found.find(
      ({ lead, all }) =>
        agree(rule, lead, cluster) && !shareAnArticle(all, cluster) && !isAmbiguous(rule, lead, cluster, bucket),
    );
    if (group) group.all = merged(group.all, cluster, rule.because);
    else found.push({ lead: cluster, all: cluster });
  }
  return found.map(({ all }) => all);
};

/** Joins the full names of persons that agree under a rule, where no third makes it doubtful. */
export const joinNames = (clusters: readonly Cluster[], rule: NameRule): readonly Cluster[] => {
  const current = new Set(clusters);
  const buckets = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    for (const key of cluster.person === null ? [] : rule.keys(cluster.person)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(cluster);
      else buckets.set(key, [cluster]);
    }
  for (const [, bucket] of [...buckets].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const here = bucket.filter((cluster) => current.has(cluster));
    if (here.length < 2 || here.length > MOST_ALIKE) continue;
    for (const cluster of here) current.delete(cluster);
    for (const cluster of joinBucket(rule, here)) current.add(cluster);
  }
  return [...current];
};
