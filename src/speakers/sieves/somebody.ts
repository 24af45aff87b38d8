import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { canonicalRole } from "../../lexicon/people/role-nouns.ts";
import { SINGLE_PRONOUNS } from "../../lexicon/people/unnamed-words.ts";
import { findAntecedent } from "../discourse/trail.ts";
import { prominence, wantedAt } from "../discourse/wanted.ts";
import { genderOfWord } from "../entities/draft.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import type { Sieve, SieveContext } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";

const isHuman = ({ head, word }: SourceMention, { scene }: SieveContext): boolean =>
  canonicalRole(word) !== null || ((scene.tokens[head]?.classes ?? 0) & WORD_CLASS.actor) !== 0;

/** `Holt's adviser` is not Holt; `the Ostrava governor` may be him. */
const isOwnedByName = ({ owner }: SourceMention, { cast }: SieveContext): boolean =>
  owner !== null && cast.drafts[cast.entityOf[owner] ?? -1]?.isPlace !== true;

/** `the lawmaker`, `the woman`: no office anybody is known to hold, so whoever was talked about last. */
export const salientPerson: Sieve = {
  id: "salient-person",
  resolve: (source, context) => {
    const { form, definite, plural, head, word } = source;
    if (form !== "description" || !definite || plural || isOwnedByName(source, context) || !isHuman(source, context))
      return null;
    const { cast } = context;
    const role = canonicalRole(word);
    const wanted = wantedAt(context, head, genderOfWord(word), context.excluded);
    const found = findAntecedent(context.trail, {
      ...wanted,
      weigh: (entity) =>
        prominence(cast, entity) +
        (entity < 0 ? 3 : cast.drafts[entity]?.roles.some((held) => held.role === role) ? 2 : 0),
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
