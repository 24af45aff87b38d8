import { newsroomRoles, outletNouns } from "../../lexicon/newsroom.ts";
import type { OutletNames } from "../../lexicon/outlet-names.ts";

/** "Ana", "O'Brien", "J.", "al-Masri", "McKay", "ANA", "D’Arcy-Lee", "Jr." */
const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.'’‘-]*|(?:al|el|d|l|de)[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const PARTICLES = new Set(
  "de da do dos das del della di du la le van von der den ter ten bin ibn al el y e zu zur af av ben".split(" "),
);
const TITLES = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Sen|Rep|Gov|Col|Gen|Capt|Lt|Maj)\.? /;

const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december";
const NEVER_NAMES =
  "the a an of and our for in on at to with news world politics sport sports business opinion culture live more read home most top latest all " +
  "newsroom new special how why what when who white house agencies agency editors reporters writers contributing guest your this that after before video photo photos audio transcript gallery related poll election sign click share follow read watch";
const notNames = new Set([
  ...`${CALENDAR} ${NEVER_NAMES}`.split(" "),
  ...newsroomRoles,
  ...outletNouns,
  "associated",
  "reuters",
  "afp",
]);

/** Whether words look like one person's name of two to five words: a given name, perhaps particles, a surname. */
export const isPersonName = (words: string, { lowerCase }: OutletNames): boolean => {
  const parts = words.split(" ");
  if (parts.length < 2 || parts.length > 5 || words.length > 50 || lowerCase.has(words.toLowerCase())) return false;
  if (!CAPITALISED.test(parts[0] ?? "") || !CAPITALISED.test(parts.at(-1) ?? "")) return false;
  return parts.every((part) => (CAPITALISED.test(part) || PARTICLES.has(part)) && !notNames.has(part.toLowerCase()));
};

/** Splits "Ana Ruiz, Bo Lind and Cy Marsh", and also "Ana Ruiz / Bo Lind". */
const BETWEEN_NAMES = /,? and |,? & |, | ?\/ ?|,? with |; /i;

/** What stands after the names of a byline: where, for whom, when, how to reach them. */
const AFTER_NAMES =
  / ?(?:[|•·(<@\d\t]|– |— |- |\b[Ii]n [A-Z]|\b[Ff]or [A-Z]|\b[Aa]t [A-Z]|\b[Oo]f [A-Z]|\b[Ff]rom [A-Z]|\bUpdated\b|\bPublished\b|\bPosted\b|\b[Oo]n [A-Z\d]|[\w.]{1,40}@)/;

/** The people at the start of `words`, in order: the list ends at the first thing that is no name. */
export const readNames = (words: string, outlets: OutletNames): readonly string[] => {
  const cutAt = words.search(AFTER_NAMES);
  const listed = (cutAt >= 0 ? words.slice(0, cutAt) : words).split(BETWEEN_NAMES);
  const names: string[] = [];
  for (const entry of listed) {
    const name = entry
      .trim()
      .replace(TITLES, "")
      .replace(/[,.:;]+$/, "");
    if (!isPersonName(name, outlets)) break;
    if (!names.includes(unshout(name))) names.push(unshout(name));
  }
  return names;
};

/** "ANA RUIZ-McKAY" → "Ana Ruiz-McKay" as far as letters tell. */
const unshout = (name: string): string =>
  /\p{Ll}/u.test(name.replace(/Mc/g, ""))
    ? name
    : name.replaceAll(/\p{L}+/gu, (part) => (part.length > 1 ? part.slice(0, 1) + part.slice(1).toLowerCase() : part));
