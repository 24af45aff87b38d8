import { sameFirstName } from "../../lexicon/people/nicknames.ts";
import type { NameMention } from "../names/name-mention.ts";
import { deletions } from "../names/normal-form.ts";
import type { Gender } from "./draft.ts";
import { LONG_ENOUGH_FOR_SLIPS, type Register } from "./register.ts";

/** More than anybody's mentions: a title decides. */
const BEARS_TITLE = 1e6;
/** Less than a title, more than anybody's mentions: `Mrs. Holt` is rather she whom the text calls a wife than one of unknown sex. */
const IS_KNOWN_AS_SHE = 1e5;

/** How a mention was tied to its entity: the sieves report it. */
export type Link = "full-name" | "surname" | "variant";

const isInitialOf = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one);

const oneSlipApart = (one: string, other: string): boolean => {
  if (one.length < 5 || Math.abs(one.length - other.length) > 1) return false;
  const shorter = new Set(deletions(one));
  return deletions(other).some((word) => shorter.has(word));
};

/** Whether two first names can be one person's: equal, short for each other, an initial, or a slip apart. */
const firstNamesAgree = (one: string, other: string): boolean =>
  one === other ||
  isInitialOf(one, other) ||
  isInitialOf(other, one) ||
  sameFirstName(one, other) ||
  oneSlipApart(one, other) ||
  (one.length === 2 && other.length === 1 && one.startsWith(other));

/** `Marsh Delgado` of `Ines Marsh Delgado`. */
const isTailOf = (words: readonly string[], whole: readonly string[]): boolean =>
  words.length < whole.length && words.every((word, place) => word === whole[whole.length - words.length + place]);

/**
 * The place of the person a full name names, among those of the same surname. `Ben Holt Jr.` is the son of a Ben Holt
 * named before him; `Ben Holt` after a `Ben Holt Jr.` is himself.
 */
export const findFull = ({ drafts, byLast, bySlip }: Register, { words, suffix }: NameMention): number | null => {
  const surname = words.at(-1) ?? "";
  for (const place of byLast.get(surname) ?? []) {
    const known = drafts[place];
    if (known === undefined || known.kind !== "person" || known.words.length < 2) continue;
    if (suffix !== "" && suffix !== known.suffix) continue;
    if (firstNamesAgree(words[0] ?? "", known.words[0] ?? "") || isTailOf(words, known.words)) return place;
  }
  if (surname.length < LONG_ENOUGH_FOR_SLIPS) return null;
  for (const rest of deletions(surname))
    for (const place of bySlip.get(rest) ?? []) {
      const known = drafts[place];
      if (known?.words[0] === words[0] && (suffix === "" || suffix === known?.suffix)) return place;
    }
  return null;
};

/** What stands beside a surname and says which of its bearers is meant. */
export interface Beside {
  readonly gender: Gender | null;
  readonly titles: readonly string[];
  readonly suffix: string;
}

/** Among several of one surname: whom the form of address allows; then who bears the title, who is named in full most often, who came first. */
const choose = ({ drafts }: Register, places: readonly number[], { gender, titles, suffix }: Beside): number | null => {
  let best: number | null = null;
  let most = -1;
  for (const place of places) {
    const draft = drafts[place];
    if (draft === undefined) continue;
    if (gender !== null && draft.gender !== null && draft.gender !== gender) continue;
    const weight =
      draft.fullMentions +
      (gender === "female" && draft.gender === "female" ? IS_KNOWN_AS_SHE : 0) +
      (titles.some((title) => draft.titles.has(title)) ? BEARS_TITLE : 0) +
      (suffix !== "" && suffix === draft.suffix ? BEARS_TITLE : 0);
    if (weight <= most) continue;
    best = place;
    most = weight;
  }
  return best;
};

/** One word: a surname seen before or after, another part of a full name, or a slip of the pen of one. */
export const findSingle = (
  register: Register,
  mention: NameMention,
  beside: Beside,
): { place: number; link: Link } | null => {
  const word = mention.words[0] ?? "";
  const bySurname = choose(register, register.byLast.get(word) ?? [], beside);
  if (bySurname !== null) return { place: bySurname, link: "surname" };
  if (mention.kind === "organization" || mention.kind === "place") return null;
  const byOther = choose(register, register.byOther.get(word) ?? [], beside);
  if (byOther !== null) return { place: byOther, link: "surname" };
  if (word.length < LONG_ENOUGH_FOR_SLIPS) return null;
  for (const rest of deletions(word)) {
    const candidates = (register.bySlip.get(rest) ?? []).filter(
      (place) => !isPluralOf(word, register.drafts[place]?.words.at(-1) ?? ""),
    );
    const place = choose(register, candidates, beside);
    if (place !== null) return { place, link: "variant" };
  }
  return null;
};

/** `the Holts` are not `Holt` misspelt. */
const isPluralOf = (one: string, other: string): boolean => one === `${other}s` || other === `${one}s`;
