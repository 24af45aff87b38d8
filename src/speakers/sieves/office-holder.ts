import { placeKey } from "../../authority/compile-authority.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { canonicalRole, isOffice } from "../../lexicon/people/role-nouns.ts";
import type { Token } from "../../language/analysis.ts";
import { firstBearer } from "../entities/bearers.ts";
import { modifiersOf } from "../entities/role-at.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import type { Sieve, SieveContext } from "./sieve.ts";

/** Words beside an office that leave it what it is. */
const NEUTRAL = new Set(["sitting", "incumbent", "us"]);

/** What makes of a place the first word of something else: `of the Iceland rowing club`. */
const GOES_ON = new Set(["noun", "adjective", "name", "gerund", "number"]);

interface Described {
  readonly role: string;
  /** Canonical names of the places the words give; empty where they give none. */
  readonly places: readonly string[];
}

/** `of France` after the office; null where something else follows `of`: `the president of the club`. */
const placeBehind = (tokens: readonly Token[], head: number): readonly string[] | null => {
  if (tokens[head + 1]?.lower !== "of") return [];
  const first = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
  const [one, two] = [tokens[first]?.lower ?? "", tokens[first + 1]?.lower ?? ""];
  const pair = placeOf(`${one} ${two}`);
  const place = pair ?? placeOf(one);
  const after = tokens[first + (pair === null ? 1 : 2)]?.tag;
  return place === null || GOES_ON.has(after ?? "") ? null : [place];
};

/** Which office the words mean; null where they say more than an office and a place, or an office of before. */
const describedOffice = ({ word, head, phrase }: SourceMention, { scene }: SieveContext): Described | null => {
  const modifiers = modifiersOf(scene.tokens, { first: phrase.first, end: Math.max(phrase.first, phrase.end - 1) });
  const isVice = modifiers.delete("vice");
  const isPrime = modifiers.delete("prime");
  const role = isVice ? canonicalRole(`vice-${word}`) : isPrime ? canonicalRole(`prime-${word}`) : canonicalRole(word);
  const behind = placeBehind(scene.tokens, head);
  if (role === null || behind === null || !(isOffice(role) || role === "leader")) return null;
  const places = [...behind];
  for (const modifier of modifiers) {
    if (placeOf(modifier) === modifier) places.push(modifier);
    else if (!NEUTRAL.has(modifier)) return null;
  }
  return { role, places };
};

/** The place whose offices the readers of this outlet have in mind. */
const homeOf = ({ scene, authority }: SieveContext): string | null => {
  const { publisher } = scene.analysis.document;
  const place = publisher === null ? null : (authority.body(publisher)?.place ?? null);
  return place === null ? null : placeKey(place);
};

/** Who held the office that the words and their place name on the day of the article; null where that is not known. */
export const holderByPlace = (source: SourceMention, context: SieveContext): string | null => {
  const { published } = context.scene.analysis.document;
  const office = published === null ? null : describedOffice(source, context);
  const [place] = office?.places.length === 1 ? office.places : [];
  return published === null || office === null || place === undefined
    ? null
    : context.authority.holder(office.role, place, published);
};

/** The same where the words name no place, and the outlet's readers know which is meant. */
const holderAtHome = (source: SourceMention, context: SieveContext): string | null => {
  const { published } = context.scene.analysis.document;
  const office = published === null ? null : describedOffice(source, context);
  const home = office?.places.length === 0 && office.role !== "leader" ? homeOf(context) : null;
  return published === null || office === null || home === null
    ? null
    : context.authority.holder(office.role, home, published);
};

/** `the French president`, `the president` in an outlet of France: who held the office that day, where the text does not say. */
export const officeHolder: Sieve = {
  id: "office-holder",
  resolve: (source, context) => {
    const { form, definite, plural, owner } = source;
    const { cast, excluded } = context;
    if (form !== "description" || !definite || plural) return null;
    if (owner !== null && cast.drafts[cast.entityOf[owner] ?? -1]?.isPlace !== true) return null;
    const holder = holderByPlace(source, context) ?? holderAtHome(source, context);
    if (holder === null) return null;
    const entity = firstBearer(cast.bearers, holder);
    if (entity === null) return { kind: "person", entities: [], name: holder };
    return excluded.has(entity) ? null : { kind: "person", entities: [entity] };
  },
};
