import { roleOf } from "../../lexicon/lexicon.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { HUMAN_NOUNS, SINGLE_PRONOUNS } from "../../lexicon/people/unnamed-words.ts";
import { findAntecedent } from "../discourse/trail.ts";
import { prominence, wantedAt } from "../discourse/wanted.ts";
import { modifiersOf } from "../entities/role-at.ts";
import { type Draft, genderOfWord } from "../entities/draft.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { isOffice } from "../../lexicon/people/role-nouns.ts";
import type { Sieve, SieveContext } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";
import { fit } from "./title-or-role.ts";

/** Endings of what people are: `geologist`, `physicist`, `technician`, `the 27-year-old`. */
const HUMAN_ENDING = /(?:ologist|aphist|emist|ysicist|onomist|nician|tician|-year-old)$/;

/** `the Norwegian`, `the Texan`: somebody by where he is from, nothing of whom is said behind. */
const isOneOfAPeople = ({ head, range, definite, word }: SourceMention): boolean =>
  definite && head === range.end - 1 && word.endsWith("an") && (placeOf(word) ?? word) !== word;

const isHuman = (source: SourceMention, { scene }: SieveContext): boolean =>
  roleOf(scene.analysis.lexicon, source.word) !== null ||
  ((scene.tokens[source.head]?.classes ?? 0) & WORD_CLASS.actor) !== 0 ||
  HUMAN_NOUNS.has(source.word) ||
  HUMAN_ENDING.test(source.word) ||
  isOneOfAPeople(source);

/** `Holt's adviser` is not Holt, nor `the mayor's spokesman` the mayor; `the Ostrava governor` may be him. */
const isOwned = ({ owner, phrase }: SourceMention, { cast, scene }: SieveContext): boolean => {
  if (owner !== null) return cast.drafts[cast.entityOf[owner] ?? -1]?.isPlace !== true;
  return scene.tokens
    .slice(phrase.first, phrase.end)
    .some(({ tag }, place, tokens) => tag === "genitive" && (tokens[place - 1]?.role ?? null) !== null);
};

/** Words after a noun in which its complement names somebody or something. */
const COMPLEMENT = 8;

/** `the attorney general of Ohio`, `the head of Holt's office`: an office of its own, whose holder the article would name. */
const hasNamedComplement = ({ head, range, phrase }: SourceMention, { scene, index }: SieveContext): boolean => {
  const role = scene.tokens[head]?.role ?? "";
  const isFormer = scene.tokens.slice(phrase.first, head).some(({ lower }) => lower === "former");
  if (!isOffice(role) || isFormer) return false;
  const next = scene.tokens[head + 1]?.tag;
  if (next !== "preposition" && next !== "to") return false;
  for (let place = head + 2; place < range.end && place < head + COMPLEMENT; place++) {
    if (scene.tokens[place]?.tag === "comma") return false;
    if ((index.nameAt[place] ?? -1) !== -1) return true;
  }
  return false;
};

interface Described {
  readonly role: string | null;
  readonly modifiers: ReadonlySet<string>;
}

const describedBy = ({ word, phrase }: SourceMention, { scene }: SieveContext): Described => ({
  role: roleOf(scene.analysis.lexicon, word),
  modifiers: modifiersOf(scene.tokens, { first: phrase.first, end: Math.max(phrase.first, phrase.end - 1) }),
});

/** What somebody's roles say for a description; null where they contradict it: `the Finnish president` is not the Norwegian one. */
const agreement = (draft: Draft | undefined, { role, modifiers }: Described): number | null => {
  const same = draft?.roles.filter((held) => held.role === role) ?? [];
  if (role === null || same.length === 0) return 0;
  return same.some((held) => fit(role, modifiers, held) !== null) ? 2 : null;
};

/** `the lawmaker`, `the woman`: no office anybody is known to hold, so whoever was talked about last. */
export const salientPerson: Sieve = {
  id: "salient-person",
  resolve: (source, context) => {
    const { form, definite, plural, head, word } = source;
    if (form !== "description" || !definite || plural || isOwned(source, context) || !isHuman(source, context))
      return null;
    if (hasNamedComplement(source, context)) return null;
    const { cast } = context;
    const described = describedBy(source, context);
    const wanted = wantedAt(context, head, genderOfWord(word), context.excluded);
    const found = findAntecedent(context.trail, {
      ...wanted,
      weigh: (entity) => {
        const more = entity < 0 ? 3 : agreement(cast.drafts[entity], described);
        return more === null ? null : prominence(cast, entity) + more;
      },
    });
    if (found === null) return null;
    return found.entity < 0
      ? { ...UNNAMED("anonymous"), entities: [found.entity] }
      : { kind: "person", entities: [found.entity] };
  },
};

/** `a cashier`, `one lawmaker`, `somebody`: one person nobody names. */
export const anonymous: Sieve = {
  id: "anonymous",
  resolve: (source, context) => {
    if (source.form === "pronoun") return SINGLE_PRONOUNS.has(source.word) ? UNNAMED("anonymous") : null;
    return source.form === "description" && !source.plural && isHuman(source, context) ? UNNAMED("anonymous") : null;
  },
};

/** A thing, or words nobody can be seen behind. */
export const nothing: Sieve = {
  id: "nobody",
  resolve: ({ form, word }) => UNNAMED(form === "pronoun" && word !== "it" ? "group" : "none"),
};
