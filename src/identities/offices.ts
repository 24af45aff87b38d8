import { placeOf } from "../lexicon/people/countries.ts";
import { canonicalRole, isOffice } from "../lexicon/people/role-nouns.ts";
import type { Cluster } from "./cluster.ts";

const NOT_NOW = /^(?:former|ex|then|late|acting)\b/;

/** An office in a printed role, with the places named beside it. */
export interface Office {
  readonly role: string;
  readonly places: ReadonlySet<string>;
}

/** The office in a printed role; null for a former one and for what is none. */
export const officeIn = (text: string): Office | null => {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}.'’-]+/u);
  const role = words.map((word) => canonicalRole(word)).find((found) => found !== null) ?? null;
  if (role === null || !isOffice(role) || NOT_NOW.test(words[0] ?? "")) return null;
  const pairs = words.map((word, place) => `${word} ${words[place + 1] ?? ""}`);
  return { role, places: new Set([...words, ...pairs].flatMap((word) => placeOf(word) ?? [])) };
};

/** The offices the articles say a cluster holds now. */
export const officesOf = ({ members }: Cluster): readonly Office[] =>
  members.flatMap(({ candidate }) => candidate.speaker.roles.flatMap((role) => officeIn(role) ?? []));

/** Whether two mentions of an office can be of one: the same title, and no two different places. */
export const officesAgree = (one: Office, other: Office): boolean =>
  one.role === other.role &&
  (one.places.size === 0 || other.places.size === 0 || [...one.places].some((place) => other.places.has(place)));

/** Whether two clusters are said to hold one office. */
export const shareAnOffice = (one: Cluster, other: Cluster): boolean => {
  const held = officesOf(other);
  return officesOf(one).some((office) => held.some((known) => officesAgree(office, known)));
};
