import type { NameMention } from "../names/name-mention.ts";
import type { Scene } from "../scene.ts";
import type { Gender } from "./draft.ts";
import { genderOfMention } from "./gender-of-mention.ts";
import { sexSaidAfter } from "./pronoun-after.ts";

/** Fewer pronouns than this prove nothing. */
const LEAST_PRONOUNS = 3;
/** The share of them that must agree. */
const CLEAR = 0.8;

interface Tally {
  male: number;
  female: number;
}

const clearSex = ({ male, female }: Tally): Gender | null => {
  const most = Math.max(male, female);
  if (male + female < LEAST_PRONOUNS || most < CLEAR * (male + female)) return null;
  return male > female ? "male" : "female";
};

const count = (tallies: Map<string, Tally>, surname: string, sex: Gender, by: number): void => {
  const tally = tallies.get(surname) ?? { male: 0, female: 0 };
  tally[sex] += by;
  tallies.set(surname, tally);
};

const otherSex = (sex: Gender): Gender => (sex === "male" ? "female" : "male");

/**
 * What sex is spoken of by a surname alone: `Holt … she`, where the only Holt named in full is Ben, is somebody else,
 * whom the article names in full nowhere.
 * @returns by surname; nothing where the pronouns are few or disagree, or where Ben himself is spoken of as `she`
 */
export const sexOfSurnames = (scene: Scene, mentions: readonly NameMention[]): ReadonlyMap<string, Gender> => {
  const [alone, doubts] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const isPerson = (position: number): boolean => {
    const kind = mentions[position]?.kind;
    return kind === "person" || (kind === "unknown" && mentions[position]?.words.length === 1);
  };
  for (const [position, mention] of mentions.entries()) {
    const { words, honorific } = mention;
    if (!isPerson(position) || honorific !== null) continue;
    const said = sexSaidAfter(scene, mentions, position, isPerson);
    const surname = words.at(-1) ?? "";
    const known = words.length === 1 ? null : genderOfMention(scene, mention);
    if (said === null) continue;
    if (words.length === 1) count(alone, surname, said, 1);
    else if (known !== null) count(doubts, surname, otherSex(known), said === known ? -1 : 1);
  }
  const found = new Map<string, Gender>();
  for (const [surname, tally] of alone) {
    const sex = clearSex(tally);
    if (sex !== null && (doubts.get(surname)?.[sex] ?? 0) <= 0) found.set(surname, sex);
  }
  return found;
};
