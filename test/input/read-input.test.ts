import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../src/input/input-error.ts";
import { type InputFormat, readInput } from "../../src/input/read-input.ts";
import type { Reading } from "../../src/input/reading.ts";
import { temporaryFolder } from "../in-temporary-folder.ts";

const readings = async (paths: readonly string[], format: InputFormat = "text"): Promise<Reading[]> => {
  const all: Reading[] = [];
  for await (const reading of readInput(paths, format)) all.push(reading);
  return all;
};

test("an article is its decoded text and the digest of its bytes", async () => {
  const content = "\ufeffOne.\r\nTwo.";
  const folder = temporaryFolder({ "a.txt": content });
  const sha256 = createHash("sha256").update(content).digest("hex");
  expect(await readings([`${folder}/a.txt`])).toEqual([
    {
      name: "a.txt",
      bytes: 13,
      outcome: { file: `${folder}/a.txt`, id: null, sha256, text: "One.\r\nTwo.", published: null, title: null },
    },
  ]);
});

test("what is no UTF-8 tells file, line, column, what is wrong and what to do; the rest goes on", async () => {
  const folder = temporaryFolder({ "a.txt": Buffer.from([0x61, 10, 0x62, 0xe9]), "b.txt": "fine" });
  const [first, second] = (await readings([folder])).map(({ outcome }) => outcome);
  expect(first).toBeInstanceOf(InputError);
  expect(first).toMatchObject({
    code: "not-utf8",
    message: `${folder}/a.txt:2:2: this byte is not UTF-8; save the file as UTF-8 (from Windows-1252: iconv -f WINDOWS-1252 -t UTF-8)`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(second).toMatchObject({ text: "fine" });
});

test("NDJSON comes line by line, from files and folders, bad lines in their place", async () => {
  const folder = temporaryFolder({
    "a.jsonl": '{"id":"1","text":"One"}\nnope\n',
    "b.ndjson": '{"id":"2","text":"Two"}',
  });
  const all = await readings([folder], "ndjson");
  expect(all.map(({ name }) => name)).toEqual(["1", "line-2", "2"]);
  expect(all.map(({ outcome }) => outcome instanceof InputError)).toEqual([false, true, false]);
});

test("an NDJSON file that cannot be read is a failure in its place", async () => {
  const folder = temporaryFolder({ "b.ndjson": '{"id":"2","text":"Two"}' });
  mkdirSync(join(folder, "a.ndjson"));
  const all = await readings([`${folder}/a.ndjson`, `${folder}/b.ndjson`], "ndjson");
  expect(all.map(({ outcome }) => (outcome instanceof InputError ? outcome.code : outcome.id))).toEqual([
    "no-articles",
    "2",
  ]);
});
