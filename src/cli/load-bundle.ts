import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * Compiling a megabyte of script takes longer than extracting a short article. So the build keeps what V8 has made of it, the
 * functions that an article needs included: node's own cache (from 22 on) leaves most of these to be compiled again.
 */

/** Beside the script, for one V8: another can do nothing with it. */
const compiledPath = (path: string): string => `${path}.${process.versions.v8}-${process.arch}`;

/** Whether the build kept what the V8 of this node makes of a script. */
export const isCompiled = (path: string): boolean => existsSync(compiledPath(path));

/** The script as the function that node makes of a CommonJS module. V8 itself refuses what it cannot use and compiles anew. */
const compile = (path: string): Script => {
  const cachedData = isCompiled(path) ? readFileSync(compiledPath(path)) : undefined;
  const source = `(function (exports, require, module, __filename) {${readFileSync(path, "utf8")}\n})`;
  return new Script(source, { filename: path, cachedData });
};

/** A script that has run, with all that V8 has compiled of it. */
interface RunScript {
  readonly path: string;
  readonly script: Script;
}

interface RunBundle {
  readonly exports: unknown;
  /** Grows as the bundle loads more of itself. */
  readonly scripts: readonly RunScript[];
}

/** Runs a CommonJS script, and with it those beside it that it requires. */
const runBundle = (path: string): RunBundle => {
  const requirePackage = createRequire(path);
  const modules = new Map<string, { exports: unknown }>();
  const scripts: RunScript[] = [];
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const script = compile(path);
    scripts.push({ path, script });
    script.runInThisContext()(module.exports, require, module, path);
    return module.exports;
  };
  const require = (name: string): unknown =>
    name.startsWith("./") ? load(join(dirname(path), name)) : requirePackage(name);
  return { exports: load(path), scripts };
};

/** What a bundle exports, as compiled by the build; where there is nothing for this V8, as node loads it. */
export const loadBundle = (path: string): unknown =>
  isCompiled(path) ? runBundle(path).exports : createRequire(path)(path);

/**
 * Runs a bundle and keeps what V8 has compiled of it then: functions are compiled when they are first called.
 * @param path of the bundle, absolute
 * @param use calls what is to be kept
 */
export const compileBundle = async (path: string, use: (exports: unknown) => Promise<void>): Promise<void> => {
  const { exports, scripts } = runBundle(path);
  await use(exports);
  for (const { path, script } of scripts) writeFileSync(compiledPath(path), script.createCachedData());
};
