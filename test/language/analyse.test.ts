import { describe, expect, test } from "vitest";
import { loadFixtures } from "../load-fixtures.ts";
import { readText, wordsOf } from "../attribution/spelled-out.ts";

/** Sentences as printed, or quotations with their marks and `inside=` their depth, `continues` or `unclosed`. */
interface LanguageCase {
  readonly text: string;
  readonly expect: readonly string[];
}

const isCase = (value: unknown): value is LanguageCase =>
  typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect);

/** The sentences of the article itself: those inside a quotation are listed by the quotation. */
const sentencesIn = (text: string): readonly string[] => {
  const analysis = readText(text);
  return analysis.sentences
    .filter(({ quotation }) => quotation === null)
    .map((sentence) => wordsOf(analysis, sentence));
};

const quotationsIn = (text: string): readonly string[] =>
  readText(text).quotations.map(({ start, end, depth, closed, continues }) => {
    const line = [text.slice(start, end)];
    if (depth > 0) line.push(`inside=${depth}`);
    if (!closed) line.push(continues ? "continues" : "unclosed");
    return line.join(" / ");
  });

const readings = new Map([
  ["sentences", sentencesIn],
  ["quotation-marks", quotationsIn],
]);

describe.for(loadFixtures("language", isCase))("$rule", ({ rule, cases }) => {
  test.for(cases)("$text", ({ text, expect: expected }) => {
    expect(readings.get(rule)?.(text)).toEqual(expected);
  });
});

test.for([
  ["Two US officials left.", "US", "name"],
  ["The WHO said the fever had passed.", "WHO", "name"],
  ["The IT office was closed.", "IT", "name"],
  ["They told us to leave.", "us", "pronoun"],
  ["GIVE US MORE TIME", "US", "pronoun"],
  ["The clerk who left was tired.", "who", "wh"],
  ["The patrol said it had found a goat.", "patrol", "noun"],
  ["The brothers built a mill.", "built", "past"],
  ["She pointed out that the bell was old.", "that", "subordinator"],
  ["The librarian told the mayor that story again.", "that", "determiner"],
  ["They sold four painted doors.", "painted", "participle"],
  ["The chapel is next to farms on the hill.", "farms", "noun"],
  ["The shift starts at six.", "starts", "verb"],
  ["A moment catches fire.", "catches", "verb"],
  ["This is what the valley needs.", "needs", "verb"],
  ["The plan for tax cuts failed.", "cuts", "noun"],
  ["She praised the Venn farms.", "farms", "noun"],
  ["He ended his Venn plans.", "plans", "noun"],
  ["Players need rest.", "need", "verb"],
  ["Mira Orr and Dan Ruiz need a boat.", "need", "verb"],
  ["The ferry crews need was denied.", "need", "noun"],
  ["I mean the old bell.", "mean", "verb"],
  ["They live by the sea.", "live", "verb"],
  ["They were mean to the cook.", "mean", "adjective"],
  ["She hosts a show.", "hosts", "verb"],
  ["The change brought it readers.", "readers", "noun"],
  ["The man accused of the theft laughed.", "accused", "participle"],
  ["The clerk assigned to the case wept.", "assigned", "participle"],
  ["A ferry moored at Venn sank.", "moored", "participle"],
  ["The ferry moored at Venn.", "moored", "past"],
  ["The flood took the hay stored in Venn.", "stored", "participle"],
  ["A gale knocked out a window that was old.", "knocked", "past"],
  ["They built a fence that runs along the river.", "that", "wh"],
  ["They built a fence that runs along the river.", "runs", "verb"],
  ["The states that vote in March are small.", "vote", "verb"],
  ["Owners told reporters that talks stall.", "talks", "noun"],
  ["He told a judge that costs matter.", "costs", "noun"],
  ["The fear that prices set off was real.", "prices", "noun"],
  ["Sources come forward each year.", "come", "verb"],
  ["Those who run the mill slept.", "run", "verb"],
  ["The mills run by Orr closed.", "run", "participle"],
  ["The owners have come home.", "come", "participle"],
  ["Shareholders back the merger.", "back", "verb"],
  ["Only two owners currently back the ban.", "back", "verb"],
  ["The players sent back the medals.", "back", "adverb"],
  ["Two years back the mill burned.", "back", "adverb"],
  ["Aides to the mayor slept.", "Aides", "noun"],
  ["Vintners harness the wind.", "Vintners", "noun"],
  ["Vintners harness the wind.", "harness", "verb"],
  ["Ellis to lead the band.", "Ellis", "name"],
  ["Grubbs fell.", "Grubbs", "name"],
  ["One in ten nurses plans to quit.", "nurses", "noun"],
  ["One in ten nurses plans to quit.", "plans", "verb"],
  ["Nearly three in four support the ban.", "support", "verb"],
  ["She knows one in ten houses here.", "houses", "noun"],
  ["She wondered aloud whether it would rain.", "aloud", "adverb"],
] as const)("in “%s” %s is of the class %s", ([text, word, tag]) => {
  const { tokens } = readText(text);
  expect(tokens.find(({ start, end }) => text.slice(start, end) === word)?.tag).toBe(tag);
});
