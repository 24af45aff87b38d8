/** What sums up a clause behind its comma, in the reporter's own words: `…, a move that will cost jobs`. */
export const SUMMARIES: ReadonlySet<string> = new Set(
  (
    "move step decision figure claim charge idea view sentiment prospect position remark comment accusation allegation assertion development shift change sign " +
    "reference nod feat number total increase drop decline rise rate practice proposal promise pledge notion suggestion phrase reversal stance issue request demand " +
    "reminder departure rebuke swipe dig jab echo turnabout setback blow boost victory win loss milestone gesture tactic strategy approach policy " +
    "point fact argument acknowledgment acknowledgement admission recommendation requirement plan message proportion level share margin feeling belief conclusion " +
    "finding outcome trend theory contention complaint criticism warning threat possibility rarity contrast"
  ).split(" "),
);
