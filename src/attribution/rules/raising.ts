import type { Proposal } from "../attribution.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { AttributionRule } from "../rule.ts";

/** Verbs by which the writer, or nobody in particular, says how things look. */
const RAISING: ReadonlyMap<string, string> = new Map(
  ["seem", "appear"].flatMap((lemma) => [lemma, `${lemma}s`, `${lemma}ed`].map((form) => [form, lemma] as const)),
);

const findAt = (reading: Reading, clauses: Clauses, group: VerbGroup): Proposal[] => {
  const { tokens, hiddenBy } = reading;
  const lemma = RAISING.get(tokens[group.head]?.lower ?? "");
  if (lemma === undefined || group.form !== "finite") return [];
  const next = tokens[group.end];
  const cue = { first: group.first, end: group.end };
  const base = {
    source: null,
    cue,
    lemma,
    act: "show",
    modality: group.negated ? "negated" : "asserted",
    hearer: null,
  } as const;
  const subject = subjectOf(tokens, clauses, hiddenBy, group);
  const end = clauseEnd(reading, clauses, group.end);
  if (subject === null || end <= group.end) return [];
  const isDummy = tokens[subject.first]?.lower === "it" && subject.end === subject.first + 1;
  if (
    isDummy &&
    (next?.lower === "that" || next?.tag === "determiner" || next?.tag === "pronoun" || next?.tag === "name")
  ) {
    return [
      { ...base, cue: { first: subject.first, end: group.end }, frame: "that", content: [{ first: group.end, end }] },
    ];
  }
  if (next?.tag !== "to" && next?.tag !== "adjective" && next?.tag !== "participle") return [];
  return [
    {
      ...base,
      frame: "to",
      content: [
        { first: subject.first, end: subject.end },
        { first: group.end, end },
      ],
    },
  ];
};

/** The bridge seems to hold.  It appears that the bridge will hold.  Nobody is named who says so. */
export const raising: AttributionRule = {
  id: "raising",
  find: (reading) =>
    reading.clauses.flatMap((clauses) => clauses.groups.flatMap((group) => findAt(reading, clauses, group))),
};
