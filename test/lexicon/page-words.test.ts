import { expect, test } from "vitest";
import { foldLine } from "../../src/document/page-line.ts";
import { endMarkers, furnitureLines, furnitureOpenings, furnitureWords } from "../../src/lexicon/furniture.ts";
import { bylineOpenings, newsroomRoles, outletNouns } from "../../src/lexicon/newsroom.ts";
import { agencies, outlets } from "../../src/lexicon/outlets.ts";

const lists = Object.entries({
  agencies,
  bylineOpenings,
  endMarkers,
  furnitureLines,
  furnitureOpenings,
  furnitureWords,
  newsroomRoles,
  outletNouns,
  outlets,
});

test.for(lists)("%s holds nothing twice", ([, words]) => {
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});

test.for([...endMarkers, ...furnitureLines])("%j is written as lines are folded", (phrase) => {
  expect(foldLine(phrase)).toBe(phrase);
});

test.for([...furnitureOpenings, ...furnitureWords])("%j could stand in a folded line", (phrase) => {
  expect(foldLine(phrase)).toBe(phrase.replace(/[:(\s]+$/, ""));
});
