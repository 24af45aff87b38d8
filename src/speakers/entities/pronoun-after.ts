import { genderOfPronoun } from "../discourse/pronouns.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { Scene } from "../scene.ts";
import type { Gender } from "./draft.ts";

/** A pronoun further from the name than this may mean somebody else. */
const REACH = 25;
/** Names after it that are passed over to find the next person. */
const MOST_PASSED = 6;

/**
 * The sex that the pronoun after a name says, in its sentence and outside quotations: of the names of a sentence only the
 * one that no other person stands before, nor between it and the pronoun. Whoever is named in a quotation is not who says it.
 * @param isPerson asked of positions in `mentions`
 */
export const sexSaidAfter = (
  { tokens, sentenceOf, analysis }: Scene,
  mentions: readonly NameMention[],
  position: number,
  isPerson: (position: number) => boolean,
): Gender | null => {
  const range = mentions[position]?.range ?? { first: 0, end: 0 };
  const before = mentions[position - 1]?.range.first ?? 0;
  if (analysis.quotationOf[range.first] !== -1) return null;
  if (isPerson(position - 1) && sentenceOf[before] === sentenceOf[range.first]) return null;
  let next = position + 1;
  while (next < mentions.length && next < position + MOST_PASSED && !isPerson(next)) next++;
  const end = Math.min(range.end + REACH, mentions[next]?.range.first ?? tokens.length);
  for (let place = range.end; place < end && sentenceOf[place] === sentenceOf[range.first]; place++) {
    const gender = analysis.quotationOf[place] === -1 ? genderOfPronoun(tokens[place]?.lower ?? "") : null;
    if (gender !== null) return gender;
  }
  return null;
};
