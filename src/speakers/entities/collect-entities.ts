import { sameFirstName } from "../../lexicon/people/nicknames.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import type { NameMention } from "../names/name-mention.ts";
import { deletions } from "../names/normal-form.ts";
import type { Scene } from "../scene.ts";
import { type Draft, type Gender, genderOfName, genderOfWord } from "./draft.ts";

/** More candidates than this are never compared: a bound keeps the work per mention constant. */
const MOST_CANDIDATES = 16;
const LONG_ENOUGH_FOR_SLIPS = 6;
/** More than anybody's mentions: a title decides. */
const BEARS_TITLE = 1e6;

/** How a mention was tied to its entity: the sieves report it. */
export type Link = "full-name" | "surname" | "variant";

/** The names of a document tied to entities. */
export interface Cast {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly NameMention[];
  /** For each mention the place of its entity in `drafts`. */
  readonly entityOf: readonly number[];
  readonly links: readonly Link[];
}

interface Register {
  readonly drafts: Draft[];
  /** Persons by surname, organizations by their whole name. */
  readonly byLast: Map<string, number[]>;
  /** Persons by any other word of their name. */
  readonly byOther: Map<string, number[]>;
  /** Long surnames by what remains when a letter is left out. */
  readonly bySlip: Map<string, number[]>;
}

const put = (table: Map<string, number[]>, key: string, draft: number): void => {
  const found = table.get(key);
  if (found === undefined) table.set(key, [draft]);
  else if (found.length < MOST_CANDIDATES && !found.includes(draft)) found.push(draft);
};

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

const genderOfMention = ({ tokens }: Scene, mention: NameMention): Gender | null => {
  if (mention.honorific !== null) {
    const said = genderOfWord(mention.honorific);
    if (said !== null) return said;
  }
  for (let place = mention.title.first; place < mention.title.end; place++) {
    const said = genderOfWord(tokens[place]?.lower ?? "");
    if (said !== null) return said;
  }
  const before = tokens[mention.title.first - 1];
  const said = before?.tag === "noun" ? genderOfWord(before.lower) : null;
  if (said !== null) return said;
  return mention.words.length > 1
    ? genderOfName(mention.words[0] ?? "", tokens[mention.range.first]?.classes ?? 0)
    : null;
};

/** `Marsh Delgado` of `Ines Marsh Delgado`. */
const isTailOf = (words: readonly string[], whole: readonly string[]): boolean =>
  words.length < whole.length && words.every((word, place) => word === whole[whole.length - words.length + place]);

/**
 * The place of the person a full name names, among those of the same surname. `Ben Holt Jr.` is the son of a Ben Holt
 * named before him; `Ben Holt` after a `Ben Holt Jr.` is himself.
 */
