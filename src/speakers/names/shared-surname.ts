import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import type { Scene } from "../scene.ts";
import type { NameMention } from "./name-mention.ts";

const FIRST_NAME = WORD_CLASS.maleName | WORD_CLASS.femaleName | WORD_CLASS.firstName;
/** Words after a surname that say that several bear it: `the Holt family`. */
const FAMILY = new Set(["family", "couple", "brothers", "sisters", "siblings", "parents", "twins"]);

/** Surnames that the document says several bear: `the Holts`, `the Holt family`. */
const familyNames = (scene: Scene, mentions: readonly NameMention[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { range, words } of mentions) {
    const [word = ""] = words;
    if (words.length !== 1 || scene.tokens[range.first - 1]?.lower !== "the") continue;
    if (word.endsWith("s")) found.add(word.slice(0, -1));
    if (FAMILY.has(scene.tokens[range.end]?.lower ?? "")) found.add(word);
  }
  return found;
};

/**
 * `[Ada] and Ben Holt`: the first of the two bears the surname too. Where it is no first name, the
 * document must speak of a family; and where the document has an `Ada Marsh`, she is meant.
 */
export const shareSurnames = (scene: Scene, mentions: readonly NameMention[]): readonly NameMention[] => {
  const whole = mentions.filter(({ words }) => words.length > 1);
  const parts = new Set(whole.flatMap(({ words }) => words));
  const named = new Set(whole.map(({ words }) => `${words[0]} ${words.at(-1)}`));
  let families: ReadonlySet<string> | null = null;
  return mentions.map((mention, position) => {
    const { range, words, kind, text } = mention;
    const [first = "", ...rest] = words;
    const next = mentions[position + 1];
    const surname = next?.words.at(-1) ?? "";
    if (rest.length > 0 || next?.kind !== "person" || next.words.length !== 2 || next.title.end > next.title.first)
      return mention;
    if (scene.tokens[range.end]?.lower !== "and" || next.range.first !== range.end + 1) return mention;
    if (kind === "organization" || kind === "place" || (parts.has(first) && !named.has(`${first} ${surname}`)))
      return mention;
    if (((scene.tokens[range.first]?.classes ?? 0) & FIRST_NAME) === 0) {
      families ??= familyNames(scene, mentions);
      if (!families.has(surname)) return mention;
    }
    return {
      ...mention,
      kind: "person",
      words: [first, surname],
      text: `${text} ${next.text.split(" ").at(-1) ?? ""}`,
    };
  });
};
