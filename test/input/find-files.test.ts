import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "../../src/input/find-files.ts";
import { InputError } from "../../src/input/input-error.ts";
import { temporaryFolder } from "../in-temporary-folder.ts";

/** What the paths below a folder lead to, without the folder: files as they are, failures as "code path". */
const found = async (folder: string, ...paths: readonly string[]): Promise<string[]> => {
  const all: string[] = [];
  const full = paths.map((path) => (path === "-" ? path : join(folder, path)));
  for await (const file of findFiles(full, [".txt", ".md"])) {
    const [code, path] = file instanceof InputError ? [`${file.code} `, file.path] : ["", file.file];
    all.push(code + path.replace(folder, "").replace(/^\//, ""));
  }
  return all;
};

test("a folder gives its texts in code unit order, sub-folders among them", async () => {
  const folder = temporaryFolder({
    "b.txt": "", "a/z.txt": "", "a.txt": "", "a-b.txt": "", "Z.txt": "", "é.txt": "", "a/b/c.md": "", "READ.TXT": "", "x.html": "",
  }); // prettier-ignore
  const expected = ["READ.TXT", "Z.txt", "a-b.txt", "a.txt", "a/b/c.md", "a/z.txt", "b.txt", "é.txt"];
  expect(await found(folder, "")).toEqual(expected);
  expect(expected.toSorted()).toEqual(expected);
});

test("hidden files and folders and node_modules are left out, unless they are named", async () => {
  const folder = temporaryFolder({
    ".a.txt": "", ".git/b.txt": "", "node_modules/p/c.txt": "", "d/node_modules/e.txt": "", "f.txt": "",
  }); // prettier-ignore
  expect(await found(folder, "")).toEqual(["f.txt"]);
  expect(await found(folder, "**/*.txt")).toEqual(["f.txt"]);
  expect(await found(folder, ".a.txt", "node_modules")).toEqual([".a.txt", "node_modules/p/c.txt"]);
});

test("links to files are read once, links to folders are not followed, loops are harmless", async () => {
  const folder = temporaryFolder({ "a/one.txt": "", "two.txt": "" });
  symlinkSync("..", join(folder, "a/loop"));
  symlinkSync("self", join(folder, "self"));
  symlinkSync("../two.txt", join(folder, "a/link.txt"));
  symlinkSync("nowhere", join(folder, "dangling.txt"));
  expect(await found(folder, "")).toEqual(["a/link.txt", "a/one.txt"]);
  expect(await found(folder, "a/loop/a")).toEqual(["a/loop/a/link.txt", "a/loop/a/one.txt"]);
  expect(await found(folder, "**/*.txt")).toEqual(["a/one.txt", "two.txt"]);
});

test("a file named twice is read once, in the first place", async () => {
  const folder = temporaryFolder({ "a.txt": "", "b.txt": "" });
  expect(await found(folder, "b.txt", "", "a.txt", "./b.txt", "*.txt")).toEqual(["b.txt", "a.txt"]);
  expect(await found(folder, "-", "-")).toEqual(["-"]);
});

test("a file whose name looks like a pattern is a file", async () => {
  const folder = temporaryFolder({ "[draft] what?.txt": "", "d.txt": "", "{a,b}/c (1).txt": "" });
  expect(await found(folder, "[draft] what?.txt")).toEqual(["[draft] what?.txt"]);
  expect(await found(folder, "{a,b}")).toEqual(["{a,b}/c (1).txt"]);
});

test("a pattern finds any kind of file, by code unit", async () => {
  const folder = temporaryFolder({ "a/2.html": "", "a/10.html": "", "b/1.html": "", "b/1.txt": "" });
  expect(await found(folder, "**/*.html")).toEqual(["a/10.html", "a/2.html", "b/1.html"]);
});

test("what leads nowhere is told in its place", async () => {
  const folder = temporaryFolder({ "a.txt": "", "empty/x.html": "" });
  expect(await found(folder, "no.txt", "a.txt", "*.csv", "empty", "a.txt/b")).toEqual([
    "not-found no.txt", "a.txt", "no-match *.csv", "no-articles empty", "not-found a.txt/b",
  ]); // prettier-ignore
});

test.skipIf(process.getuid?.() === 0)("a folder that cannot be listed does not stop the rest", async () => {
  const folder = temporaryFolder({ "a/x.txt": "", "b.txt": "" });
  chmodSync(join(folder, "a"), 0);
  expect(await found(folder, "")).toEqual(["unreadable-folder a", "b.txt"]);
  chmodSync(join(folder, "a"), 0o755);
});

test("the name of a file begins below the folder that was named", async () => {
  const folder = temporaryFolder({ "n/2024/a.txt": "" });
  const names: string[] = [];
  for (const path of ["n/", "n/2024/a.txt", "n/*/a.txt"])
    for await (const file of findFiles([`${folder}/${path}`], [".txt"]))
      if (!(file instanceof InputError)) names.push(file.name);
  expect(names).toEqual(["2024/a.txt", "a.txt", "2024/a.txt"]);
});
