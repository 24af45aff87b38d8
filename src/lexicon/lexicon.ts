import { type CueLexicon, SHIPPED_CUES } from "./cues/cue-lexicon.ts";
import { type OutletNames, SHIPPED_OUTLETS } from "./outlet-names.ts";
import { canonicalRole } from "./people/role-nouns.ts";

/** The words a run knows: those that ship, and those its user adds. Never changed once made. */
export interface Lexicon {
  readonly cues: CueLexicon;
  readonly outlets: OutletNames;
  /** Roles by the user's own words for them, lower case: "taoiseach" is a "premier". */
  readonly titles: ReadonlyMap<string, string>;
}

/** What ships with the program. */
export const SHIPPED_LEXICON: Lexicon = { cues: SHIPPED_CUES, outlets: SHIPPED_OUTLETS, titles: new Map() };

/** The canonical word of a role; null for a lower-case word that names none. */
export const roleOf = ({ titles }: Lexicon, lower: string): string | null => titles.get(lower) ?? canonicalRole(lower);
