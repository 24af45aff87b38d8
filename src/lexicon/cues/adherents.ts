import { type NounCue, type NounFamily, indexFamilies, pluralOf } from "./nouns.ts";

/**
 * Nouns for those who are for or against something: to call somebody one tells what that person thinks of it. Not
 * “champion” and “rival”, which are as often those of a game.
 */
const ADHERENTS: readonly NounFamily[] = [
  {
    act: "agree",
    takes: "of",
    note: "those who are for something",
    lemmas:
      "supporter, backer, proponent, exponent, defender, booster, admirer, fan, devotee, disciple, promoter, endorser, loyalist",
  },
  {
    act: "agree",
    takes: "of for",
    note: "those who speak for something",
    lemmas: "advocate, crusader, campaigner, cheerleader",
  },
  { act: "believe", takes: "in", note: "those who trust in something", lemmas: "believer" },
  {
    act: "deny",
    takes: "of",
    note: "those who are against something",
    lemmas: "opponent, critic, skeptic, sceptic, detractor, foe, denier",
  },
];

/** By singular and plural, lower case. */
export const ADHERENT_NOUNS: ReadonlyMap<string, NounCue> = indexFamilies(ADHERENTS);

const NAMED = ["supporter", "backer", "booster", "fan", "loyalist", "critic", "skeptic"];

/** Those that stand right behind the name of whom they are for or against: `a Ruiz supporter`, where `the Ostrava defender` plays there. */
export const ADHERENTS_BEHIND_NAMES: ReadonlySet<string> = new Set(NAMED.flatMap((lemma) => [lemma, pluralOf(lemma)]));
