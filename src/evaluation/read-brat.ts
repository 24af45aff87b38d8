import type { ClaimKind } from "../claims/record.ts";
import type { Span } from "../text/span.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";

/** T12	Content 40 52;60 71	the words */
const TEXT_BOUND = /^(T\d+)\t[\p{L}\p{N}_-]+ ([\d; ]+)\t/u;
const MARK = /[“”"«»]|''/;
const OPENING = new Set("“\"‘'«„");
const CLOSING = new Set("”\"’'»“");
const FINAL_MARKS = new Set(".,;:!?");

const readSpans = (words: string): Span[] =>
  words.split(";").map((piece) => {
    const [start = "", end = ""] = piece.trim().split(" ");
    return { start: Number(start), end: Number(end) };
  });

const inTextOrder = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

const withoutFinalMarks = (words: string): string => {
  let end = words.length;
  while (end > 0 && FINAL_MARKS.has(words.charAt(end - 1))) end--;
  return words.slice(0, end);
};

/** Reads the kind off the marks alone, as standoff files do not say it. */
const kindOf = (characters: readonly string[], spans: readonly Span[]): ClaimKind => {
  const words = spans.map(({ start, end }) => characters.slice(start, end).join("")).join(" ");
  if (!MARK.test(words)) return "indirect";
  const whole = words.trim();
  const bare = withoutFinalMarks(whole);
  const closes = CLOSING.has(bare.slice(-1)) || CLOSING.has(whole.slice(-1));
  return OPENING.has(bare.slice(0, 1)) && closes ? "direct" : "mixed";
};

/** The spans of each role of an event: `E3	Attribution:T1 Cue:T1 Source:T4 Content:T2 Content2:T3`. */
const readRoles = (line: string, spans: ReadonlyMap<string, readonly Span[]>): Map<string, Span[]> => {
  const roles = new Map<string, Span[]>();
  for (const part of (line.split("\t")[1] ?? "").trim().split(/ +/)) {
    const [name = "", id = ""] = part.split(":");
    const role = name.replace(/\d{1,9}$/, "");
    roles.set(role, [...(roles.get(role) ?? []), ...(spans.get(id) ?? [])]);
  }
  return roles;
};

/**
 * Reads brat standoff of attributions: T lines are spans in code points, E lines join a Cue, Sources and Contents.
 * Events without content are left out; other lines mean nothing here.
 */
export const readBrat = (name: string, text: string, standoff: string): GoldDocument => {
  const characters = Array.from(text);
  const spans = new Map<string, readonly Span[]>();
  const claims: GoldClaim[] = [];
  for (const line of standoff.split("\n")) {
    const [, id, words] = TEXT_BOUND.exec(line) ?? [];
    if (id !== undefined && words !== undefined) spans.set(id, readSpans(words));
    else if (/^E\d+\t/.test(line)) {
      const roles = readRoles(line, spans);
      const content = inTextOrder(roles.get("Content") ?? []);
      if (content.length === 0) continue;
      const [cue, source] = [roles.get("Cue") ?? [], roles.get("Source") ?? []];
      claims.push({
        kind: kindOf(characters, content),
        spans: content,
        cue,
        source,
        optional: false,
        name: null,
        said: null,
      });
    }
  }
  return { name, text, claims };
};
