import { writeFileSync } from "node:fs";
import { compileVocabulary } from "./compile-vocabulary.ts";

/** Writes the module that the program reads its vocabulary from; run by `npm run build`. */
const target = process.argv[2];
if (target === undefined) throw new Error("usage: write-vocabulary FILE");
const lines = compileVocabulary().map(([classes, words]) => `  [${classes}, ${JSON.stringify(words.join(" "))}],`);
writeFileSync(
  target,
  `export const VOCABULARY: readonly (readonly [classes: number, words: string])[] = [\n${lines.join("\n")}\n];\n`,
);
