import { newsroomRoles } from "../../lexicon/newsroom.ts";
import type { OutletNames } from "../../lexicon/outlet-names.ts";
import type { LineKindRule } from "./line-kind.ts";
import { knownOutlet, looksLikeOutlet } from "./outlet-lines.ts";
import { isPersonName } from "./person-names.ts";

/** The name, then what they do within the first words of the sentence. */
const BIOGRAPHY = new RegExp(
  `^((?:[\\p{Lu}][\\p{L}.'’-]* |(?:de|van|von|al|bin|la|der|del) ){1,5})(?:is|was|has been|writes|covers|reports|works|joined|serves|specialises|specializes|studied|leads|edits|hosts|teaches)\\b([^.]{0,160})`,
  "u",
);
/** "fellow senators" are no fellows: what somebody is stands before a preposition, a mark or the end. */
const ROLE = new RegExp(
  `\\b(?:${newsroomRoles.join("|")})s?(?:$|[,.;]| (?:for|at|of|with|in|on|to|from|and|who|whose|based|covering|emeritus)\\b)|\\bjournalism\\b`,
  "i",
);
const WRITING_VERB = /\b(?:writes|covers|reports|edits|hosts) (?:on|about|for|from|\p{L}+ ?)/u;

/** "Ana Ruiz is a senior reporter for The Elsworth Gardener.", "Bo Lind covers schools." */
export const biography: LineKindRule = ({ opening, outlets }) => {
  const match = BIOGRAPHY.exec(opening);
  if (!match || /["“”]/.test(opening)) return null;
  const [sentence, name = "", rest = ""] = match;
  if (!isPersonName(name.trim(), outlets)) return null;
  return ROLE.test(rest) || WRITING_VERB.test(sentence) ? "biography" : null;
};

/** The person a biography is about. */
export const biographyName = (opening: string): string | null => BIOGRAPHY.exec(opening)?.[1]?.trim() ?? null;

/** "… a reporter for The Elsworth Gardener", "… a Gardener reporter", "… at Radio Elsworth" */
const EMPLOYER =
  /\b(?:for|at|with|of|joined) (?=(?:the )?\p{Lu})((?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}.'’&-]*(?: of| and| &)? ?){1,5})/u;

/** The outlet a biography's first sentence names: one we know, or one with an outlet's name. */
export const biographyOutlet = (opening: string, outlets: OutletNames): string | null => {
  const match = BIOGRAPHY.exec(opening);
  if (!match) return null;
  const rest = match[2] ?? "";
  const known = /\ban? ((?:\p{Lu}[\p{L}'’]* ){1,4})/u.exec(rest)?.[1]?.trim() ?? "";
  if (knownOutlet(known, outlets) !== null) return knownOutlet(known, outlets);
  const employer = (EMPLOYER.exec(rest)?.[1] ?? "").replace(/(?:['’]s|[.'’]| and| of| &)? ?$/, "");
  if (employer === "") return null;
  const name = employer.replace(/^the /, "The ");
  return knownOutlet(name, outlets) ?? (isRoleBefore(rest, employer) || looksLikeOutlet(name) ? name : null);
};

/** "reporter for X", "editor at X": whatever X is called, it prints. */
const isRoleBefore = (rest: string, employer: string): boolean =>
  ROLE.test(rest.slice(0, rest.indexOf(employer)).slice(-24)) &&
  !/\bauthor of/.test(rest.slice(0, rest.indexOf(employer))) &&
  !/university|institute|school|college/i.test(employer);
