/**
 * Verbs that take a clause without "that" more often than anything else, so that the clause may begin with a setting or
 * its subject carry an insertion: `said that`, but also `said the mayor, who resigned, would return`.
 */
export const LOOSE_CLAUSE_CUES: ReadonlySet<string> = new Set(
  "say tell think believe add hope argue insist claim suppose guess wish bet swear figure reckon".split(" "),
);
