import type { OutletNames } from "../lexicon/outlet-names.ts";
import { biographyOutlet } from "./line-kinds/biographies.ts";
import { copyrightHolder } from "./line-kinds/copyrights.ts";
import { knownOutlet, outletOfLine } from "./line-kinds/outlet-lines.ts";
import { isPersonName } from "./line-kinds/person-names.ts";
import { BESIDE, outletOfStamp } from "./line-kinds/stamps.ts";
import type { JudgedLine, Zones } from "./page.ts";

/**
 * Who printed a page, from its own words about itself and never from a mention in the article. An agency stands behind
 * everyone: it may only have supplied the text.
 */
export const findPublisher = (
  lines: readonly JudgedLine[],
  zones: Zones,
  fromTitle: string | null,
  outlets: OutletNames,
): string | null => {
  const head = lines.slice(0, zones.bodyStart);
  const tail = lines.slice(zones.bodyEnd);
  const named = [
    ...head.map((judged) => ofPublisherLine(judged)),
    fromTitle,
    ...head.map((judged) => ofByline(judged)),
    ...head.map((judged) => ofPieces(judged)),
    ...head.map((judged) => ofStamp(judged)),
    ...tail.map((judged) => ofLogo(judged)),
    ...[...head, ...tail].map((judged) => ofBiography(judged)),
    ...tail.map((judged) => ofCopyright(judged)),
    ...tail.slice(-LAST).map((judged) => ofPublisherLine(judged)),
  ].filter((name) => name !== null);
  return unshout(named.find((name) => !outlets.agencies.has(name)) ?? named[0] ?? null, outlets);
};

/** A name alone counts where the page closes; above that it may head a list of links. */
const LAST = 3;

const ofPublisherLine = ({ kind, line }: JudgedLine): string | null =>
  kind === "publisher" ? outletOfLine(line.opening, line.outlets) : null;

const ofLogo = ({ kind, line }: JudgedLine): string | null =>
  kind === "publisher" && / logo$/i.test(line.opening) ? outletOfLine(line.opening, line.outlets) : null;

/** "By Ana Ruiz, Elsworth Gazette", "By Ana Ruiz | CNN", "By Ana Ruiz for Elsworth Gazette", "By Reuters" */
const ofByline = ({ kind, line }: JudgedLine): string | null => {
  if (kind !== "byline") return null;
  const words = (AFTER_NAME.exec(line.opening) ?? AFTER_BY.exec(line.opening))?.[1]?.trim() ?? "";
  return (
    knownOutlet(words, line.outlets) ?? knownOutlet(`The ${words}`, line.outlets) ?? outletOfLine(words, line.outlets)
  );
};

/** "By Ana Ruiz | Health Ledger | 20 Jun 2023", "August 11, 2024 / 11:52 AM / Channel 6 News" */
const ofPieces = ({ kind, line }: JudgedLine): string | null => {
  if (kind !== "byline" && kind !== "stamp") return null;
  const pieces = line.opening.split(BESIDE);
  return pieces.length < 2
    ? null
    : (pieces.map((piece) => outletOfLine(piece, line.outlets)).find((name) => name !== null) ?? null);
};

/** "The Elsworth Gazette, 8 November 2024, page 3" */
const ofStamp = ({ kind, line }: JudgedLine): string | null =>
  kind === "stamp" ? outletOfStamp(line.opening, line.outlets) : null;

const AFTER_NAME = /(?:[,|·•/(]| [Ff]or| of| at) ?(?:the )?((?:(?! [Ff]or )[^,|·•/()]){2,40})\)?$/;
const AFTER_BY = /^by ([^,|·•/()]{2,40})$/i;

const ofBiography = ({ kind, line }: JudgedLine): string | null =>
  kind === "biography" ? biographyOutlet(line.opening, line.outlets) : null;

const ofCopyright = ({ kind, line }: JudgedLine): string | null => {
  const holder = kind === "copyright" ? copyrightHolder(line.opening) : null;
  if (holder === null || isPersonName(holder, line.outlets)) return null;
  return knownOutlet(holder, line.outlets) ?? holder;
};

/** "THE ELSWORTH GAZETTE" → "The Elsworth Gazette"; names of the lexicon and single words keep their look. */
const unshout = (name: string | null, outlets: OutletNames): string | null =>
  name === null || /\p{Ll}/u.test(name) || !name.includes(" ") || knownOutlet(name, outlets) !== null
    ? name
    : name.replaceAll(/\p{L}{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