const findFull = ({ drafts, byLast, bySlip }: Register, { words, suffix }: NameMention): number | null => {
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

const newDraft = (register: Register, mention: NameMention, place: number): number => {
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

const registerPerson = (register: Register, at: number, words: readonly string[]): void => {
  const surname = words.at(-1) ?? "";
  put(register.byLast, surname, at);
  for (const word of words.slice(0, -1)) if (word.length > 1) put(register.byOther, word, at);
  if (surname.length >= LONG_ENOUGH_FOR_SLIPS) for (const rest of deletions(surname)) put(register.bySlip, rest, at);
};

const wholeWords = (words: readonly string[]): number => words.filter((word) => word.length > 2).length;

/** Gives a fuller form of the name to an entity. */
const improve = (draft: Draft, mention: NameMention): void => {
  const more = wholeWords(mention.words) - wholeWords(draft.words);
  if (more < 0) return;
  if (
    more > 0 ||
    mention.words.length > draft.words.length ||
    (mention.words.length === draft.words.length && isFuller(mention, draft))
  ) {
    draft.name = mention.text;
    draft.words = mention.words;
  }
};

/** `Ada` before `A.`; mixed case before capitals. */
const isFuller = (mention: NameMention, draft: Draft): boolean => {
  const [first, known] = [mention.words[0] ?? "", draft.words[0] ?? ""];
  if (known.length <= 2 && first.length > 2) return true;
  return (
    draft.name === draft.name.toUpperCase() &&
    mention.text !== mention.text.toUpperCase() &&
    mention.words.join(" ") === draft.words.join(" ")
  );
};

/** `Secretary of State Ada Holt` → `secretary`. */
const titlesOf = ({ tokens }: Scene, { title }: NameMention): readonly string[] =>
  tokens.slice(title.first, title.end).flatMap(({ role }) => role ?? []);

const countMention = (draft: Draft, mention: NameMention, gender: Gender | null, titles: readonly string[]): void => {
  if (mention.words.length > 1) for (const title of titles) draft.titles.add(title);
  draft.mentions++;
  if (mention.kind === "person") draft.isSure = true;
  if (mention.words.length > 1) draft.fullMentions++;
  draft.forms.set(mention.text, (draft.forms.get(mention.text) ?? 0) + 1);
  draft.gender ??= gender;
};

const ORG_KEY = "organization:";
const organizationKey = (words: readonly string[]): string => {
  const whole = words[0] === "the" ? words.slice(1).join(" ") : words.join(" ");
  return ORG_KEY + (placeOf(whole) ?? whole);
};

/** What stands beside a surname and says which of its bearers is meant. */
interface Beside {
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
      (titles.some((title) => draft.titles.has(title)) ? BEARS_TITLE : 0) +
      (suffix !== "" && suffix === draft.suffix ? BEARS_TITLE : 0);
    if (weight > most) [best, most] = [place, weight];
  }
  return best;
};

/** One word: a surname seen before or after, another part of a full name, or a slip of the pen of one. */
const findSingle = (register: Register, mention: NameMention, beside: Beside): { place: number; link: Link } | null => {
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

/** Several words that are no new person: `Wasserman Schultz`, with a title, or an organization. */
const findOrganization = ({ byLast }: Register, { words }: NameMention): number | null =>
  byLast.get(organizationKey(words))?.[0] ?? null;

/** Ties every name of the document to an entity: full names first, so that a surname finds its bearer wherever he stands. */
export const collectEntities = (scene: Scene, mentions: readonly NameMention[]): Cast => {
  const register: Register = { drafts: [], byLast: new Map(), byOther: new Map(), bySlip: new Map() };
  const entityOf = mentions.map(() => -1);
  const links: Link[] = mentions.map(() => "full-name");
  const tie = (position: number, mention: NameMention, at: number): void => {
    const draft = register.drafts[at];
    if (draft === undefined) return;
    entityOf[position] = at;
    countMention(draft, mention, genderOfMention(scene, mention), titlesOf(scene, mention));
    if (draft.kind === "person" && mention.words.length > 1) improve(draft, mention);
  };
  for (const [position, mention] of mentions.entries()) {
    if (mention.kind !== "person" || mention.words.length < 2) continue;
    const at = findFull(register, mention) ?? newDraft(register, mention, position);
    registerPerson(register, at, mention.words);
    tie(position, mention, at);
  }
  for (const [position, mention] of mentions.entries()) {
    if (entityOf[position] !== -1) continue;
    const beside = {
      gender: genderOfMention(scene, mention),
      titles: titlesOf(scene, mention),
      suffix: mention.suffix,
    };
    const single = mention.words.length === 1 ? findSingle(register, mention, beside) : null;
    if (single !== null) links[position] = single.link;
    tie(
      position,
      mention,
      single?.place ?? findOrganization(register, mention) ?? addUnknown(register, mention, position),
    );
  }
  return { drafts: register.drafts, mentions, entityOf, links };
};

const addUnknown = (register: Register, mention: NameMention, position: number): number => {
  const at = newDraft(register, mention, position);
  if (register.drafts[at]?.kind === "person") registerPerson(register, at, mention.words);
  else put(register.byLast, organizationKey(mention.words), at);
  return at;
};
