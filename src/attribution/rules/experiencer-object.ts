import type { Token } from "../../language/analysis.ts";
import { GROUP_NAME } from "../../language/tagging/context.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { WORD_CLASS } from "../../language/vocabulary/word-class.ts";
import { STIRRING_FORMS } from "../../lexicon/stirring-verbs.ts";
import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { skipLinked } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** Words for people that stand alone as an object: `alarmed [many]`, `angered [them]`. */
const PEOPLE: ReadonlySet<string> = new Set(
  "me you him her us them some many most others another everyone everybody nobody people".split(" "),
);

/** Nouns for those who feel together. */
const CROWDS: ReadonlySet<string> = new Set(
  "audience board city club committee community company congregation country court crew crowd family government industry jury nation neighborhood opposition party public staff team town union village world".split(
    " ",
  ),
);

/** Whether a noun phrase ends with a word for somebody who can feel: a name, an office, a trade, a crowd, a pronoun. */
const canFeel = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const last = tokens[end - 1];
  if (last === undefined || end <= first) return false;
  const isActor = last.role !== null || (last.classes & WORD_CLASS.actor) !== 0;
  const isGroup = last.tag === "noun" && (GROUP_NAME.test(last.lower) || last.lower.endsWith("men"));
  return last.tag === "name" || isActor || isGroup || CROWDS.has(last.lower) || PEOPLE.has(last.lower);
};

const LINKS: ReadonlySet<string> = new Set(["of", "in", "on", "from", "and"]);

/** `It angered the owners [that the quay was shut]`: the clause that a dummy subject stands for, or null. */
const extraposed = (reading: Reading, clauses: Clauses, place: number): TokenRange | null => {
  const token = reading.tokens[place];
  if (token?.lower !== "that" && token?.tag !== "to") return null;
  const end = clauseEnd(reading, clauses, place);
  return end > place ? { first: place, end } : null;
};

const findAt = (reading: Reading, clauses: Clauses, group: VerbGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const lemma = STIRRING_FORMS.get(tokens[group.head]?.lower ?? "");
  if (lemma === undefined || group.form !== "finite" || group.passive) return [];
  // `were [troubling] signs`: a form in -ing that describes, and does nothing
  const describes = tokens[group.head]?.tag === "gerund" && /^(?:noun|adjective)$/.test(tokens[group.end]?.tag ?? "");
  if (describes) return [];
  const named = skipNounPhrase(tokens, group.end, clauses.sentence.end);
  if (!canFeel(tokens, { first: group.end, end: named })) return [];
  const source = { first: group.end, end: skipLinked(tokens, named, clauses.sentence.end, LINKS) };
  const subject = subjectOf(tokens, clauses, hiddenBy, group);
  const ends = tokens[(subject?.end ?? 0) - 1]?.tag;
  if (subject === null || subject.end > group.first || ends === "adjective") return [];
  const isDummy = tokens[subject.first]?.lower === "it" && subject.end === subject.first + 1;
  const content = (isDummy ? extraposed(reading, clauses, source.end) : null) ?? {
    first: subject.first,
    end: subject.end,
  };
  return [
    {
      source,
      cue: { first: group.first, end: group.end },
      lemma,
      act: "believe",
      frame: "object",
      content: [content],
      modality: group.negated ? "negated" : group.modal === null ? "asserted" : "hypothetical",
      hearer: null,
    },
  ];
};

/** The verdict angered the fishermen.  It surprised Ana Ruiz that the quay held. */
export const experiencerObject: AttributionRule = {
  id: "experiencer-object",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => clauses.groups.flatMap((group) => findAt(reading, clauses, group))),
};
