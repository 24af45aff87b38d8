import { expect, test } from "vitest";
import { NOUN_CUES, NOUN_FAMILIES, type NounFamily } from "../../src/lexicon/cues/nouns.ts";
import { spellOut } from "../attribution/spelled-out.ts";

const lemmasOf = ({ lemmas }: NounFamily): readonly string[] => lemmas.split(", ");

test.for(NOUN_FAMILIES)("no noun stands twice in the family: $note", (family) => {
  const lemmas = lemmasOf(family);
  expect(lemmas.filter((lemma, place) => lemma === "" || lemmas.indexOf(lemma) !== place)).toEqual([]);
});

test("no two families of nouns share act and complements", () => {
  const kinds = NOUN_FAMILIES.map(({ act, takes }) => `${act} ${takes}`);
  expect(kinds.filter((kind, place) => kinds.indexOf(kind) !== place)).toEqual([]);
});

/** A sentence in which a noun attributes, for each thing that it may take. */
const sentenceWith = (lemma: string, taken: string): string => {
  if (taken === "that") return `The mayor’s ${lemma} that the plan would fail surprised nobody.`;
  if (taken === "to") return `The mayor’s ${lemma} to change the plan surprised nobody.`;
  return `The mayor made a new ${lemma} ${taken} the plan of the council.`;
};

/** Nouns that are read as the verbs they are as well, some of the time: known, and to be mended in the tagger. */
const READ_AS_VERBS: ReadonlySet<string> = new Set(
  "message embrace warning insult feeling thought finding understanding ruling".split(" "),
);

const lemmas = [...new Set(NOUN_FAMILIES.flatMap(lemmasOf))].filter((lemma) => !READ_AS_VERBS.has(lemma));

test.for(lemmas)("%s attributes with each thing it takes", (lemma) => {
  const silent = [...(NOUN_CUES.get(lemma)?.takes ?? [])].filter(
    (taken) =>
      !spellOut(sentenceWith(lemma, taken)).some(
        (line) => line.startsWith("The mayor / ") && line.includes("noun-cue"),
      ),
  );
  expect(silent).toEqual([]);
});
