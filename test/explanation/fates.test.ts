import { describe, expect, test } from "vitest";
import { fatesOf } from "../../src/explanation/fates.ts";
import { extractRecord, traceRecord } from "../../src/pipeline.ts";
import { loadSeed, seedNames } from "../seeds/load-seeds.ts";

describe.for(seedNames)("%s", (name) => {
  const { source } = loadSeed(name);
  const { record, trace } = traceRecord(source, { fallbackDate: null });

  test("the traced record is the record", () => {
    expect(record).toEqual(extractRecord(source, { fallbackDate: null }));
  });

  test("each claim is one proposal that nothing left out, found by the same rule", () => {
    const kept = fatesOf(trace).filter(({ droppedBy }) => droppedBy === null);
    const claims = kept.map(({ claim }) => claim ?? -1).sort((a, b) => a - b);
    expect(claims).toEqual(record.claims.map((_, position) => position));
    for (const { proposal, claim } of kept) expect(record.claims[claim ?? -1]?.rule).toBe(proposal.rule);
  });

  test("what is dropped names a refiner of the trace", () => {
    const refiners = new Set(trace.steps.map(({ refiner }) => refiner));
    const named = fatesOf(trace).flatMap(({ droppedBy }) => droppedBy ?? []);
    expect(named.filter((refiner) => !refiners.has(refiner))).toEqual([]);
  });
});
