import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { Token } from "../../language/analysis.ts";
import type { Cast } from "../entities/collect-entities.ts";
import type { NameIndex } from "../sources/name-index.ts";
import type { Sieve } from "./sieve.ts";
import { UNNAMED } from "./sieve.ts";
import { isPluralWord } from "./plural-words.ts";

/** Before the pronoun, or before the one it is joined to: `a man who left and who said`. */
const antecedentBefore = (tokens: readonly Token[], head: number): number => {
  if (tokens[head - 1]?.tag !== "conjunction") return head - 1;
  for (let place = head - 2; place > head - 30; place--)
    if (tokens[place]?.lower === tokens[head]?.lower) return place - 1;
  return head - 1;
};

/** The name that ends at a place; for `who` not the place somebody is from: `Senator [Ada Holt] of Ohio, who`. */
const nameBefore = (word: string, place: number, cast: Cast, { nameAt }: NameIndex): number => {
  const name = nameAt[place] ?? -1;
  const first = cast.mentions[name]?.range.first ?? 0;
  const isPlace = cast.drafts[cast.entityOf[name] ?? -1]?.isPlace === true;
  const holder = nameAt[first - 2] ?? -1;
  const isHeld = cast.drafts[cast.entityOf[holder] ?? -1]?.kind === "person";
  return word.startsWith("who") && isPlace && isHeld ? holder : name;
};

/** `Ben Marsh, who said`: the name or noun before the pronoun. */
export const relative: Sieve = {
  id: "relative",
  resolve: ({ form, head, word }, { scene, cast, index }) => {
    if (form !== "relative") return null;
    let place = antecedentBefore(scene.tokens, head);
    if (scene.tokens[place]?.tag === "close") while (place > head - 12 && scene.tokens[place]?.tag !== "open") place--;
    while (place > head - 3 && scene.tokens[place]?.kind !== "word") place--;
    const name = nameBefore(word, place, cast, index);
    const entity = cast.entityOf[name] ?? -1;
    const draft = cast.drafts[entity];
    if (draft !== undefined) return { kind: draft.kind, entities: [entity] };
    const token = scene.tokens[place];
    if (token === undefined || word === "what") return null;
    if (isPluralWord(token)) return UNNAMED("group");
    if (token.role !== null || (token.classes & WORD_CLASS.actor) !== 0) return UNNAMED("anonymous");
    return null;
  },
};
