import { describe, expect, test } from "vitest";
import { sameFirstName, shortFor, UNISEX_NAMES } from "../../src/lexicon/people/nicknames.ts";

describe("short first names", () => {
  test.for([
    ["bill", "william"],
    ["bob", "rob"],
    ["kate", "katherine"],
    ["chris", "christopher"],
  ])("%s and %s can be one person's", ([one = "", other = ""]) => {
    expect([sameFirstName(one, other), sameFirstName(other, one)]).toEqual([true, true]);
  });

  test.for([
    ["bill", "robert"],
    ["daniel", "daniela"],
    ["unlisted", "unlistee"],
  ])("%s and %s cannot", ([one = "", other = ""]) => {
    expect(sameFirstName(one, other)).toBe(false);
  });

  test("a name that is short for two says both", () => {
    expect(shortFor("chris")).toEqual(["christina", "christine", "christopher"]);
    expect(shortFor("unlisted")).toEqual(["unlisted"]);
  });
});

test.for([...UNISEX_NAMES])("%s is written as names are compared", (name) => {
  expect(name).toMatch(/^[a-z]+$/);
});
