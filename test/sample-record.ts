import type { ClaimRecord, DocumentRecord } from "../src/claims/record.ts";

/** A claim with every field filled. */
export const sampleClaim: ClaimRecord = {
  id: "0123456789abcdef",
  kind: "direct",
  text: "The ferry, “Old Nan”, sails at noon. … No later.",
  quotations: ["The ferry, “Old Nan”, sails at noon.", "No later."],
  spans: [
    { start: 10, end: 48, line: 3, column: 1 },
    { start: 70, end: 81, line: 3, column: 61 },
  ],
  cue: { text: "vowed", start: 49, end: 54, lemma: "vow", act: "promise", negated: false },
  speaker: {
    name: "Tove Lind",
    id: "tove-lind",
    kind: "person",
    role: "harbour master of Skarvik",
    mention: { text: "she", start: 55, end: 58 },
    resolved_by: "pronoun",
    members: [],
    justification: { text: "who asked not to be named", start: 82, end: 89 },
  },
  said: { value: "2024-05-16", text: "on Thursday", start: 59, end: 70, basis: "expression" },
  dates: [{ text: "noon", value: null, start: 40, end: 44 }],
  to: "reporters",
  venue: "a meeting on the quay",
  through: [{ text: "Radio Skarvik reported", name: "Radio Skarvik", start: 90, end: 112 }],
  within: null,
  modality: "asserted",
  region: "lead",
  confidence: 0.93,
  rule: "content-cue-source",
};

/** A claim with every field empty that may be. */
export const bareClaim: ClaimRecord = {
  ...sampleClaim,
  id: "fedcba9876543210",
  kind: "indirect",
  text: "the fog would lift",
  quotations: [],
  spans: [{ start: 120, end: 138, line: 5, column: 9 }],
  cue: null,
  speaker: {
    name: null,
    id: null,
    kind: "none",
    role: null,
    mention: null,
    resolved_by: null,
    members: [],
    justification: null,
  },
  said: null,
  dates: [],
  to: null,
  venue: null,
  through: [],
  region: "body",
  confidence: 0.4,
};

export const sampleRecord: DocumentRecord = {
  schema: "extract/v1",
  file: "news/ferry.txt",
  id: null,
  sha256: "a".repeat(64),
  status: "ok",
  error: null,
  title: "Ferry sails on",
  published: "2024-05-17",
  byline: ["Ola Berg", "Mia Sund"],
  publisher: "Skarvik Post",
  language: "en",
  claims: [sampleClaim, bareClaim],
  speakers: [
    {
      id: "tove-lind",
      name: "Tove Lind",
      kind: "person",
      roles: ["harbour master of Skarvik"],
      aliases: ["Lind"],
      mentions: 3,
      claims: 1,
    },
  ],
  dates: [{ text: "on Thursday", value: "2024-05-16", start: 59, end: 70, role: "said" }],
};

export const failedRecord: DocumentRecord = {
  ...sampleRecord,
  file: "news/broken.txt",
  status: "error",
  error: { code: "not-utf8", message: "this byte is not UTF-8; save the file as UTF-8", line: 2, column: 7 },
  title: null,
  published: null,
  byline: [],
  publisher: null,
  language: null,
  claims: [],
  speakers: [],
  dates: [],
};

/** Words that a careless writer of YAML, CSV or JSON prints so that they read back as something else. */
export const TRAPS = [
  "no", "Yes", "null", "~", "12:30:45", "0o17", "1e3", "2024-05-17", "- a", "# b", "a: b", "a #b", "{", "[x]", "*a", "&a",
  "!t", "|", ">", "%", "@", "`", "'", '"', "\\", "", " ", " a ", "a\nb", "a\r\nb", "a\rb", "\ta", "a\n", "\n\na", "a\n \nb",
  "a\u0085b", "a\u2028b", "\ufeffa", "\u0000", "\u001b[31m", "\u0007", "😀", "é", "a,b", '"a","b"', "=1+1", "<<", "---", "...", "? a",
  "x".repeat(300), `${"long words ".repeat(40)}end`,
] as const; // prettier-ignore

/** The sample with its words replaced. */
export const recordWith = (words: string): DocumentRecord => ({
  ...sampleRecord,
  file: words,
  title: words,
  byline: [words],
  claims: [{ ...sampleClaim, text: words, quotations: [words], to: words, venue: words }],
});
