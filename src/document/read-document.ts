import { findHeadline } from "./headline.ts";
import type { Document, Given } from "./document.ts";
import { findZones, judge } from "./page.ts";
import { describe } from "./page-line.ts";
import { readParagraphs } from "./paragraphs.ts";
import { assignRegions } from "./regions.ts";

/** Takes an article apart: what is article and what is page, who wrote it, who printed it, when. */
export const readDocument = (text: string, given: Given): Document => {
  const lines = readParagraphs(text).map((paragraph) => judge(describe(text, paragraph)));
  const title = findHeadline(lines);
  const zones = findZones(lines, title);
  const regions = assignRegions({ lines, title, zones });
  return {
    text,
    blocks: lines.map(({ line: { start, end } }, place) => ({ start, end, region: regions[place] ?? "body" })),
    title: given.title ?? lines[title]?.line.opening ?? null,
    titleSpan: null,
    byline: [],
    publisher: null,
    published: given.published ?? given.fallbackDate,
    publishedSpan: null,
  };
};
