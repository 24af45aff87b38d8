import { expect, test } from "vitest";
import { readPage, writePage } from "./console-blocks.ts";

const page = [
  "# Page",
  "```console terminal",
  "$ first \\",
  "  --long",
  "out",
  "",
  "$ second",
  "```",
  "```sh",
  "$ not ours",
  "```",
  "",
].join("\n");

const steps = readPage(page).flatMap((piece) => ("steps" in piece ? piece.steps : []));

test("a block is taken apart into commands and their output", () => {
  expect(steps).toEqual([
    { command: "first \\\n  --long", output: "out\n\n", flags: new Set(["terminal"]) },
    { command: "second", output: "", flags: new Set(["terminal"]) },
  ]);
});

test("a page is put together again", () => {
  expect(writePage(readPage(page), ({ output }) => output)).toBe(page);
  expect(writePage(readPage(page), () => "new\n")).toContain("$ second\nnew\n```");
});

test("a block without a command is an error", () => {
  expect(() => readPage("```console\nout\n```\n")).toThrow("begins with a command");
});
