import { writeFileSync } from "node:fs";
import { COMMON_WORDS } from "../../lexicon/common-words.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import { bitsOf } from "./word-class.ts";

/** Writes the module that the program reads its vocabulary from; run by `npm run build`. */
const target = process.argv[2];
if (target === undefined) throw new Error("usage: write-vocabulary FILE");
const listed = compileVocabulary();
const words = [...new Set([...listed.keys(), ...COMMON_WORDS.keys()])].sort();
const lines = words.map((word) => {
  const common = bitsOf(COMMON_WORDS.get(word) ?? []);
  return `${word} ${listed.get(word) ?? 0}${common === 0 ? "" : ` ${common}`}\n`;
});
writeFileSync(
  target,
  `/** A line a word, sorted: what compromise lists it as and, where there is any, what we add, as bits of WORD_CLASS. */
export const VOCABULARY = \`${lines.join("")}\`;
`,
);
