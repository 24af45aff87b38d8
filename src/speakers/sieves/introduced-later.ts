import { roleOf } from "../../lexicon/lexicon.ts";
import { modifiersOf } from "../entities/role-at.ts";
import { genderOfWord } from "../entities/draft.ts";
import { blockAt } from "../scene.ts";
import { fit } from "./title-or-role.ts";
import { namesIn } from "../sources/name-index.ts";
import type { Sieve } from "./sieve.ts";

/** Only the head of an article describes people before it names them. */
const LAST_OPENING_BLOCK = 4;
/** How many paragraphs later the name must come. */
const BLOCKS_AHEAD = 12;
/** How many, where the name comes without any role. */
const BLOCKS_TO_BARE_NAME = 3;
const GENERIC = new Set(["man", "woman", "person", "individual", "official", "member", "witness", "voter", "resident"]);
const MOST_DRAFTS = 100;
/** Words after a description that may name whom it relates to: `a former aide [to Ada Holt]`, who is somebody else. */
const SAYS_MORE = 5;
const CONTINUES = new Set(["preposition", "to"]);
const MOST_OWN = 4;

/** `One dock worker says …`, and only later `Ada Holt, a dock worker`: a lead's nameless person. */
export const introducedLater: Sieve = {
  id: "introduced-later",
  resolve: ({ form, word, head, phrase, range, plural, definite }, { scene, cast, index, excluded }) => {
    const described = roleOf(scene.analysis.lexicon, word);
    const block = blockAt(scene, head);
    if (form !== "description" || plural || described === null || block > LAST_OPENING_BLOCK) return null;
    const modifiers = modifiersOf(scene.tokens, { first: phrase.first, end: phrase.end - 1 });
    const gender = genderOfWord(word);
    const goesOn = CONTINUES.has(scene.tokens[range.end]?.tag ?? "") ? SAYS_MORE : 0;
    const own = namesIn(index, { first: phrase.first, end: range.end + goesOn }, MOST_OWN);
    const related = new Set(own.map((name) => cast.entityOf[name] ?? -1));
    let nameless: number | null = null;
    for (let entity = 0; entity < cast.drafts.length && entity < MOST_DRAFTS; entity++) {
      const draft = cast.drafts[entity];
      const first = cast.mentions[draft?.place ?? -1]?.range.first;
      if (
        draft?.kind !== "person" ||
        related.has(entity) ||
        excluded.has(entity) ||
        first === undefined ||
        first < head ||
        blockAt(scene, first) > block + BLOCKS_AHEAD
      )
        continue;
      if (gender !== null && draft.gender !== null && gender !== draft.gender) continue;
      if (draft.roles.some((held) => fit(described, modifiers, held) !== null))
        return { kind: "person", entities: [entity] };
      const isBare = !definite && draft.roles.length === 0 && draft.fullMentions > 0;
      if (isBare && blockAt(scene, first) <= block + BLOCKS_TO_BARE_NAME) nameless ??= entity;
    }
    return nameless === null || GENERIC.has(described) ? null : { kind: "person", entities: [nameless] };
  },
};
