import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./input-error.ts";

/** A file an article may be read from. */
export interface FoundFile {
  /** Path as given, "/" as separator. */
  readonly file: string;
  /** Path below the folder that was named; for a file that was named, its own name. */
  readonly name: string;
  /** The same for two paths that lead to the same file. */
  readonly identity: string;
}

/** A folder on the way: where it is, how the user calls it, and where it stands below what was named. */
export interface Folder {
  readonly file: string;
  readonly name: string;
  readonly identity: string;
}

/** "a" and "b" to "a/b"; nothing is resolved, so that paths stay as given. */
export const below = (folder: string, name: string): string =>
  folder === "" ? name : folder.endsWith("/") ? folder + name : `${folder}/${name}`;

const isListed = (name: string): boolean => !name.startsWith(".") && name !== "node_modules";

/** The file a symbolic link leads to; null for a link to a folder, which is not followed, or to nothing. */
const linkedFile = (path: string): string | null => {
  try {
    return statSync(path).isFile() ? realpathSync(path) : null;
  } catch {
    return null;
  }
};

/** Folders sort as "name/", so that the whole walk comes out in code unit order of its paths. */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

const inOrder = (entries: readonly Dirent[]): readonly Dirent[] =>
  entries.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/**
 * The files below a folder, in code unit order of their paths. Hidden files and folders and node_modules are left out;
 * links to files are read, links to folders are not followed, so no loop can be entered.
 * @param extensions lower case, with their dot
 */
export function* walkFolder(folder: Folder, extensions: readonly string[]): Generator<FoundFile | InputError> {
  let entries: readonly Dirent[];
  try {
    entries = inOrder(readdirSync(folder.file || ".", { withFileTypes: true }));
  } catch (cause) {
    yield new InputError("unreadable-folder", folder.file, { cause });
    return;
  }
  for (const entry of entries.filter(({ name }) => isListed(name))) {
    const file = below(folder.file, entry.name);
    const name = below(folder.name, entry.name);
    const plainIdentity = join(folder.identity, entry.name);
    if (entry.isDirectory()) yield* walkFolder({ file, name, identity: plainIdentity }, extensions);
    else if (extensions.some((extension) => entry.name.toLowerCase().endsWith(extension))) {
      const identity = entry.isSymbolicLink() ? linkedFile(file) : entry.isFile() ? plainIdentity : null;
      if (identity !== null) yield { file, name, identity };
    }
  }
}
