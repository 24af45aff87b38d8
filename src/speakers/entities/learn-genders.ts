import { genderOfPronoun } from "../discourse/pronouns.ts";
import type { Scene } from "../scene.ts";
import type { Cast } from "./collect-entities.ts";

/** A pronoun further from the name than this may mean somebody else. */
const REACH = 25;

/**
 * Learns from the pronouns after them what sex people are whose first names do not say: of the names of a sentence only
 * the one a pronoun follows, with no other person between.
 */
export const learnGenders = ({ tokens, sentenceOf, analysis }: Scene, { mentions, entityOf, drafts }: Cast): void => {
  const votes = new Map<number, number>();
  const isPerson = (position: number): boolean => drafts[entityOf[position] ?? -1]?.kind === "person";
  for (const [position, { range }] of mentions.entries()) {
    const entity = entityOf[position] ?? -1;
    if (!isPerson(position) || drafts[entity]?.gender !== null) continue;
    if (isPerson(position - 1) && sentenceOf[mentions[position - 1]?.range.first ?? 0] === sentenceOf[range.first])
      continue;
    let next = position + 1;
    while (next < mentions.length && next < position + 6 && !isPerson(next)) next++;
    const end = Math.min(range.end + REACH, mentions[next]?.range.first ?? tokens.length);
    for (let place = range.end; place < end && sentenceOf[place] === sentenceOf[range.first]; place++) {
      const gender = analysis.quotationOf[place] === -1 ? genderOfPronoun(tokens[place]?.lower ?? "") : null;
      if (gender === null) continue;
      votes.set(entity, (votes.get(entity) ?? 0) + (gender === "male" ? 1 : -1));
      break;
    }
  }
  for (const [entity, vote] of votes) {
    const draft = drafts[entity];
    if (draft !== undefined && vote !== 0) draft.gender = vote > 0 ? "male" : "female";
  }
};
