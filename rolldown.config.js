import { defineConfig } from "rolldown";

/**
 * The command line in a few files: node takes longer to find three hundred than to read them. What a single command needs
 * stays apart, and so do the packages, which are installed beside. CommonJS is what `node:vm` can load with its compiled code.
 */
export default defineConfig({
  input: ["./dist/cli/main.js", "./dist/cli/load-bundle.js"],
  platform: "node",
  external: /^[a-z@]/,
  output: {
    dir: "dist/bundle",
    format: "cjs",
    strict: true,
    dynamicImportInCjs: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    cleanDir: true,
  },
});
