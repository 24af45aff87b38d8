import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileBundle, isCompiled, loadBundle } from "../../src/cli/load-bundle.ts";
import { temporaryFolder } from "../in-temporary-folder.ts";

const BUNDLE = {
  "main.cjs":
    'exports.path = require("node:path").sep; exports.part = require("./part.cjs"); exports.file = __filename;',
  "part.cjs": 'const main = require("./main.cjs"); exports.sees = Object.keys(main); exports.twice = (n) => 2 * n;',
};

const compiledBundle = async (): Promise<string> => {
  const path = join(temporaryFolder(BUNDLE), "main.cjs");
  await compileBundle(path, async () => {});
  return path;
};

/** Does to each file that the build kept what the function says. */
const spoil = (path: string, spoiled: (compiled: Buffer) => Buffer): void => {
  const folder = join(path, "..");
  for (const name of readdirSync(folder).filter((name) => !name.endsWith(".cjs")))
    writeFileSync(join(folder, name), spoiled(readFileSync(join(folder, name))));
};

const expected = (path: string): unknown => ({
  path: expect.stringMatching(/^[/\\]$/),
  file: path,
  part: { sees: ["path"], twice: expect.any(Function) },
});

test("a bundle runs as compiled, its scripts once each", async () => {
  const path = await compiledBundle();
  expect(isCompiled(path)).toBe(true);
  expect(loadBundle(path)).toEqual(expected(path));
});

test("a bundle of which nothing is kept is compiled anew", () => {
  const path = join(temporaryFolder(BUNDLE), "main.cjs");
  expect(isCompiled(path)).toBe(false);
  expect(loadBundle(path)).toEqual(expected(path));
});

test.for<[string, (compiled: Buffer) => Buffer]>([
  ["empty", () => Buffer.alloc(0)],
  ["cut off", (compiled) => compiled.subarray(0, 100)],
  ["of another V8", (compiled) => Buffer.concat([Buffer.alloc(16), compiled.subarray(16)])],
])("what is kept and %s is compiled anew", async ([, spoiled]) => {
  const path = await compiledBundle();
  spoil(path, spoiled);
  expect(loadBundle(path)).toEqual(expected(path));
});
