import type { Context } from "./context.ts";
import { CLOSED } from "./closed-tags.ts";

/** Pasts of verbs that have no passive: `workers [walked] past`. */
const NO_PASSIVES: ReadonlySet<string> = new Set(
  (
    "acted agreed aimed appealed appeared applied argued arrived asked began behaved belonged bickered came campaigned climbed collapsed competed complained " +
    "consisted continued cried dealt decamped declined departed depended died differed disagreed disappeared emerged erupted existed failed fell fled " +
    "fought gathered happened hesitated insisted joined knelt lasted laughed lay lied lived looked managed marched met moved occurred originated paused " +
    "picketed pointed protested qualified ran rallied reacted refused remained replied resided responded resulted returned rose said sat scrambled seemed served slept " +
    "smiled spoke started stayed stood stopped succeeded surrendered swam talked tended thought told traveled travelled tried turned voted waited walked " +
    "warned went wept won worked wrote"
  ).split(" "),
);

/** Pasts of verbs that are never without an object: `The man [accused] of it says`, where none follows. */
const NEVER_WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  (
    "accused acquitted addressed appointed arrested assigned attributed awarded captured charged chosen commissioned compiled conducted " +
    "confined convicted created dedicated deployed deported described designed detained diagnosed displaced displayed distributed elected " +
    "employed evacuated exposed extradited filed founded funded granted hired hospitalized identified imposed imprisoned indicted injured " +
    "installed interviewed invited issued jailed killed listed mentioned named nominated obtained polled posted published questioned quoted " +
    "recorded recruited released rescued sampled seized selected sentenced stationed stored surveyed suspended targeted tested trapped " +
    "treated used vaccinated wounded written"
  ).split(" "),
);

/** `knocked [out] a window`: they go with the verb rather than with what follows. */
const PARTICLES: ReadonlySet<string> = new Set(["off", "out", "up", "down", "over"]);

/**
 * Whether the clause makes a form in -ed a participle: `the flood found the ferry [moored] at Venn`, whose clause has its
 * verb, `A ferry [moored] at Venn sank`, whose verb is to come.
 */
export const isParticipleByClause = (word: string, { before, clause, verbAhead, next }: Context): boolean => {
  const isPreposition = next?.lower === "to" || (next !== undefined && CLOSED.get(next.lower) === "preposition");
  if (before !== "noun" || !isPreposition || PARTICLES.has(next.lower)) return false;
  const isAwaited = clause.verb === "awaited" && verbAhead;
  if (NEVER_WITHOUT_OBJECT.has(word) && isAwaited && !clause.isUnder) return true;
  if (NO_PASSIVES.has(word) || next.lower === "to") return false;
  return clause.verb === "read" || (isAwaited && clause.phrase === "one");
};
