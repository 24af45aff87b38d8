import { closestWord } from "../text/closest-word.ts";

/** The commands besides the one without a name. */
export const COMMANDS = ["check", "dates", "explain", "schema", "score", "speakers"] as const;

/** The command a word was probably meant for, or null. */
export const closestCommand = (word: string): string | null => (word.length > 12 ? null : closestWord(word, COMMANDS));
