import { array, assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { match } from "../../src/evaluation/match.ts";

const worded = (content: readonly number[], cue: readonly number[] = []) => ({
  content: new Set(content),
  cue: new Set(cue),
});

describe("contents are paired one to one, best first", () => {
  test("half of the words in common is enough, less is not", () => {
    expect(match([worded([1, 2])], [worded([1])])).toEqual([0]);
    expect(match([worded([1, 2, 3])], [worded([1])])).toEqual([null]);
  });

  test("a shared cue goes before a better content", () => {
    expect(match([worded([1, 2, 3], [9])], [worded([1, 2, 3]), worded([1, 2], [9])])).toEqual([1]);
  });

  test("among equals the later one goes first", () => {
    expect(match([worded([1]), worded([1])], [worded([1])])).toEqual([null, 0]);
    expect(match([worded([1])], [worded([1]), worded([1])])).toEqual([1]);
  });

  test("empty contents match nothing", () => {
    expect(match([worded([])], [worded([])])).toEqual([null]);
  });

  test("no prediction serves twice", () => {
    const lists = array(array(nat(6), { maxLength: 6 }), { maxLength: 6 });
    assert(
      property(lists, lists, (golds, predictions) => {
        const taken = match(
          golds.map((content) => worded(content)),
          predictions.map((content) => worded(content)),
        ).filter((place) => place !== null);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
