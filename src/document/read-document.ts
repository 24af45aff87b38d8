import { type Lexicon, SHIPPED_LEXICON } from "../lexicon/lexicon.ts";
import { findByline } from "./byline.ts";
import type { Document, Given } from "./document.ts";
import { splitGluedStamps } from "./glued-stamp.ts";
import { findHeadline } from "./headline.ts";
import { findZones, judge } from "./page.ts";
import { describe, foldLine } from "./page-line.ts";
import { readParagraphs } from "./paragraphs.ts";
import { findPublished } from "./published.ts";
import { findPublisher } from "./publisher.ts";
import { assignRegions } from "./regions.ts";
import { headlineLines, readTitle } from "./title.ts";

/** Takes an article apart: what is article and what is page, who wrote it, who printed it, when. */
export const readDocument = (text: string, given: Given, { outlets }: Lexicon = SHIPPED_LEXICON): Document => {
  const paragraphs = splitGluedStamps(text, readParagraphs(text));
  const lines = paragraphs.map((paragraph) => judge(describe(text, paragraph, outlets)));
  const headline = findHeadline(lines);
  const titleEnd = headline + headlineLines(lines, headline);
  const zones = findZones(lines, titleEnd);
  const regions = assignRegions({ lines, title: headline, titleEnd, zones });
  const title = readTitle(text, lines, headline);
  const titleIsGiven = given.title !== null && title !== null && foldLine(given.title) !== foldLine(title.words);
  const published = given.published === null ? findPublished(text, lines, zones, given.fallbackDate) : null;
  return {
    text,
    blocks: lines.map(({ line: { start, end } }, place) => ({ start, end, region: regions[place] ?? "body" })),
    title: given.title ?? title?.words ?? null,
    titleSpan: title === null || titleIsGiven ? null : { start: title.start, end: title.end },
    byline: findByline(lines, zones, headline),
    publisher: findPublisher(lines, zones, title?.outlet ?? null, outlets),
    published: given.published ?? published?.value ?? given.fallbackDate,
    publishedSpan: published?.span ?? null,
  };
};
