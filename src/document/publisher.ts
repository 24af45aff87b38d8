import { biographyOutlet } from "./line-kinds/biographies.ts";
import { copyrightHolder } from "./line-kinds/copyrights.ts";
import { isAgency, knownOutlet, outletOfLine } from "./line-kinds/outlet-lines.ts";
import { isPersonName } from "./line-kinds/person-names.ts";
import type { JudgedLine, Zones } from "./page.ts";

/**
 * Who printed a page, from its own words about itself and never from a mention in the article. An agency stands behind
 * everyone: it may only have supplied the text.
 */
export const findPublisher = (lines: readonly JudgedLine[], zones: Zones, fromTitle: string | null): string | null => {
  const head = lines.slice(0, zones.bodyStart);
  const tail = lines.slice(zones.bodyEnd);
  const named = [
    ...head.map((judged) => ofPublisherLine(judged)),
    fromTitle,
    ...head.map((judged) => ofByline(judged)),
    ...tail.map((judged) => ofLogo(judged)),
    ...[...head, ...tail].map((judged) => ofBiography(judged)),
    ...tail.map((judged) => ofCopyright(judged)),
    ...tail.slice(-LAST).map((judged) => ofPublisherLine(judged)),
  ].filter((name) => name !== null);
  return unshout(named.find((name) => !isAgency(name)) ?? named[0] ?? null);
};

/** A name alone counts where the page closes; above that it may head a list of links. */
const LAST = 3;

const ofPublisherLine = ({ kind, line }: JudgedLine): string | null =>
  kind === "publisher" ? outletOfLine(line.opening) : null;

const ofLogo = ({ kind, line }: JudgedLine): string | null =>
  kind === "publisher" && / logo$/i.test(line.opening) ? outletOfLine(line.opening) : null;

/** "By Ana Ruiz, Elsworth Gazette", "By Ana Ruiz | CNN", "By Ana Ruiz for Elsworth Gazette", "By Reuters" */
const ofByline = ({ kind, line }: JudgedLine): string | null => {
  if (kind !== "byline") return null;
  const words = (AFTER_NAME.exec(line.opening) ?? AFTER_BY.exec(line.opening))?.[1]?.trim() ?? "";
  return knownOutlet(words) ?? knownOutlet(`The ${words}`) ?? outletOfLine(words);
};

const AFTER_NAME = /(?:[,|·•/(]| [Ff]or| of| at) ?(?:the )?((?:(?! [Ff]or )[^,|·•/()]){2,40})\)?$/;
const AFTER_BY = /^by ([^,|·•/()]{2,40})$/i;

const ofBiography = ({ kind, line }: JudgedLine): string | null =>
  kind === "biography" ? biographyOutlet(line.opening) : null;

const ofCopyright = ({ kind, line }: JudgedLine): string | null => {
  const holder = kind === "copyright" ? copyrightHolder(line.opening) : null;
  if (holder === null || isPersonName(holder)) return null;
  return knownOutlet(holder) ?? holder;
};

/** "THE ELSWORTH GAZETTE" → "The Elsworth Gazette"; names of the lexicon and single words keep their look. */
const unshout = (name: string | null): string | null =>
  name === null || /\p{Ll}/u.test(name) || !name.includes(" ") || knownOutlet(name) !== null
    ? name
    : name.replaceAll(/\p{L}{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
