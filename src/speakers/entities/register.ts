import { isCapital, placeOf } from "../../lexicon/people/countries.ts";
import type { NameMention } from "../names/name-mention.ts";
import { deletions } from "../names/normal-form.ts";
import type { Scene } from "../scene.ts";
import type { Draft } from "./draft.ts";

/** More candidates than this are never compared: a bound keeps the work per mention constant. */
const MOST_CANDIDATES = 16;
/** A surname shorter than this is never taken for another misspelt. */
export const LONG_ENOUGH_FOR_SLIPS = 6;

/** The entities found so far, by the words they are looked up by. */
export interface Register {
  readonly drafts: Draft[];
  /** Persons by surname, organizations by their whole name. */
  readonly byLast: Map<string, number[]>;
  /** Persons by any other word of their name. */
  readonly byOther: Map<string, number[]>;
  /** Long surnames by what remains when a letter is left out. */
  readonly bySlip: Map<string, number[]>;
}

/** Enters a draft under a word; beyond a bound it is forgotten. */
export const put = (table: Map<string, number[]>, key: string, draft: number): void => {
  const found = table.get(key);
  if (found === undefined) table.set(key, [draft]);
  else if (found.length < MOST_CANDIDATES && !found.includes(draft)) found.push(draft);
};

/** Enters an entity that a mention is the first of. */
export const newDraft = (register: Register, mention: NameMention, place: number): number => {
  const { kind, text, words } = mention;
  const at = register.drafts.length;
  const isPerson = kind === "person" || (kind === "unknown" && mention.words.length === 1);
  register.drafts.push({
    place,
    kind: isPerson ? "person" : "organization",
    isPlace: kind === "place",
    isSure: kind === "person",
    name: text,
    words,
    suffix: mention.suffix,
    gender: null,
    roles: [],
    titles: new Set(),
    forms: new Map(),
    mentions: 0,
    fullMentions: 0,
  });
  return at;
};

/** Enters the words by which a person is found. */
export const registerPerson = (register: Register, at: number, words: readonly string[]): void => {
  const surname = words.at(-1) ?? "";
  put(register.byLast, surname, at);
  for (const word of words.slice(0, -1)) if (word.length > 1) put(register.byOther, word, at);
  if (surname.length >= LONG_ENOUGH_FOR_SLIPS) for (const rest of deletions(surname)) put(register.bySlip, rest, at);
};

const LOCATIVES = new Set(["in", "at", "near", "from", "to", "of", "around", "outside", "across", "through", "for"]);

/** `in Washington`, `Washington, D.C.`: the city, where `Washington said` is the country. */
const isCity = ({ tokens }: Scene, { range }: NameMention, whole: string): boolean =>
  isCapital(whole) &&
  (LOCATIVES.has(tokens[range.first - 1]?.lower ?? "") ||
    (tokens[range.end]?.tag === "comma" && tokens[range.end + 1]?.tag === "name"));

/** What names of one body or place share; no surname begins so. */
export const organizationKey = (scene: Scene, mention: NameMention): string => {
  const { words } = mention;
  const whole = words[0] === "the" ? words.slice(1).join(" ") : words.join(" ");
  return isCity(scene, mention, whole) ? `city:${whole}` : `organization:${placeOf(whole) ?? whole}`;
};
