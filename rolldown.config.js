import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Its licence goes where it goes. */
const COMMANDER_LICENCE = `/*! commander\n${readFileSync("node_modules/commander/LICENSE", "utf8")}*/`;

/**
 * The command line in a few files: node takes longer to find three hundred than to read them. What a single command needs
 * stays apart, and so do the packages, which are installed beside: all but commander, which every run needs. CommonJS is what
 * `node:vm` can load with its compiled code.
 */
export default defineConfig({
  input: ["./dist/cli/main.js", "./dist/cli/load-bundle.js"],
  platform: "node",
  external: /^(?!commander$)[a-z@]/,
  output: {
    dir: "dist/bundle",
    banner: ({ name }) => (name === "main" ? COMMANDER_LICENCE : ""),
    format: "cjs",
    strict: true,
    dynamicImportInCjs: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    cleanDir: true,
  },
});
