import type { ClaimKind } from "../claims/record.ts";
import type { Span } from "../text/span.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { GoldError } from "./gold-error.ts";

/** T12	Content 40 52;60 71	the words */
const TEXT_BOUND = /^(T\d+)\t[\p{L}\p{N}_-]+ ([\d; ]+)\t/u;
const BEGINS_SPAN = /^T\d+\t/;
const MARK = /[“”"«»]|''/;
const OPENING = new Set("“\"‘'«„");
const CLOSING = new Set("”\"’'»“");
const FINAL_MARKS = new Set(".,;:!?");

const readSpans = (words: string, length: number, line: number): Span[] =>
  words.split(";").map((piece) => {
    const [start = "", end = ""] = piece.trim().split(" ");
    const span = { start: Number(start), end: Number(end) };
    if (start === "" || end === "" || span.end < span.start)
      throw new GoldError(`“${piece}” is no span; want its start and its end, in code points, such as 40 52`, line);
    if (span.end > length)
      throw new GoldError(`a span ends at ${span.end}, and the text has only ${length} code points`, line);
    return span;
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

/** `T12	Content 40 52	the words`; null for the other lines of a standoff file, words that run over several lines among them. */
const readTextBound = (text: string, length: number, line: number): readonly [string, readonly Span[]] | null => {
  const [, id, words] = TEXT_BOUND.exec(text) ?? [];
  if (id !== undefined && words !== undefined) return [id, readSpans(words, length, line)];
  if (!BEGINS_SPAN.test(text)) return null;
  throw new GoldError(
    "want an id, a type with its offsets, and the words, tabs between: T12\tContent 40 52\tthe words",
    line,
  );
};

/** Ids of spans that an event names and no line defines. */
const checkReferences = (events: readonly (readonly [string, number])[], known: ReadonlySet<string>): void => {
  for (const [text, line] of events) {
    const unknown = [...text.matchAll(/:(T\d{1,9})(?!\S)/g)].map(([, id = ""]) => id).find((id) => !known.has(id));
    if (unknown !== undefined) throw new GoldError(`the event names ${unknown}, which no line defines`, line);
  }
};

/**
 * Reads brat standoff of attributions: T lines are spans in code points, E lines join a Cue, Sources and Contents that
 * stand above them. Events without content are left out; other lines mean nothing here.
 * @throws {GoldError} for a line that is meant to be one of these and is not, and for spans that leave the text
 */
export const readBrat = (name: string, text: string, standoff: string): GoldDocument => {
  const characters = Array.from(text);
  const spans = new Map<string, readonly Span[]>();
  const events: (readonly [string, number])[] = [];
  const claims: GoldClaim[] = [];
  for (const [place, line] of standoff.split("\n").entries()) {
    const bound = readTextBound(line, characters.length, place + 1);
    if (bound) spans.set(...bound);
    else if (/^E\d+\t/.test(line)) {
      events.push([line, place + 1]);
      const claim = claimOf(characters, readRoles(line, spans));
      if (claim) claims.push(claim);
    }
  }
  checkReferences(events, new Set(spans.keys()));
  return { name, text, claims };
};

const claimOf = (characters: readonly string[], roles: ReadonlyMap<string, readonly Span[]>): GoldClaim | null => {
  const spans = inTextOrder(roles.get("Content") ?? []);
  if (spans.length === 0) return null;
  const [cue, source] = [roles.get("Cue") ?? [], roles.get("Source") ?? []];
  return { kind: kindOf(characters, spans), spans, cue, source, optional: false, name: null, said: null };
};
