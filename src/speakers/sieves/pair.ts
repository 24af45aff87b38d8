import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { canonicalRole } from "../../lexicon/people/role-nouns.ts";
import { genderOfWord, type Gender } from "../entities/draft.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import type { Sieve, SieveContext } from "./sieve.ts";

const DUAL_PRONOUNS = new Set(["both", "each"]);
const DUAL_NOUNS = new Set(["pair", "duo", "couple"]);
/** Both must be spoken of in the sentence of the source or in this many before it. */
const SENTENCES_BACK = 2;

/** `men` → male; null where the noun says no sex. */
const genderOfPlural = (word: string): Gender | null =>
  genderOfWord(word.endsWith("men") ? `${word.slice(0, -3)}man` : word.endsWith("s") ? word.slice(0, -1) : word);

const isPeople = (word: string, classes: number): boolean =>
  word === "men" || word === "women" || canonicalRole(word.slice(0, -1)) !== null || (classes & WORD_CLASS.actor) !== 0;

/** Whether the words say that there are two of them: `both`, `the two`, `the pair`, `the two leaders`, `both women`. */
const isDual = ({ form, word, head, phrase, definite }: SourceMention, { scene }: SieveContext): boolean => {
  if (form === "pronoun") return DUAL_PRONOUNS.has(word);
  if (form !== "description") return false;
  const opening = scene.tokens[phrase.first]?.lower ?? "";
  if (DUAL_PRONOUNS.has(opening) && head === phrase.first) return true;
  if (definite && DUAL_NOUNS.has(word)) return true;
  const counted = definite ? scene.tokens[phrase.first + 1]?.lower : opening;
  if (counted !== "two" && counted !== "both") return false;
  if (word === "two") return scene.tokens[head + 1]?.tag !== "preposition";
  return (definite || counted === "both") && isPeople(word, scene.tokens[head]?.classes ?? 0);
};

/** `both`, `the two`, with no noun that would say more: they take up whoever stands nearest. */
const isBare = ({ form, word, head }: SourceMention, { scene }: SieveContext): boolean =>
  (form === "pronoun" || word === "two" || DUAL_NOUNS.has(word)) && scene.tokens[head + 1]?.tag !== "preposition";

/** Persons spoken of in the sentence of the source and so many before it. */
const spokenOf = (source: SourceMention, { scene, trail, cast }: SieveContext, back: number): readonly number[] => {
  const sentence = scene.sentenceOf[source.head] ?? 0;
  const gender = genderOfPlural(source.word);
  const found = new Set<number>();
  for (const { entity, sentence: where, inQuotation, isOwner } of trail) {
    if (where < sentence - back || inQuotation || isOwner) continue;
    const sex = cast.drafts[entity]?.gender ?? null;
    if (gender !== null && sex !== null && sex !== gender) continue;
    found.add(entity);
  }
  return [...found];
};

/** `Ada Holt met Ben Marsh. The two said …`: the only two who were spoken of last; declines where there are more or fewer. */
export const pair: Sieve = {
  id: "pair",
  resolve: (source, context) => {
    if (!isDual(source, context)) return null;
    for (let back = isBare(source, context) ? 0 : SENTENCES_BACK; back <= SENTENCES_BACK; back++) {
      const entities = spokenOf(source, context, back);
      if (entities.length > 2) return null;
      if (entities.length === 2 && entities.every((entity) => entity >= 0)) return { kind: "person", entities };
    }
    return null;
  },
};
