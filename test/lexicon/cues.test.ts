import { expect, test } from "vitest";
import { type Act, type CueFamily, type Frame } from "../../src/lexicon/cues/cue.ts";
import { VERB_FAMILIES } from "../../src/lexicon/cues/verb-families.ts";
import { RAISED_PASSIVES } from "../../src/lexicon/cues/raised-passives.ts";
import { VERB_CUES } from "../../src/lexicon/cues/verbs.ts";
import { cueLemmas, cueWordForms, SHIPPED_CUES } from "../../src/lexicon/cues/cue-lexicon.ts";
import { allForms, inflectVerb, possibleLemmas } from "../../src/lexicon/inflection.ts";
import { spellOut } from "../attribution/spelled-out.ts";

const lemmasOf = ({ lemmas }: CueFamily): readonly string[] => lemmas.split(",").map((lemma) => lemma.trim());

test.for(VERB_FAMILIES)("no verb stands twice in the family: $note", (family) => {
  const lemmas = lemmasOf(family);
  expect(lemmas.filter((lemma, place) => lemma === "" || lemmas.indexOf(lemma) !== place)).toEqual([]);
});

test("no verb takes a clause both only with that and without", () => {
  const both = [...VERB_CUES.values()].filter(({ frames }) => frames.includes("that") && frames.includes("thatOnly"));
  expect(both.map(({ lemma }) => lemma)).toEqual([]);
});

test("each family says what its verbs take", () => {
  expect(VERB_FAMILIES.filter(({ frames, note }) => frames.length === 0 || note === "")).toEqual([]);
});

/** The rest of a sentence in which a cue attributes, for each thing that it may take. */
const COMPLEMENTS: Readonly<Record<Frame, string>> = {
  quotation: ", “The plan is a good one and it will work.”",
  that: " that the plan was good.",
  thatOnly: " that the plan was good.",
  wh: " whether the plan was good.",
  to: " to change the plan.",
  object: " the idea of a new plan.",
  objectTo: " the workers to change the plan.",
  as: " the plan as a disaster.",
  small: " the plan a disaster.",
  gerund: " changing the plan.",
};

/** The phrase in the past, as a sentence has it: `point out` → `pointed out`; a thing is seen in the present, not met with once. */
const inflected = (lemma: string, act: Act, frame: Frame): string => {
  const [head = "", ...rest] = lemma.split(" ");
  const { present, past } = inflectVerb(head);
  const form = act === "perceive" && frame === "object" ? present : (past[0] ?? head);
  return [head === "be" ? "was" : head === "would" ? "would" : form, ...rest].join(" ");
};

test.for([...VERB_CUES.values()])("$lemma attributes in each frame it takes", ({ lemma, act, frames }) => {
  const source = act === "show" ? "The survey" : "The mayor";
  const silent = frames.filter((frame) => {
    const phrase = inflected(lemma, act, frame);
    const isFull = phrase.includes(" * "); // takes its object in: only its verb is the cue
    const cue = isFull ? phrase.slice(0, phrase.indexOf(" ")) : phrase;
    const filled = phrase.replace("*", "the board").replace("#", "40 percent");
    const lines = spellOut(`${source} ${filled}${isFull ? "." : COMPLEMENTS[frame]}`);
    return !lines.some((line) => line.startsWith(`${source} / ${cue} / `));
  });
  expect(silent).toEqual([]);
});

test("what is said in the passive of nobody is a cue", () => {
  expect([...RAISED_PASSIVES].filter((lemma) => !VERB_CUES.has(lemma))).toEqual([]);
});

test("every form of a cue’s verb leads back to it", () => {
  const heads = new Set([...VERB_CUES.keys()].map((lemma) => lemma.split(" ", 1)[0] ?? ""));
  const astray = [...heads].flatMap((lemma) => allForms(lemma).filter((form) => !possibleLemmas(form).has(lemma)));
  expect(astray).toEqual([]);
});

test.for<[word: string, lemmas: readonly string[], forms: readonly string[]]>([
  ["planning", ["plan"], ["gerund"]],
  ["criticised", ["criticize"], ["past", "participle"]],
  ["lying", ["lie"], ["gerund"]],
  ["found", ["find"], ["past", "participle"]],
  ["read", ["read"], ["infinitive", "past", "participle"]],
  ["was", [], []],
  ["bridge", [], []],
])("“%s” is a form of %j: %j", ([word, lemmas, forms]) => {
  expect(cueLemmas(SHIPPED_CUES, word)).toEqual(lemmas);
  expect(cueWordForms(SHIPPED_CUES, word)).toEqual(forms);
});
