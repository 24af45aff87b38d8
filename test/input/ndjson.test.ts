import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input/input-error.ts";
import { parseArticleLine } from "../../src/input/parse-article-line.ts";
import { sha256Of } from "../../src/input/read-article.ts";
import { splitLines } from "../../src/input/split-lines.ts";

const parsed = (line: unknown) =>
  parseArticleLine(Buffer.from(typeof line === "string" ? line : JSON.stringify(line)), "in.ndjson", 7);

const code = (line: unknown): string => {
  const result = parsed(line);
  return result instanceof InputError ? result.code : "fine";
};

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (text: string, size: number, longest = 1000): Promise<(string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const line of splitLines(chunksOf(Buffer.from(text), size), longest))
    lines.push(line && Buffer.from(line).toString());
  return lines;
};

describe("lines", () => {
  test("come out the same in any chunking", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[^\n]{0,8}$/)),
        fc.integer({ min: 1, max: 20 }),
        async (all, size) => {
          expect(await linesOf(all.map((line) => `${line}\n`).join(""), size)).toEqual(all);
        },
      ),
    ));

  test("may end without a line feed, and may be empty", async () => {
    expect(await linesOf("a\n\nb", 2)).toEqual(["a", "", "b"]);
    expect(await linesOf("", 2)).toEqual([]);
  });

  test("that are too long come as null, and the next one is whole", async () => {
    expect(await linesOf(`${"x".repeat(50)}\nshort\n${"y".repeat(50)}`, 8, 20)).toEqual([null, "short", null]);
  });
});

describe("an article line", () => {
  test("has an id and a text, maybe a date and a title", () => {
    expect(parsed({ id: "a1", text: "One.\r\n", published: "2024-05-17", title: "T", more: [1] })).toEqual({
      file: "a1",
      id: "a1",
      sha256: sha256Of(Buffer.from("One.\r\n")),
      text: "One.\r\n",
      published: "2024-05-17",
      title: "T",
    });
    expect(parsed({ id: 12, text: "" })).toMatchObject({ id: "12", published: null, title: null });
  });

  test("keeps its text as it is, a byte order mark too", () => {
    expect(parsed({ id: "a", text: "\ufeffx\u0000" })).toMatchObject({ text: "\ufeffx\u0000" });
  });

  test("may have a time after its date", () => {
    for (const published of ["2024-05-17T23:30:00Z", "2024-05-17T08:00:00+02:00", "2024-05-17 08:00:00"])
      expect(parsed({ id: "a", text: "", published })).toMatchObject({ published: "2024-05-17" });
    expect(parsed({ id: "a", text: "", published: "" })).toMatchObject({ published: null });
    expect(parsed({ id: "a", text: "", published: "2024" })).toMatchObject({ published: "2024" });
  });

  test.for([
    ["", "not-an-object"],
    ["{", "not-an-object"],
    ["[]", "not-an-object"],
    ["null", "not-an-object"],
    ['"text"', "not-an-object"],
    [{ text: "x" }, "bad-id"],
    [{ id: null, text: "x" }, "bad-id"],
    [{ id: 1.5, text: "x" }, "bad-id"],
    [{ id: 2 ** 53, text: "x" }, "bad-id"],
    [{ id: "a" }, "bad-text"],
    [{ id: "a", text: ["x"] }, "bad-text"],
    [{ id: "a", text: "x", published: "17 May 2024" }, "bad-published"],
    [{ id: "a", text: "x", published: "2023-02-29" }, "bad-published"],
    [{ id: "a", text: "x", published: 2024 }, "bad-published"],
    [{ id: "a", text: "x", title: 1 }, "bad-title"],
    [String.raw`{"id":"a","text":"\ud83d"}`, "lone-surrogate"],
    ['{"id":"a","text":"a\u0000b"}', "binary"],
  ] as const)("%j is refused: %s", ([line, expected]) => {
    expect(code(line)).toBe(expected);
  });

  test("that is refused tells its line, and its id where there is one", () => {
    expect(parsed({ id: "a" })).toMatchObject({ id: "a", path: "in.ndjson", position: { line: 7, column: 1 } });
    expect(parsed("{")).toMatchObject({
      id: null,
      message: expect.stringMatching(/^in\.ndjson:7:1: not a JSON object/),
    });
    expect(parseArticleLine(Buffer.from([0x61, 0xff]), "in", 3)).toMatchObject({ position: { line: 3, column: 2 } });
    expect(parseArticleLine(null, "in", 3)).toMatchObject({ code: "line-too-long" });
  });
});
