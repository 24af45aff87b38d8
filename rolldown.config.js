import { defineConfig } from "rolldown";

/**
 * The command line in a few files: node takes longer to find three hundred than to read them. What a single command needs
 * stays apart, and so do the packages, which are installed beside.
 */
export default defineConfig({
  input: "./dist/cli/main.js",
  platform: "node",
  external: /^[a-z@]/,
  output: { dir: "dist/bundle", format: "esm", cleanDir: true },
});
