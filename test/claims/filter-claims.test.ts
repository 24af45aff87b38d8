import { expect, test } from "vitest";
import { type ClaimFilter, filterClaims } from "../../src/claims/filter-claims.ts";
import type { ClaimRecord } from "../../src/claims/record.ts";
import { bareClaim, sampleClaim, sampleRecord } from "../sample-record.ts";

const by = (name: string | null, id: string | null, members: ClaimRecord["speaker"]["members"] = []): ClaimRecord => ({
  ...sampleClaim,
  speaker: { ...sampleClaim.speaker, name, id, members },
});

const claims = [
  by("Tove Lind", "tove-lind"),
  by("Mía Łucja Sünd-Ørn", "mia-sund"),
  by("Bo Ek & Al Ro", "bo-ek-al-ro", [{ name: "Bo Ek", id: "bo-ek" }]),
  bareClaim,
];

const NO_FILTER: ClaimFilter = {
  kind: [],
  speaker: [],
  act: [],
  minConfidence: 0,
  said: { since: null, until: null },
};

const kept = (filter: Partial<ClaimFilter>): number[] => {
  const all = { ...NO_FILTER, ...filter };
  return filterClaims({ ...sampleRecord, claims }, all).claims.map((claim) => claims.indexOf(claim));
};

test("nothing asked keeps everything", () => {
  expect(kept({})).toEqual([0, 1, 2, 3]);
});

test("speakers are named in whole words, in any case, without accents, or by id", () => {
  expect(kept({ speaker: ["LIND"] })).toEqual([0]);
  expect(kept({ speaker: ["ind"] })).toEqual([]);
  expect(kept({ speaker: ["mia lucja sund orn"] })).toEqual([1]);
  expect(kept({ speaker: ["Sünd"] })).toEqual([1]);
  expect(kept({ speaker: ["tove-lind", "bo-ek"] })).toEqual([0, 2]);
  expect(kept({ speaker: ["al ro"] })).toEqual([2]);
  expect(kept({ speaker: ["…"] })).toEqual([]);
});

test("filters must all agree", () => {
  expect(kept({ kind: ["indirect"] })).toEqual([3]);
  expect(kept({ kind: ["direct", "indirect"], act: ["promise"] })).toEqual([0, 1, 2]);
  expect(kept({ minConfidence: 0.93 })).toEqual([0, 1, 2]);
  expect(kept({ minConfidence: 0.94 })).toEqual([]);
  expect(kept({ speaker: ["lind"], kind: ["mixed"] })).toEqual([]);
});

test("speakers and dates still tell of the whole article", () => {
  const { speakers, dates } = filterClaims(sampleRecord, { ...NO_FILTER, speaker: ["x"] });
  expect({ speakers, dates }).toEqual({ speakers: sampleRecord.speakers, dates: sampleRecord.dates });
});
