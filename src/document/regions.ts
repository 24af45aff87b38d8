import type { Region } from "./document.ts";
import { capitalisedShare, looksLikeHeading, speaks } from "./line-looks.ts";
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

/** A page with what the rules ask of it more than once. */
interface ReadPage extends Page {
  /** Position of the last byline, stamp or outlet above the article, -1 for none: a deck stands above it. */
  readonly lastCredit: number;
}

/** The region of each line of a page, in order. */
export const assignRegions = (given: Page): readonly Region[] => {
  const { lines, title, titleEnd, zones } = given;
  const page = { ...given, lastCredit: findLastCredit(given) };
  const headline = lines[title]?.line.folded;
  const regions = lines.map((judged, place): Region => {
    if ((place >= title && place < titleEnd) || (headline && judged.line.folded === headline)) return "headline";
    if (place < zones.bodyStart) return inHead(page, place);
    return place < zones.bodyEnd ? inBody(page, judged, place) : inTail(page, judged, place);
  });
  listBelowMarkers(page, regions);
  captionBelowLabels(page, regions);
  const lead = regions.indexOf("body");
  if (lead >= 0) regions[lead] = "lead";
  return regions;
};

const findLastCredit = ({ lines, zones }: Page): number =>
  lines
    .slice(0, zones.bodyStart)
    .findLastIndex(({ kind }) => kind === "byline" || kind === "stamp" || kind === "publisher");

const pictured = (kind: LineKind): boolean => kind === "caption" || kind === "credit";

/** Above the article: title, deck, who wrote it and when, pictures; the rest is navigation. */
const inHead = ({ lines, title, lastCredit }: ReadPage, place: number): Region => {
  const judged = lines[place];
  if (!judged) return "furniture";
  const { kind, line } = judged;
  if (kind !== "text") return pictured(kind) ? "caption" : "furniture";
  if (place < title || readNames(line.opening, line.outlets).length > 0) return "furniture";
  if (title >= 0 && (place < lastCredit || !line.sentence) && line.words >= 4) return "headline";
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
  if (line.sentence && speaks(line)) return "body";
  const pageSpoke = lines
    .slice(Math.max(zones.bodyEnd, place - TAIL_LOOK), place)
    .some(({ kind }) => kind !== "text" && !pictured(kind));
  if (pageSpoke) return "furniture";
  const listed = isEntry(lines[place - 1]) || isEntry(lines[place + 1]) || capitalisedShare(line.opening) >= 0.5;
  return isEntry(lines[place]) && listed && zones.bodyEnd - zones.bodyStart > 1 ? "furniture" : "body";
};

const TAIL_LOOK = 12;

/** Whether a line could be an entry in a list of other articles, rather than a sentence cut short. */
const isEntry = (judged: JudgedLine | undefined): boolean =>
  judged?.kind === "text" && !judged.prose && !judged.line.sentence && looksLikeHeading(judged.line);

/** "Image caption," in a line of its own: the caption stands below it. */
const captionBelowLabels = ({ lines, zones }: Page, regions: Region[]): void => {
  lines.forEach(({ line }, place) => {
    const labelled = /^(?:image|media|video|photo) caption$/.test(line.folded);
    if (labelled && place + 1 < zones.pageEnd && lines[place + 1]?.line.long === false) regions[place + 1] = "caption";
  });
};

/** "Related stories" amid the article: the titles right below it are the page's. */
const listBelowMarkers = ({ lines, zones }: Page, regions: Region[]): void => {
  for (let place = zones.bodyStart; place < zones.bodyEnd; place++) {
    if (lines[place]?.kind !== "marker") continue;
    for (let below = place + 1; below < zones.bodyEnd; below++) {
      const judged = lines[below];
      if (!judged || judged.kind !== "text" || judged.prose || judged.line.sentence || speaks(judged.line)) break;
      regions[below] = "furniture";
    }
  }
};
