import { newsroomRoles } from "../../lexicon/newsroom.ts";
import type { LineKindRule } from "./line-kind.ts";
import { isPersonName } from "./person-names.ts";

/** The name, then what they do within the first words of the sentence. */
const BIOGRAPHY = new RegExp(
  `^((?:[\\p{Lu}][\\p{L}.'’-]* |(?:de|van|von|al|bin|la|der|del) ){1,5})(?:is|was|has been|writes|covers|reports|works|joined|serves|specialises|specializes|studied|leads|edits|hosts|teaches)\\b([^.]{0,160})`,
  "u",
);
const ROLE = new RegExp(`\\b(?:${newsroomRoles.join("|")})s?\\b|\\bjournalism\\b`, "i");
const WRITING_VERB = /\b(?:writes|covers|reports|edits|hosts) (?:on|about|for|from|\p{L}+ ?)/u;

/** "Ana Ruiz is a senior reporter for The Elsworth Gardener.", "Bo Lind covers schools." */
export const biography: LineKindRule = ({ opening, speech }) => {
  const match = BIOGRAPHY.exec(opening);
  if (!match || (speech && /["“”]/.test(opening))) return null;
  const [sentence, name = "", rest = ""] = match;
  if (!isPersonName(name.trim())) return null;
  return ROLE.test(rest) || WRITING_VERB.test(sentence) ? "biography" : null;
};

/** The person a biography is about. */
export const biographyName = (opening: string): string | null => BIOGRAPHY.exec(opening)?.[1]?.trim() ?? null;
