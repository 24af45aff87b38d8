import { writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { extractRecord } from "../src/pipeline.ts";
import { FIGURES, figuresOf } from "./seeds/figures.ts";
import { loadSeed, seedNames } from "./seeds/load-seeds.ts";
import { readRecordedScore, recordedScoreFile } from "./seeds/recorded-score.ts";

const seeds = seedNames.map((name) => loadSeed(name));
/** All that the rules find, sure or not: what is shown by default is measured with the confidences. */
const records = seeds.map(({ source }) => extractRecord(source, { fallbackDate: null, leastConfidence: 0 }));
const figures = figuresOf(seeds, records);
const recorded = readRecordedScore();

/** `UPDATE_SCORE=1 npm test` records every figure that rose; none is ever recorded lower. */
if (process.env["UPDATE_SCORE"] === "1") {
  const best = FIGURES.map(([name]) => [name, Math.max(figures[name], recorded.get(name) ?? 0)]);
  writeFileSync(recordedScoreFile, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
}

const fallen = FIGURES.flatMap(([name, meaning]) => {
  const floor = recorded.get(name) ?? 0;
  return figures[name] < floor ? [`${name} (${meaning}): ${floor} was recorded, now ${figures[name]}`] : [];
});

test("no figure falls below fixtures/seeds/score.json: mend the change; UPDATE_SCORE=1 npm test records what rose", () => {
  expect(fallen).toEqual([]);
});

describe("every span of every record cuts to its text", () => {
  const read = seeds.map(({ source }, place) => ({ file: source.file, text: source.text, record: records[place] }));
  test.for(read)("$file", ({ record, text }) => {
    const characters = Array.from(text);
    for (const { spans, cue, speaker } of record?.claims ?? []) {
      const mentions = [cue, speaker.mention].filter((span) => span !== null);
      const printed = mentions.map(({ start, end }) => characters.slice(start, end).join(""));
      expect(printed).toEqual(mentions.map((mention) => mention.text));
      expect(spans.every(({ start, end }) => start < end && end <= characters.length)).toBe(true);
    }
  });
});
