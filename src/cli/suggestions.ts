/** The commands besides the one without a name. */
export const COMMANDS = ["check", "schema", "speakers"] as const;

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

/** The command a word was probably meant for, or null. */
export const closestCommand = (word: string): string | null =>
  word.length > 12 ? null : (COMMANDS.find((command) => distance(word.toLowerCase(), command) <= 2) ?? null);
