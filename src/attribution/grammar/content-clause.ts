import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";

/** Content of more words than this runs to the end of its sentence; a bound keeps the work per cue constant. */
export const LONGEST_CONTENT = 160;

/** A clause or phrase that is read as content. Places are token positions. */
export interface ContentClause {
  readonly reading: Reading;
  readonly clauses: Clauses;
  /** Where it begins, and where it ends at the latest. */
  readonly first: number;
  readonly end: number;
  /** The cue that attributes it. */
  readonly governing: CueGroup | null;
  /** Whether it is a clause and no noun phrase. */
  readonly isClause: boolean;
  /** Whether it has a finite verb of its own, and no infinitive or participle. */
  readonly hasOwnVerb: boolean;
}
