import type { NameMention } from "../names/name-mention.ts";
import type { Scene } from "../scene.ts";
import { type Gender, genderOfName, genderOfWord } from "./draft.ts";

/** The sex that the form of address, the words before a name or its first name say. */
export const genderOfMention = ({ tokens }: Scene, mention: NameMention): Gender | null => {
  if (mention.honorific !== null) {
    const said = genderOfWord(mention.honorific);
    if (said !== null) return said;
  }
  for (let place = mention.title.first; place < mention.title.end; place++) {
    const said = genderOfWord(tokens[place]?.lower ?? "");
    if (said !== null) return said;
  }
  const beside = tokens[mention.title.first - 1]?.tag === "comma" ? mention.title.first - 2 : mention.title.first - 1;
  const said = tokens[beside]?.tag === "noun" ? genderOfWord(tokens[beside]?.lower ?? "") : null;
  if (said !== null) return said;
  return mention.words.length > 1
    ? genderOfName(mention.words[0] ?? "", tokens[mention.range.first]?.classes ?? 0)
    : null;
};
