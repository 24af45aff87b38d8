import { expect, test } from "vitest";
import { compare } from "../../src/evaluation/compare.ts";
import { score } from "../../src/evaluation/score.ts";
import { claimRecord, goldClaim } from "./claim.ts";

const text =
  "📻 Mayor Ines Falk said on Monday that the old mill would reopen. “We have waited long enough,” she added. " +
  "Two builders denied it. Falk hopes to cut the ribbon herself.";

const golds = [
  goldClaim(text, {
    content: ["that the old mill would reopen"],
    cue: "said",
    source: "Mayor Ines Falk",
    name: "Ines Falk",
    said: "2024-03-04",
  }),
  goldClaim(text, {
    kind: "direct",
    content: ["“We have waited long enough,”"],
    cue: "added",
    source: "she",
    name: "Ines Falk",
  }),
  goldClaim(text, { content: ["it."], cue: "denied", source: "Two builders" }),
  goldClaim(text, { content: ["to cut the ribbon herself"], cue: "hopes", source: "Falk hopes", optional: true }),
];
const document = { name: "mill", text, claims: golds };

test("gold held against itself is perfect", () => {
  const claims = [
    claimRecord(text, {
      content: ["that the old mill would reopen"],
      cue: "said",
      source: "Mayor Ines Falk",
      name: "The Inès Falk",
      said: "2024-03-04",
    }),
    claimRecord(text, {
      kind: "direct",
      content: ["“We have waited long enough,”"],
      cue: "added",
      source: "she",
      name: "Ines Falk",
    }),
    claimRecord(text, { content: ["it."], cue: "denied", source: "Two builders" }),
  ];
  const result = score([compare(document, claims)]);
  expect(result).toMatchObject({ gold: 3, predicted: 3, sourceExact: 1, cue: 1, kind: 1 });
  for (const { f1 } of [result.found, result.claim, result.strict, result.token]) expect(f1).toBe(1);
  expect(result.speaker).toEqual({ of: 2, accuracy: 1 });
  expect(result.said).toEqual({ of: 1, accuracy: 1 });
});

test("each figure counts what it says", () => {
  const claims = [
    // found with a part of its source, five of six words, no date
    claimRecord(text, { content: ["the old mill would reopen"], cue: "said", source: "Ines Falk", name: "Falk" }),
    // found with the wrong source and kind
    claimRecord(text, { kind: "mixed", content: ["We have waited long enough"], cue: "added", source: "Two builders" }),
    // counts against precision
    claimRecord(text, { content: ["Two builders denied"] }),
    // optional gold, then one inside another claim's content: neither counts
    claimRecord(text, { content: ["to cut the ribbon herself"], cue: "hopes", source: "Falk hopes" }),
    claimRecord(text, { content: ["old mill"], within: "0123456789abcdef" }),
  ];
  const result = score([compare(document, claims)]);
  expect(result).toMatchObject({ documents: 1, missing: 0, gold: 3, predicted: 3, sourceExact: 0, cue: 1, kind: 0.5 });
  expect(result.found).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(result.claim).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  expect(result.strict.f1).toBe(0);
  expect(result.indirect).toMatchObject({ gold: 2, predicted: 2, precision: 0.5, recall: 0.5, strictRecall: 0 });
  expect(result.direct).toMatchObject({ gold: 1, predicted: 0, f1: 0 });
  expect(result.mixed).toMatchObject({ gold: 0, predicted: 1, f1: 0 });
  // words of contents: 12 in the gold; 5 + 5 + 3 predicted, the optional ones left out
  expect(result.token).toMatchObject({ recall: 10 / 12, precision: 10 / 13 });
  expect(result.speaker).toEqual({ of: 2, accuracy: 0 });
  expect(result.said).toEqual({ of: 1, accuracy: 0 });
});

test("an article without a record is missed whole", () => {
  const result = score([compare(document, null)]);
  expect(result).toMatchObject({ documents: 1, missing: 1, gold: 3, predicted: 0, speaker: null, said: null });
  expect(result.claim).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test("two absent sources agree, an absent and a present one do not", () => {
  const expected = [goldClaim(text, { content: ["the old mill would reopen"], cue: "said" })];
  const sourceOf = (source: { source?: string }): boolean | undefined =>
    compare({ ...document, claims: expected }, [
      claimRecord(text, { content: ["the old mill would reopen"], cue: "said", ...source }),
    ]).outcomes[0]?.source;
  expect(sourceOf({})).toBe(true);
  expect(sourceOf({ source: "Mayor Ines Falk" })).toBe(false);
});
