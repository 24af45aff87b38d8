/** How many letters must be added, dropped or changed to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Longer words are no slips of the pen. */
const LONGEST = 24;

/**
 * The word that another was probably meant for, or null.
 * @param known lower case; the first of those that are equally close
 * @param slips letters that may be added, dropped or changed
 */
export const closestWord = <Word extends string>(word: string, known: readonly Word[], slips = 2): Word | null => {
  if (word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  const near = known.map((one) => ({ one, away: distance(lower, one) })).filter(({ away }) => away <= slips);
  return near.sort((a, b) => a.away - b.away)[0]?.one ?? null;
};
