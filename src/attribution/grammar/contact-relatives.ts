import type { TokenRange } from "../../language/token-range.ts";
import { SUMMARIES } from "../../lexicon/summaries.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";
import type { Clauses, Reading } from "./reading.ts";
import { subjectOf } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How many words what a clause hangs on may have. */
const LONGEST_HOST = 8;

/**
 * `[a position] she described as lonely`, `[the plan] the owners called mad`: the noun phrase that a clause hangs on without a
 * relative pronoun; null where the clause of the verb has none. A name behind a noun is part of one phrase with it.
 */
export const contactHost = ({ tokens, hiddenBy }: Reading, clauses: Clauses, group: VerbGroup): TokenRange | null => {
  if (group.form !== "finite") return null;
  const subject = subjectOf(tokens, clauses, hiddenBy, group);
  if (subject?.path !== "adjacent") return null;
  const last = subject.first - 1;
  const token = tokens[last];
  if (last < clauses.sentence.first || token === undefined || TIME_NOUNS.has(token.lower)) return null;
  if (token.tag !== "noun" && !/^(?:one|something)$/.test(token.lower)) return null;
  const low = Math.max(clauses.sentence.first, last - LONGEST_HOST);
  const first = startOfNounPhrase(tokens, last, low, false);
  const isAppositive =
    /^(?:comma|dash)$/.test(tokens[first - 1]?.tag ?? "") && /^(?:an?|one|something)$/.test(tokens[first]?.lower ?? "");
  // `a move [Ruiz] called mad`: behind a noun that sums up, a name too
  const begins =
    isAppositive || SUMMARIES.has(token.lower)
      ? /^(?:pronoun|determiner|possessive|name)$/
      : /^(?:pronoun|determiner|possessive)$/;
  if (!begins.test(tokens[subject.first]?.tag ?? "")) return null;
  return clauses.groups.some(({ head }) => head >= first && head <= last) ? null : { first, end: last + 1 };
};
