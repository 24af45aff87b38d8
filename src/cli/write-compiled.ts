import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileBundle } from "./load-bundle.ts";

interface Program {
  readonly main: (argv: readonly string[]) => Promise<void>;
}

const isProgram = (loaded: unknown): loaded is Program =>
  typeof loaded === "object" && loaded !== null && "main" in loaded && typeof loaded.main === "function";

/** Compiles the bundled program as far as extracting the claims of articles needs it; run by `npm run build`. */
const [bundle, ...articles] = process.argv.slice(2);
if (bundle === undefined) throw new Error("usage: write-compiled BUNDLE ARTICLE…");
const folder = mkdtempSync(join(tmpdir(), "extract-"));
try {
  await compileBundle(resolve(bundle), async (program) => {
    if (!isProgram(program)) throw new TypeError(`${bundle} has no main`);
    await program.main([...articles, "--quiet", "--output", join(folder, "records.json")]);
  });
} finally {
  rmSync(folder, { recursive: true });
}
