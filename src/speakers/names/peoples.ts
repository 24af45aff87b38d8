import { PEOPLES } from "../../lexicon/people/unnamed-words.ts";
import { placeOf } from "../../lexicon/people/countries.ts";
import { PARTY_WORDS, canonicalRole } from "../../lexicon/people/role-nouns.ts";

/** Whether a word names many people by what they are: `Democrats`, `Ukrainians`, `Jews`, `Cuban-Americans`. Nobody in particular bears it. */
export const isPeoplesName = (lower: string): boolean => {
  if (lower === "dems" || lower === "tories") return true;
  if (!lower.endsWith("s") || lower.length < 5) return false;
  const singular = lower.slice(0, -1);
  const hyphen = lower.lastIndexOf("-");
  if (PEOPLES.has(singular) || (hyphen > 0 && isPeoplesName(lower.slice(hyphen + 1)))) return true;
  return (
    PARTY_WORDS.has(singular) ||
    canonicalRole(singular) !== null ||
    (placeOf(lower) !== null && placeOf(singular) === placeOf(lower))
  );
};
