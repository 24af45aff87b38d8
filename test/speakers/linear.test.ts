import { expect, test } from "vitest";
import { shipped } from "../../src/authority/shipped.ts";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { readDocument } from "../../src/document/read-document.ts";
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

/** Milliseconds of processor time, which other programs on the machine do not lengthen; the least of a few runs. */
const costOf = (paragraphs: number): number => {
  const analysis = analyse(
    readDocument(textOf(paragraphs), { published: "2031-05-04", title: null, fallbackDate: null }),
  );
  const attributions = findAttributions(analysis, 0);
  expect(attributions.length).toBeGreaterThan(paragraphs);
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    resolveSpeakers(analysis, attributions, shipped);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...costs);
};

test("eight times the mentions take no more than eight times the time, and some", () => {
  costOf(100);
  expect(costOf(1600) / Math.max(costOf(200), 1)).toBeLessThan(20);
}, 60_000);
