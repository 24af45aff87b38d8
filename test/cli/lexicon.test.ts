import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { recordsIn } from "./read-records.ts";
import { run } from "./run-program.ts";

const HARBOR = fileURLToPath(new URL("../../fixtures/lexicon/harbor.yaml", import.meta.url));
const TEXT = "Quarry foreman Bram Tolliver mansplained that slate had fed the town for a century.\n";

describe("--lexicon", () => {
  test("adds cues to a run", () => {
    expect(recordsIn(run([], { input: TEXT }).out)[0]?.claims).toEqual([]);
    expect(recordsIn(run(["--lexicon", HARBOR], { input: TEXT }).out)[0]?.claims).toMatchObject([
      { cue: { text: "mansplained", lemma: "mansplain", act: "say" } },
    ]);
  });

  test("shows what a word of the user's own attributes, verb or noun, without being asked to", () => {
    const input = "The scuttlebutt that the quarry would close reached the mayor on Friday.\n";
    expect(recordsIn(run(["--lexicon", HARBOR], { input }).out)[0]?.claims).toMatchObject([
      { cue: { text: "scuttlebutt", act: "announce" }, confidence: 0.5 },
    ]);
  });

  test("is understood by every command that extracts", () => {
    const cwd = temporaryFolder({ "a.txt": TEXT });
    expect(run(["check", "--lexicon", HARBOR, "a.txt"], { cwd })).toMatchObject({ code: 0, out: "" });
    expect(run(["speakers", "--lexicon", HARBOR, "a.txt"], { cwd }).out).toContain("Bram Tolliver");
  });

  test.for([
    [
      "verbs:\n  - lemma: blab\n    act: sayy\n    frames: [that]\n",
      'words.yaml:3:10: "sayy" is not known; want one of say,',
    ],
    [new Uint8Array([0x76, 0xff]), "words.yaml:1:2: this byte is not UTF-8"],
    [null, "words.yaml: no such file"],
  ] as const)("a file that cannot be used ends the run before it begins: %j", ([yaml, message]) => {
    const cwd = temporaryFolder(yaml === null ? { "a.txt": TEXT } : { "a.txt": TEXT, "words.yaml": yaml });
    const { code, out, err } = run(["a.txt", "--lexicon", "words.yaml"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`error: --lexicon ${message}`);
    expect(err).not.toContain("    at ");
  });
});
