import { biographyName } from "./line-kinds/biographies.ts";
import { bylineWords } from "./line-kinds/bylines.ts";
import { isPersonName, readNames } from "./line-kinds/person-names.ts";
import { collapse } from "./page-line.ts";
import type { JudgedLine, Zones } from "./page.ts";

/**
 * The people a page names as its authors, in order, without titles, places and addresses. The first of these that names
 * anybody: a byline above the article; a bare name there; a byline below; biographies; "Reporting by …".
 */
export const findByline = (lines: readonly JudgedLine[], zones: Zones, title: number): readonly string[] => {
  const head = lines.slice(0, zones.bodyStart);
  const tail = lines.slice(zones.bodyEnd);
  const ways = [
    () => head.flatMap((judged) => bylineNames(judged)),
    () => head.filter((_, place) => place !== title).flatMap((judged) => bareNames(judged)),
    () => tail.flatMap((judged) => bylineNames(judged)),
    () => lines.slice(0, zones.bodyStart + AMID).flatMap((judged) => bylineNames(judged)),
    () => [...head, ...tail].flatMap((judged) => biographyNames(judged)),
    () => tail.flatMap((judged) => reporterNames(judged)),
  ];
  for (const way of ways) {
    const names = [...new Set(way())];
    if (names.length > 0) return names;
  }
  return [];
};

/** A byline may stand below the lead, or below a picture there. */
const AMID = 4;

const bylineNames = ({ kind, line }: JudgedLine): readonly string[] =>
  kind === "byline" ? readNames(bylineWords(line.opening) ?? "", line.outlets) : [];

/** "Ana Ruiz", "Ana Ruiz and Bo Lind", "Ana Ruiz in Port Ansel", "Ana Ruiz, Staff Writer" without "By". */
const bareNames = ({ kind, line }: JudgedLine): readonly string[] =>
  (kind === "stamp" || (kind === "text" && !/\d/.test(line.opening))) && line.words <= 12 && !line.sentence
    ? readNames(line.opening, line.outlets)
    : [];

const biographyNames = ({ kind, line }: JudgedLine): readonly string[] => {
  const name = kind === "biography" ? biographyName(line.opening) : null;
  return name !== null && isPersonName(name, line.outlets) ? [name] : [];
};

/** "(Reporting by Ana Ruiz in Port Ansel; editing by Bo Lind)" names its reporters first. */
const reporterNames = ({ kind, line }: JudgedLine): readonly string[] => {
  const after = kind === "furniture" ? /^\W{0,2}reporting(?: and \w+)? by (.{1,200})/i.exec(line.opening) : null;
  return after ? readNames(collapse(after[1] ?? ""), line.outlets) : [];
};
