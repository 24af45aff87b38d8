import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { ADHERENTS_BEHIND_NAMES, ADHERENT_NOUNS } from "../../lexicon/cues/adherents.ts";
import { allForms } from "../../lexicon/inflection.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { beginsNounPhrase, startOfNounPhrase } from "../grammar/noun-phrases.ts";
import { atOwnPlaces } from "../grammar/own-places.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** Verbs that say what somebody is. */
const COPULAS: ReadonlySet<string> = new Set(["be", "become", "remain", "stay"].flatMap(allForms));

/** `is [perhaps] the oldest critic`: the verb that says what somebody is, before the phrase that begins at `first`. */
const copulaBefore = ({ tokens }: Reading, { groups }: Clauses, first: number): VerbGroup | undefined => {
  const end = tokens[first - 1]?.tag === "adverb" ? first - 1 : first;
  return groups.find(
    (group) =>
      (group.end === first || group.end === end) &&
      group.form === "finite" &&
      (tokens[group.head]?.tag === "be" || COPULAS.has(tokens[group.head]?.lower ?? "")),
  );
};

/** `the film critic`, `a boxing promoter`: behind another noun a trade. */
const isTrade = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.tag === "noun" && /^(?:critic|advocate|promoter)s?$/.test(tokens[place]?.lower ?? "");

/** What the noun at `place` is for or against, behind its preposition: `a critic of [the plan]`; null where nothing is. */
const objectAfter = (reading: Reading, clauses: Clauses, place: number): TokenRange | null => {
  const { tokens } = reading;
  const takes = ADHERENT_NOUNS.get(tokens[place]?.lower ?? "")?.takes;
  const first = place + 2;
  if (takes?.has(tokens[place + 1]?.lower ?? "") !== true || first >= clauses.sentence.end) return null;
  // `an opponent of building the dam`
  if (tokens[first]?.tag === "gerund") return { first, end: clauseEnd(reading, clauses, first) };
  return beginsNounPhrase(tokens[first]) ? { first, end: phraseEnd(reading, clauses, first) } : null;
};

/** `a [Ruiz] supporter`: the name of whom the noun at `place` is for or against; null where none stands right before it. */
const nameBefore = (tokens: readonly Token[], place: number, low: number): TokenRange | null => {
  let first = place;
  if (!ADHERENTS_BEHIND_NAMES.has(tokens[place]?.lower ?? "")) return null;
  while (first > low && tokens[first - 1]?.tag === "name") first--;
  return first < place ? { first, end: place } : null;
};

const findAt = (reading: Reading, clauses: Clauses, place: number): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const noun = tokens[place]?.tag === "noun" ? ADHERENT_NOUNS.get(tokens[place]?.lower ?? "") : undefined;
  if (noun === undefined || isTrade(tokens, place)) return [];
  const after = objectAfter(reading, clauses, place);
  const object = after ?? nameBefore(tokens, place, clauses.sentence.first);
  if (object === null || object.end <= object.first) return [];
  const first = startOfNounPhrase(tokens, place, clauses.sentence.first, false);
  const copula = copulaBefore(reading, clauses, first);
  const subject = copula && subjectOf(tokens, clauses, hiddenBy, copula);
  if (!subject || tokens[subject.first]?.lower === "there") return [];
  return [
    {
      source: { first: subject.first, end: subject.end },
      cue: after ? { first: copula.first, end: object.first } : { first: place, end: place + 1 },
      lemma: noun.lemma,
      act: noun.act,
      frame: "object",
      content: [object],
      modality: copula.negated || tokens[first]?.lower === "no" ? "negated" : "asserted",
      hearer: null,
    },
  ];
};

/** Ana Ruiz is a fierce critic of the bridge. */
export const adherent: AttributionRule = {
  id: "adherent",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => atOwnPlaces(reading, clauses, (place) => findAt(reading, clauses, place))),
};
