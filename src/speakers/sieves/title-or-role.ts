import { roleOf } from "../../lexicon/lexicon.ts";
import { roleCovers } from "../../lexicon/people/role-nouns.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { bears } from "../entities/bearers.ts";
import type { Draft, Role } from "../entities/draft.ts";
import { genderOfWord } from "../entities/draft.ts";
import { modifiersOf } from "../entities/role-at.ts";
import { findAntecedent } from "../discourse/trail.ts";
import { prominence, wantedAt } from "../discourse/wanted.ts";
import { holderByPlace } from "./office-holder.ts";
import { type Sieve, UNNAMED } from "./sieve.ts";

const isFormer = (text: string): boolean => /^(?:former|ex-|then-)/i.test(text);

const isPlace = (word: string): boolean => placeOf(word) === word;

/** How well a role fits what a description says; null where they contradict each other. */
export const fit = (described: string, modifiers: ReadonlySet<string>, held: Role): number | null => {
  if (!roleCovers(described, held.role)) return null;
  let weight = described === held.role ? 2 : 1;
  if (isFormer(held.text) !== modifiers.has("former")) weight -= 0.7;
  const heldPlaces = [...held.modifiers].filter(isPlace);
  for (const word of modifiers) {
    if (held.modifiers.has(word)) weight += 1.5;
    else if (isPlace(word) && heldPlaces.length > 0) return null;
  }
  return weight;
};

const bestFit = (described: string, modifiers: ReadonlySet<string>, draft: Draft): number | null => {
  let best: number | null = null;
  for (const held of draft.roles) {
    const weight = fit(described, modifiers, held);
    if (weight !== null && weight > (best ?? -1)) best = weight;
  }
  return best;
};

/** Whether the document calls somebody by this office without a place: he need not be `the French president`. */
const saysNoPlace = (draft: Draft, described: string): boolean =>
  draft.roles.every(({ role, modifiers }) => !roleCovers(described, role) || ![...modifiers].some(isPlace));

/** What speaks for `an aide` where `the aide` follows: as much as for an aide named. */
const TAKEN_UP = 4;

/** `the spokesperson`, `the Ukrainian leader`, `the former governor`: whoever the document says holds that office. */
export const titleOrRole: Sieve = {
  id: "title-or-role",
  resolve: (source, context) => {
    const { form, word, head, phrase, definite, plural } = source;
    if (form !== "description" || !definite || plural) return null;
    const described = roleOf(context.scene.analysis.lexicon, word);
    if (described === null) return null;
    const modifiers = modifiersOf(context.scene.tokens, {
      first: phrase.first,
      end: Math.max(phrase.first, phrase.end - 1),
    });
    const weigh = (entity: number, noun: string | null): number | null => {
      if (entity < 0) return noun === described ? TAKEN_UP : null;
      const draft = context.cast.drafts[entity];
      const weight = draft && bestFit(described, modifiers, draft);
      return weight === null || weight === undefined ? null : 1.5 * weight + prominence(context.cast, entity);
    };
    const wanted = { ...wantedAt(context, head, genderOfWord(word), context.excluded), weigh };
    const before = findAntecedent(context.trail, wanted)?.entity ?? null;
    if (before !== null && before < 0) return { ...UNNAMED("anonymous"), entities: [before] };
    const found = before ?? everywhere(context.cast.drafts, (entity) => weigh(entity, null));
    const draft = context.cast.drafts[found ?? -1];
    if (found === null || draft === undefined) return null;
    const holder = saysNoPlace(draft, described) ? holderByPlace(source, context) : null;
    return holder === null || bears(draft, holder) ? { kind: "person", entities: [found] } : null;
  },
};

/** Named further off, or only later. */
const everywhere = (drafts: readonly Draft[], weigh: (entity: number) => number | null): number | null => {
  let best: number | null = null;
  let most = 0;
  for (let entity = 0; entity < drafts.length && entity < 200; entity++) {
    const weight = drafts[entity]?.kind === "person" ? weigh(entity) : null;
    if (weight === null || weight <= most) continue;
    // One by one: in one array with a weight an entity becomes a fraction, and so does every place reckoned from it.
    best = entity;
    most = weight;
  }
  return best;
};
