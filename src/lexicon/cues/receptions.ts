import { allForms } from "../inflection.ts";
import { type NounCue, type NounFamily, indexFamilies } from "./nouns.ts";

/** Nouns for what others think of something, which it meets with: `drew criticism from farmers`. They take whose it is. */
const RECEPTIONS: readonly NounFamily[] = [
  {
    act: "agree",
    takes: "from of among by",
    note: "approval: “of” tells whose",
    lemmas: "support, endorsement, backing, blessing, approval, assent",
  },
  {
    act: "judge",
    takes: "from among by",
    note: "verdicts: behind “of” stands what they are on",
    lemmas:
      "criticism, condemnation, praise, scorn, ridicule, mockery, derision, rebuke, rebuttal, skepticism, scepticism, acclaim, accolade, plaudit, " +
      "applause, pushback, backlash, outrage, uproar, outcry, denunciation, reproach, flak, fire, ire, scrutiny, censure",
  },
  { act: "deny", takes: "from among by", note: "resistance", lemmas: "opposition, resistance, objection, hostility" },
];

/** By singular and plural, lower case. */
export const RECEPTION_NOUNS: ReadonlyMap<string, NounCue> = indexFamilies(RECEPTIONS);

/** Verbs that say what something meets with. */
export const RECEIVING: ReadonlySet<string> = new Set(
  (
    "face receive get draw win earn attract spark provoke gain garner secure enjoy land nab snag meet encounter weather endure prompt " +
    "trigger stir generate elicit collect incur arouse invite"
  )
    .split(" ")
    .flatMap(allForms),
);
