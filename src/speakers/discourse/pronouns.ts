import type { Gender } from "../entities/draft.ts";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);

/** The sex a personal pronoun says; null for one that says none. */
export const genderOfPronoun = (lower: string): Gender | null =>
  MALE.has(lower) ? "male" : FEMALE.has(lower) ? "female" : null;
