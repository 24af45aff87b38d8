import type { Region } from "./document.ts";
import { looksLikeHeading } from "./line-looks.ts";
import type { LineKind } from "./line-kinds/line-kind.ts";
import { readNames } from "./line-kinds/person-names.ts";
import type { JudgedLine, Zones } from "./page.ts";

interface Page {
  readonly lines: readonly JudgedLine[];
  /** Position of the headline, -1 for none. */
  readonly title: number;
  /** One past the headline's last line; 0 for none. */
  readonly titleEnd: number;
  readonly zones: Zones;
}

/** The region of each line of a page, in order. */
export const assignRegions = (page: Page): readonly Region[] => {
  const { lines, title, titleEnd, zones } = page;
  const headline = lines[title]?.line.folded;
  const regions = lines.map((judged, place): Region => {
    if ((place >= title && place < titleEnd) || (headline !== undefined && judged.line.folded === headline))
      return "headline";
    if (place < zones.bodyStart) return inHead(page, place);
    return place < zones.bodyEnd ? inBody(page, judged, place) : inTail(page, judged, place);
  });
  listBelowMarkers(page, regions);
  const lead = regions.indexOf("body");
  if (lead >= 0) regions[lead] = "lead";
  return regions;
};

const pictured = (kind: LineKind): boolean => kind === "caption" || kind === "credit";

/** Above the article: title, deck, who wrote it and when, pictures; the rest is navigation. */
const inHead = ({ lines, title, zones }: Page, place: number): Region => {
  const judged = lines[place];
  if (!judged) return "furniture";
  const { kind, line } = judged;
  if (kind !== "text") return pictured(kind) ? "caption" : "furniture";
  if (place < title || readNames(line.opening).length > 0) return "furniture";
  const credited = lines
    .slice(place + 1, zones.bodyStart)
    .some(({ kind }) => kind === "byline" || kind === "stamp" || kind === "publisher");
  if (title >= 0 && (credited || !line.sentence) && line.words >= 4) return "headline";
  return line.sentence || title < 0 ? "body" : "furniture";
};

const inBody = ({ lines, zones }: Page, { kind, line, prose }: JudgedLine, place: number): Region => {
  if (pictured(kind)) return "caption";
  if (kind === "biography") return "body";
  if (kind !== "text") return "furniture";
  if (prose || line.sentence || !looksLikeHeading(line)) return "body";
  const next = lines[place + 1];
  const nextIsText =
    next !== undefined && place + 1 < zones.bodyEnd && (next.prose || pictured(next.kind) || next.line.sentence);
  return nextIsText && !/["“”]/.test(line.opening.slice(-1)) ? "headline" : "body";
};

/** Below the article's last paragraph: short sentences may still be its own, until the page speaks. */
const inTail = ({ lines, zones }: Page, { kind, line }: JudgedLine, place: number): Region => {
  if (place >= zones.pageEnd) return "furniture";
  if (pictured(kind)) return "caption";
  if (kind !== "text") return "furniture";
  if (line.speech && line.sentence) return "body";
  const pageSpoke = lines
    .slice(Math.max(zones.bodyEnd, place - TAIL_LOOK), place)
    .some(({ kind }) => kind !== "text" && !pictured(kind));
  if (pageSpoke) return "furniture";
  const next = lines[place + 1];
  const last = next === undefined || next.kind !== "text" || !next.line.sentence;
  return !line.sentence && looksLikeHeading(line) && last && zones.bodyEnd - zones.bodyStart > 1 ? "furniture" : "body";
};

const TAIL_LOOK = 12;

/** "Related stories" amid the article: the titles right below it are the page's. */
const listBelowMarkers = ({ lines, zones }: Page, regions: Region[]): void => {
  for (let place = zones.bodyStart; place < zones.bodyEnd; place++) {
    if (lines[place]?.kind !== "marker") continue;
    for (let below = place + 1; below < zones.bodyEnd; below++) {
      const judged = lines[below];
      if (!judged || judged.prose || judged.line.sentence || judged.line.speech) break;
      regions[below] = "furniture";
    }
  }
};
