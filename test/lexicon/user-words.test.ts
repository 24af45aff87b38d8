import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { roleOf, SHIPPED_LEXICON } from "../../src/lexicon/lexicon.ts";
import { extendLexicon } from "../../src/lexicon/user/extend-lexicon.ts";
import { parseUserWords } from "../../src/lexicon/user/parse-user-words.ts";
import { extractRecord } from "../../src/pipeline.ts";

const HARBOR = readFileSync(fileURLToPath(new URL("../../fixtures/lexicon/harbor.yaml", import.meta.url)), "utf8");

const claimsOf = (text: string, yaml: string | null) => {
  const source = { file: "a.txt", id: null, sha256: "", text, published: null, title: null };
  const lexicon = yaml === null ? SHIPPED_LEXICON : extendLexicon(parseUserWords(yaml, "words.yaml"));
  return extractRecord(source, { fallbackDate: null, lexicon, leastConfidence: 0 });
};

describe("a lexicon file", () => {
  test("adds to what ships and leaves it alone", () => {
    const lexicon = extendLexicon(parseUserWords(HARBOR, "harbor.yaml"));
    expect(lexicon.cues.verbs.size).toBe(SHIPPED_LEXICON.cues.verbs.size + 2);
    expect(lexicon.cues.words("mansplaining")).toEqual({ lemmas: ["mansplain"], forms: ["gerund"] });
    expect(lexicon.cues.nouns.get("scuttlebutts")?.act).toBe("announce");
    expect([roleOf(lexicon, "harbormaster"), roleOf(SHIPPED_LEXICON, "harbormaster")]).toEqual(["commissioner", null]);
    expect(SHIPPED_LEXICON.cues.verbs.has("mansplain")).toBe(false);
  });

  test("a verb that ships gets the frames of both, and keeps its act", () => {
    const { verbs } = parseUserWords("verbs: [{ lemma: say, frames: [gerund] }]", "words.yaml");
    expect(verbs).toMatchObject([
      { lemma: "say", act: "say", frames: expect.arrayContaining(["quotation", "gerund"]) },
    ]);
  });

  test("an empty one adds nothing", () => {
    const { words: _words, ...cues } = extendLexicon(parseUserWords("# nothing yet\n", "words.yaml")).cues;
    expect(SHIPPED_LEXICON.cues).toMatchObject(cues);
  });

  test("its verbs attribute", () => {
    const text = "Quarry foreman Bram Tolliver mansplained that slate had fed the town. He harrumphed at the offer.";
    expect(claimsOf(text, null).claims).toEqual([]);
    expect(claimsOf(text, HARBOR).claims.map(({ text: content, cue }) => [cue?.lemma, content])).toEqual([
      ["mansplain", "slate had fed the town"],
      ["harrumph", "the offer"],
    ]);
  });

  test("its nouns attribute", () => {
    const text = "Nobody believed the scuttlebutt that the quarry would close.";
    const cues = (yaml: string | null) => claimsOf(text, yaml).claims.map(({ cue }) => cue?.lemma);
    expect([cues(null), cues(HARBOR)]).toEqual([
      expect.not.arrayContaining(["scuttlebutt"]),
      expect.arrayContaining(["scuttlebutt"]),
    ]);
  });

  test("its titles go with names, and are taken up again by what they are like", () => {
    const text =
      "“It holds,” said harbormaster Ada Quist. “It will not,” said Bram Tolliver.\n\n“It will go on holding,” the commissioner said.";
    const named = (yaml: string | null) =>
      claimsOf(text, yaml).claims.map(({ speaker }) => [speaker.name, speaker.role]);
    expect(named(HARBOR)).toEqual([
      ["Ada Quist", "harbormaster"],
      ["Bram Tolliver", null],
      ["Ada Quist", "harbormaster"],
    ]);
    expect(named(null)[2]?.[0]).not.toBe("Ada Quist");
  });

  test("its outlets are publishers", () => {
    const text =
      "Quarry closes\nOstrow Bay Lantern\nBy Ada Quist\n\nThe council of the bay voted on Tuesday to close it for good.\n";
    expect([claimsOf(text, null).publisher, claimsOf(text, HARBOR).publisher]).toEqual([null, "Ostrow Bay Lantern"]);
  });
});

describe("what cannot be used is named with its place", () => {
  test.for([
    [
      "verbz: []",
      '1:1: "verbz" means nothing here; want one of verbs, nouns, titles, outlets, agencies; did you mean verbs?',
    ],
    ["verbs: [{ lemma: Say }]", '1:18: "Say" is no lemma; want it in lower case, the verb first'],
    ["verbs:\n  - lemma: blab\n", '2:5: "frames" is missing: what does "blab" take? want some of quotation, that'],
    ["verbs:\n  - lemma: blab\n    frames: [that]\n", '2:5: "act" is missing; want one of say, ask'],
    ["verbs: [{ lemma: blab, frames: [taht], act: say }]", '1:33: "taht" is not known; want one of quotation, that'],
    ["verbs: [{ lemma: blab, frames: [that], act: sya }]", "want one of say, ask"],
    ["verbs: [{ lemma: say, hearer: maybe }]", "1:31: want true or false"],
    ["verbs: [{ lemma: say, prepositions: [abuot] }]", '1:38: "abuot" is not known; want one of about, above'],
    ["nouns: [{ lemma: hot air, act: say, takes: [that] }]", '1:18: "hot air" is more than one noun'],
    ["titles: [{ title: doge, like: mayer }]", '1:31: "mayer" is no office the program knows'],
    ["titles: [{ title: 7 }]", "1:19: want a text; put it in quotation marks"],
    ["outlets: Lantern", "1:10: want a list, each item behind a dash"],
    ["verbs: {", "not YAML: "],
  ])("%j: %s", ([yaml = "", message = ""]) => {
    expect(() => parseUserWords(yaml, "words.yaml")).toThrow(expect.objectContaining({ name: "SettingsError" }));
    expect(() => parseUserWords(yaml, "words.yaml")).toThrow(message);
  });
});
