import { expect, test } from "vitest";
import { shipped } from "../../src/authority/shipped.ts";
import type { Attribution } from "../../src/attribution/attribution.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { readDocument } from "../../src/document/read-document.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { analyse } from "../../src/language/analyse.ts";
import { resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";

const LETTERS = "bcdfghjklmnprstv";

/** A surname of its own for each number: `Babed`, `Bacof`. */
const surname = (number: number): string =>
  `B${[number & 15, (number >> 4) & 15, (number >> 8) & 15].map((part) => `a${LETTERS[part] ?? ""}`).join("")}`;

/** Many people, many of one surname, and everything that looks back: pronouns, roles, documents, pairs. */
const textOf = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, number) =>
    [
      `Mayor Ines ${surname(number)} met Ben Marlow${number % 3 === 0 ? "ski" : ""}, a former judge, on the quay.`,
      "She said the bridge would hold. The two said the report was late. The judge said it was old.",
      "A clerk who was not authorized to speak said the suit was lost.",
    ].join(" "),
  ).join("\n\n");

interface Read {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
}

const readOf = (paragraphs: number): Read => {
  const analysis = analyse(
    readDocument(textOf(paragraphs), { published: "2031-05-04", title: null, fallbackDate: null }),
  );
  const attributions = findAttributions(analysis, 0);
  expect(attributions.length).toBeGreaterThan(paragraphs);
  return { analysis, attributions };
};

/** Milliseconds of processor time for reading a text some times, which other programs on the machine hardly lengthen. */
const costOf = ({ analysis, attributions }: Read, times: number): number => {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) resolveSpeakers(analysis, attributions, shipped);
  return process.cpuUsage(before).user / 1000;
};

test("eight times the mentions in one text take no more time than in eight texts, and some", () => {
  const [short, long] = [readOf(200), readOf(1600)];
  costOf(short, 8);
  // By turns, and the least of a few: what slows the machine for a while slows both.
  const turns = Array.from({ length: 6 }, () => [costOf(short, 8), costOf(long, 1)] as const);
  const [apart, together] = [0, 1].map((side) => Math.min(...turns.map((turn) => turn[side] ?? Infinity)));
  expect((together ?? Infinity) / (apart ?? 1)).toBeLessThan(2.5);
}, 60_000);
