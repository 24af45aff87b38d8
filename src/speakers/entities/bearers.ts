import { normalForm } from "../names/normal-form.ts";
import type { Draft } from "./draft.ts";

/** Persons by the words that a name from elsewhere is compared by, the first of each. */
export type Bearers = ReadonlyMap<string, number>;

/** A surname where the document has no more, else first name and surname. */
const keyOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? "") : `${words[0] ?? ""} ${words.at(-1) ?? ""}`;

/** The keys of all whom a name can mean: `Ada Marie Holt` may be `Ada Holt` or only `Holt`. */
const keysFor = (name: string): readonly string[] => {
  const words = name.split(" ").map((word) => normalForm(word));
  const surname = words.at(-1) ?? "";
  return [surname, `${words[0] ?? ""} ${surname}`];
};

/** Enters every person of a document. */
export const bearersOf = (drafts: readonly Draft[]): Bearers => {
  const bearers = new Map<string, number>();
  for (const [place, { kind, words }] of drafts.entries()) {
    const key = keyOf(words);
    if (kind === "person" && !bearers.has(key)) bearers.set(key, place);
  }
  return bearers;
};

/** Whether a person of the document can be the one whom somebody else names so. */
export const bears = ({ kind, words }: Draft, name: string): boolean =>
  kind === "person" && keysFor(name).includes(keyOf(words));

/** The place of the first person who can be the one; null where there is none. */
export const firstBearer = (bearers: Bearers, name: string): number | null => {
  const places = keysFor(name).flatMap((key) => bearers.get(key) ?? []);
  return places.length === 0 ? null : Math.min(...places);
};
