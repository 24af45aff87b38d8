import { expect, test } from "vitest";
import { findDisagreements } from "../../src/claims/find-disagreements.ts";
import type { ClaimRecord, DocumentRecord } from "../../src/claims/record.ts";
import { bareClaim, sampleRecord } from "../sample-record.ts";

const TEXT = "😀 Notice\r\n“All aboard,” said Tove Lind at noon.";

const claim: ClaimRecord = {
  ...bareClaim,
  kind: "direct",
  text: "All aboard,",
  quotations: ["All aboard,"],
  spans: [{ start: 10, end: 23, line: 2, column: 1 }],
  cue: { text: "said", start: 24, end: 28, lemma: "say", act: "say", negated: false },
};

const found = (changed: Partial<ClaimRecord>): string[] => {
  const record: DocumentRecord = { ...sampleRecord, claims: [{ ...claim, ...changed }], dates: [] };
  return findDisagreements(record, TEXT).map(({ line, column, message }) => `${line}:${column} ${message}`);
};

test("a record that is true to its text has none", () => {
  expect(found({})).toEqual([]);
});

test("each field that names words is cut anew, in code points", () => {
  const wrong = { text: "at noon", start: 39, end: 47 };
  expect(found({ cue: { ...wrong, lemma: "say", act: "say", negated: false } })).toHaveLength(1);
  expect(found({ said: { ...wrong, value: null, basis: "expression" } })).toHaveLength(1);
  expect(found({ dates: [{ ...wrong, value: null }] })).toHaveLength(1);
  expect(found({ through: [{ ...wrong, name: "x" }] })).toHaveLength(1);
  expect(found({ speaker: { ...claim.speaker, mention: wrong } })[0]).toMatch(
    /^2:1 claim fedcba9876543210: speaker\.mention/,
  );
});

test("content must stand where the spans say", () => {
  expect(found({ text: "All ashore," })[0]).toContain('text: "All ashore," is not in');
  expect(found({ quotations: ["aboard all"] })[0]).toContain("quotations:");
  expect(found({ spans: [] })[0]).toContain("a claim without content");
  expect(found({ spans: [{ start: 10, end: 99, line: 2, column: 1 }] })[0]).toContain("outside the text");
  expect(found({ spans: [{ start: 10, end: 23, line: 2, column: 2 }] })[0]).toContain("10 is at 2:1, not at 2:2");
});
