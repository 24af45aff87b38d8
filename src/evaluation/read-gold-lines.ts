import type { ClaimKind } from "../claims/record.ts";
import type { Span } from "../text/span.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";

/** One claim a line, as people keep hand-made annotations in JSON Lines. */
interface GoldLine {
  readonly kind: ClaimKind;
  readonly spans: readonly (readonly [number, number])[];
  readonly cue: Span;
  readonly speaker: { readonly name: string | null; readonly mention: Span | null };
  readonly said?: { readonly value: string | null } | null;
  readonly optional?: boolean;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isNullable = (value: unknown): value is string | null => value === null || typeof value === "string";
const isSpan = (value: unknown): value is Span =>
  isObject(value) && "start" in value && Number.isInteger(value.start) && "end" in value && Number.isInteger(value.end);
const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((offset) => Number.isInteger(offset));
const isKind = (value: unknown): value is ClaimKind => value === "direct" || value === "mixed" || value === "indirect";
const isSpeaker = (value: unknown): value is GoldLine["speaker"] =>
  isObject(value) &&
  "name" in value &&
  isNullable(value.name) &&
  "mention" in value &&
  (value.mention === null || isSpan(value.mention));
const isSaid = (value: unknown): value is GoldLine["said"] =>
  value === null || value === undefined || (isObject(value) && "value" in value && isNullable(value.value));

const isGoldLine = (value: unknown): value is GoldLine =>
  isObject(value) &&
  "kind" in value &&
  isKind(value.kind) &&
  "spans" in value &&
  Array.isArray(value.spans) &&
  value.spans.every((pair) => isPair(pair)) &&
  "cue" in value &&
  isSpan(value.cue) &&
  "speaker" in value &&
  isSpeaker(value.speaker) &&
  (!("said" in value) || isSaid(value.said)) &&
  (!("optional" in value) || typeof value.optional === "boolean");

const toClaim = ({ kind, spans, cue, speaker, said, optional }: GoldLine): GoldClaim => ({
  kind,
  spans: spans.map(([start, end]) => ({ start, end })),
  cue: [cue],
  source: speaker.mention ? [speaker.mention] : [],
  optional: optional ?? false,
  name: speaker.name,
  said: said?.value ?? null,
});

/**
 * Reads gold kept as JSON Lines, one claim a line; lines about the `document` and empty lines are skipped.
 * @throws {SyntaxError} naming the line that is no JSON or has the wrong fields
 */
export const readGoldLines = (name: string, text: string, lines: string): GoldDocument => ({
  name,
  text,
  claims: lines.split("\n").flatMap((line, place): GoldClaim[] => {
    if (line.trim() === "") return [];
    const value: unknown = JSON.parse(line);
    if (isObject(value) && "document" in value) return [];
    if (!isGoldLine(value)) throw new SyntaxError(`${name}: line ${place + 1} is no gold claim`);
    return [toClaim(value)];
  }),
});
