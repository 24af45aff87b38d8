import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../in-temporary-folder.ts";
import { recordsIn } from "./read-records.ts";
import { run } from "./run-program.ts";

const STORY = `Quarry to close by autumn

May 14, 2024

“Nobody wanted this,” said Ada Quist, the mayor, on Monday.

She said she feared a strike. A shout came from the back.
`;

const explain = (place: string, ...options: readonly string[]) => {
  const cwd = temporaryFolder({ "a.txt": STORY });
  return { ...run(["explain", place, ...options], { cwd }), records: recordsIn(run(["a.txt"], { cwd }).out) };
};

describe("explain", () => {
  test("tells the rule, the entry, the speaker, the date and the confidence of each claim on the line", () => {
    const { code, out, records } = explain("a.txt:5");
    const { claims, ...rest } = JSON.parse(out);
    expect({ code, claims: claims.length, ...rest }).toMatchObject({
      code: 0,
      claims: 1,
      file: "a.txt",
      line: 5,
    });
    expect(claims[0]).toMatchObject({
      claim: records[0]?.claims[0],
      rule: "content-cue",
      frame: "quotation",
      entry: { word: "verb", lemma: "say", act: "say" },
      speaker: expect.stringMatching(/^Ada Quist, from “Ada Quist, the mayor”: .*\(sieve full-name\)$/),
      said: "2024-05-13, from “Monday” beside the cue, counted from the day of publication, 2024-05-14",
    });
    expect(claims[0].confidence).toMatch(/^0\.\d\d: how often/);
  });

  test("tells what was proposed and left out, and by what", () => {
    const { out } = explain("a.txt:7:3");
    expect(JSON.parse(out)).toMatchObject({
      claims: [{ claim: { text: "she feared a strike" } }],
      dropped: [{ rule: "cue-clause", refiner: "drop-own-thoughts", cue: "feared", source: "she" }],
    });
  });

  test("is laid out for people", () => {
    const { out } = explain("a.txt:7", "--format", "pretty");
    expect(out).toMatch(/^a\.txt:7:1\nShe said she feared/);
    expect(out).toContain("    rule        cue-clause, as in: Ana Ruiz said that the bridge would hold.\n");
    expect(out).toContain("Proposed, and left out:\n\n  [she] ‹feared› a strike\n");
    expect(explain("a.txt:4", "--format", "pretty").out).toContain("no claim: this line is empty");
  });

  test("cues that no rule took say why", () => {
    const cwd = temporaryFolder({ "a.txt": "The mayor mentioned nobody. So it goes. He insisted.\n" });
    const { idle } = JSON.parse(run(["explain", "a.txt:1"], { cwd }).out);
    expect(idle).toContainEqual(expect.objectContaining({ lemma: "insist", why: "nothing-follows" }));
  });

  test.for([
    ["a.txt", "a.txt: want a file and a line, such as a.txt:12"],
    ["a.txt:99", "a.txt has no line 99"],
    ["a.txt:0", "a.txt has no line 0"],
    ["b.txt:1", "b.txt: this file cannot be read"],
  ])("%s is refused: %s", ([place = "", message = ""]) => {
    const { code, out, err } = explain(place);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`error: ${message}`);
    expect(err).not.toContain("    at ");
  });
});
