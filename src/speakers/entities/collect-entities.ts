import type { NameMention } from "../names/name-mention.ts";
import type { Scene } from "../scene.ts";
import { type Bearers, bearersOf } from "./bearers.ts";
import { countMention, improve, titlesOf } from "./count-mention.ts";
import type { Draft } from "./draft.ts";
import { type Link, findFull, findSingle } from "./find-bearer.ts";
import { genderOfMention } from "./gender-of-mention.ts";
import { type Register, newDraft, organizationKey, put, registerPerson } from "./register.ts";
import { sexOfSurnames } from "./surname-sex.ts";

/** The names of a document tied to entities. */
export interface Cast {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly NameMention[];
  /** For each mention the place of its entity in `drafts`. */
  readonly entityOf: readonly number[];
  readonly links: readonly Link[];
  readonly bearers: Bearers;
}

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
  const sexes = sexOfSurnames(scene, mentions);
  for (const [position, mention] of mentions.entries()) {
    if (entityOf[position] !== -1) continue;
    const [word = ""] = mention.words;
    const beside = {
      gender: genderOfMention(scene, mention) ?? sexes.get(word) ?? null,
      titles: titlesOf(scene, mention),
      suffix: mention.suffix,
    };
    const single = mention.words.length === 1 ? findSingle(register, mention, beside) : null;
    if (single !== null) links[position] = single.link;
    tie(position, mention, single?.place ?? tieBody(register, scene, mention, position));
  }
  return { drafts: register.drafts, mentions, entityOf, links, bearers: bearersOf(register.drafts) };
};

/** Several words that are no new person, `Wasserman Schultz` with a title, or a body; a new entity where none is known. */
const tieBody = (register: Register, scene: Scene, mention: NameMention, position: number): number => {
  const key = organizationKey(scene, mention);
  const known = register.byLast.get(key)?.[0];
  if (known !== undefined) return known;
  const at = newDraft(register, mention, position);
  if (register.drafts[at]?.kind === "person") registerPerson(register, at, mention.words);
  else put(register.byLast, key, at);
  return at;
};
