import { normalForm } from "../speakers/names/normal-form.ts";
import { type Cluster, byWeight, merged, shareAnArticle } from "./cluster.ts";
import { type Office, officesAgree, officesOf } from "./offices.ts";

/** More bearers of a surname than this are never compared. */
const MOST_ALIKE = 64;

/** The one bearer who holds such an office; an office that articles give another this much less often is a misreading. */
const RARER = 5;

const holderOf = (
  own: readonly Office[],
  bearers: readonly Cluster[],
  known: (cluster: Cluster) => readonly Office[],
): Cluster | null => {
  const counted = bearers
    .map((bearer) => ({
      bearer,
      times: known(bearer).filter((held) => own.some((office) => officesAgree(office, held))).length,
    }))
    .toSorted((one, other) => other.times - one.times || byWeight(one.bearer, other.bearer));
  const [best, second] = counted;
  return best === undefined || best.times === 0 || (second?.times ?? 0) * RARER > best.times ? null : best.bearer;
};

/**
 * Takes `President Holt` for the one Holt among those named in full who is called president too; where two are, or none,
 * a surname stays what it is: a surname alone joins nobody.
 */
export const joinOffices = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const named = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    if (cluster.person !== null) {
      const bearers = named.get(cluster.person.surname);
      if (bearers) bearers.push(cluster);
      else named.set(cluster.person.surname, [cluster]);
    }
  const joined = new Map<Cluster, Cluster>();
  const offices = new Map<Cluster, readonly Office[]>();
  const known = (cluster: Cluster): readonly Office[] => {
    const found = offices.get(cluster) ?? officesOf(cluster);
    offices.set(cluster, found);
    return found;
  };
  const rest = clusters.filter((cluster) => {
    const bearers = cluster.kind === "person" && cluster.person === null ? named.get(normalForm(cluster.name)) : [];
    if (bearers === undefined || bearers.length > MOST_ALIKE) return true;
    const bearer = holderOf(officesOf(cluster), bearers, known);
    if (bearer === null || shareAnArticle(bearer, cluster)) return true;
    joined.set(bearer, merged(joined.get(bearer) ?? bearer, cluster, "surname and office"));
    return false;
  });
  return rest.map((cluster) => joined.get(cluster) ?? cluster);
};
