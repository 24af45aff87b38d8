import { writeFileSync } from "node:fs";
import { compileVocabulary } from "./compile-vocabulary.ts";

/** Writes the module that the program reads its vocabulary from; run by `npm run build`. */
const target = process.argv[2];
if (target === undefined) throw new Error("usage: write-vocabulary FILE");
const lines = Object.entries(compileVocabulary()).map(
  ([name, words]) => `  ${name}: ${JSON.stringify(words.join(" "))},`,
);
writeFileSync(target, `export const VOCABULARY: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`);
