import type { LineKind } from "./line-kinds/line-kind.ts";
import { kindOf } from "./line-kinds/kind-of.ts";
import { isSpokenLabel, speaks } from "./line-looks.ts";
import type { PageLine } from "./page-line.ts";

/** A line of the page, what it is by itself, and whether it reads as a paragraph of an article. */
export interface JudgedLine {
  readonly line: PageLine;
  readonly kind: LineKind;
  readonly prose: boolean;
}

/** Shorter sentences are as often slogans of the page. */
const PROSE_WORDS = 10;

export const judge = (line: PageLine): JudgedLine => {
  const kind = kindOf(line);
  const { long, sentence, words } = line;
  const prose =
    kind === "text" &&
    (long || (sentence && (words >= PROSE_WORDS || speaks(line))) || isSpokenLabel(line) || words >= 30);
  return { line, kind, prose };
};

/** Where the parts of a page lie: positions in its list of lines, half-open. */
export interface Zones {
  /** The first line of the article proper, after title, byline and stamps. */
  readonly bodyStart: number;
  /** One past the last paragraph of the article. */
  readonly bodyEnd: number;
  /** The heading that opens what follows the article, else the number of lines. */
  readonly pageEnd: number;
}

/**
 * @param titleEnd one past the headline's last line
 */
export const findZones = (lines: readonly JudgedLine[], titleEnd: number): Zones => {
  let bodyStart = titleEnd;
  while (bodyStart < lines.length && !lines[bodyStart]?.prose) bodyStart++;
  if (bodyStart === lines.length) return { bodyStart: titleEnd, bodyEnd: lines.length, pageEnd: lines.length };
  const pageEnd = findPageEnd(lines, bodyStart);
  let bodyEnd = pageEnd;
  while (bodyEnd > bodyStart && !lines[bodyEnd - 1]?.prose) bodyEnd--;
  return { bodyStart, bodyEnd, pageEnd };
};

/** The first marker after which the article does not go on. */
const findPageEnd = (lines: readonly JudgedLine[], bodyStart: number): number => {
  let pageEnd = lines.length;
  for (let place = lines.length - 1; place > bodyStart; place--) {
    if (lines[place]?.kind === "marker") pageEnd = place;
    if (goesOn(lines[place], lines[place - 1])) break;
  }
  return pageEnd;
};

/** Two paragraphs in a row, or one that quotes somebody at some length: teasers have neither. */
const goesOn = (line: JudgedLine | undefined, previous: JudgedLine | undefined): boolean =>
  line?.prose === true && (previous?.prose === true || (line.line.words >= 12 && /["“]/.test(line.line.opening)));
