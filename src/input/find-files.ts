import { realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import { InputError, systemCode } from "./input-error.ts";
import { type FoundFile, walkFolder } from "./walk-folder.ts";

/** What may begin the part of a pattern that stands for more than itself. */
const MAGIC = /[*?[{(!+@]/;

/** Paths are printed with "/" everywhere; on Windows a backslash separates, elsewhere it is a character like any other. */
const slashed = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);

const foundFile = (file: string, name: string): FoundFile => ({ file, name, identity: realpathSync(file) });

/** What one path leads to when it exists; null when there is no such path. */
function* existing(path: string, extensions: readonly string[]): Generator<FoundFile | InputError, boolean> {
  try {
    if (!statSync(path).isDirectory()) {
      yield foundFile(path, basename(path));
      return true;
    }
    const root = { file: path, name: "", identity: realpathSync(path) };
    let any = false;
    for (const found of walkFolder(root, extensions)) {
      any = true;
      yield found;
    }
    if (!any) yield new InputError("no-articles", path);
    return true;
  } catch (failure) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL"].includes(systemCode(failure))) return false;
    yield new InputError("unreadable", path, { cause: failure });
    return true;
  }
}

/** The files a glob pattern matches, by code unit; their names begin after the part of the pattern without magic. */
async function* matching(pattern: string): AsyncGenerator<FoundFile | InputError> {
  const { default: fastGlob } = await import("fast-glob");
  if (!fastGlob.isDynamicPattern(pattern)) {
    yield new InputError("not-found", pattern);
    return;
  }
  const files = fastGlob.sync(pattern, { followSymbolicLinks: false, ignore: ["**/node_modules/**"] }).sort();
  if (files.length === 0) yield new InputError("no-match", pattern);
  const base = pattern.slice(0, pattern.search(MAGIC)).lastIndexOf("/") + 1;
  const { length } = pattern.slice(0, base).replace(/^(?:\.\/)+/, "");
  for (const file of files) yield foundFile(file, file.slice(length));
}

/**
 * What the paths lead to: files, files below folders, files that match patterns; each once, in the order given.
 * A path that exists is never taken for a pattern. What leads nowhere comes as an error in its place.
 * @param extensions of the files wanted from folders, lower case, with their dot
 */
export async function* findFiles(
  paths: readonly string[],
  extensions: readonly string[],
): AsyncGenerator<FoundFile | InputError> {
  const seen = new Set<string>();
  const isNew = (found: FoundFile | InputError): boolean =>
    found instanceof InputError || seen.size < seen.add(found.identity).size;
  for (const path of paths.map(slashed)) {
    if (path === "-") {
      const standardInput = { file: "-", name: "stdin", identity: "-" };
      if (isNew(standardInput)) yield standardInput;
      continue;
    }
    if (yield* onlyNew(existing(path, extensions), isNew)) continue;
    if (!MAGIC.test(path)) yield new InputError("not-found", path);
    else for await (const found of matching(path)) if (isNew(found)) yield found;
  }
}

function* onlyNew<Item, Result>(
  items: Generator<Item, Result>,
  isNew: (item: Item) => boolean,
): Generator<Item, Result> {
  for (;;) {
    const next = items.next();
    if (next.done) return next.value;
    if (isNew(next.value)) yield next.value;
  }
}
