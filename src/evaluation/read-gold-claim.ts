import type { ClaimKind } from "../claims/record.ts";
import type { Span } from "../text/span.ts";
import type { GoldClaim } from "./gold.ts";
import { GoldError } from "./gold-error.ts";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with the place where it stands in its file, for messages: `claims[3].cue`. */
export interface Placed {
  readonly value: unknown;
  readonly path: string;
  /** From 1; null where only the path is known. */
  readonly line: number | null;
}

export const field = ({ value, path, line }: Placed, name: string): Placed => ({
  value: isObject(value) ? value[name] : undefined,
  path: path === "" ? name : `${path}.${name}`,
  line,
});

export const items = ({ value, path, line }: Placed): readonly Placed[] | null =>
  Array.isArray(value) ? value.map((item: unknown, place) => ({ value: item, path: `${path}[${place}]`, line })) : null;

const fail = ({ path, line }: Placed, wanted: string): never => {
  throw new GoldError(`${path === "" ? "" : `${path}: `}want ${wanted}`, line);
};

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** `{ start, end }` as in records, `[start, end]` as people write it. */
const spanOf = (placed: Placed): Span => {
  const { value } = placed;
  const [start, end]: readonly unknown[] = Array.isArray(value)
    ? value
    : isObject(value)
      ? [value["start"], value["end"]]
      : [];
  if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  return fail(placed, "{ start, end } or [start, end], whole numbers, in code points of the text");
};

const KINDS: readonly ClaimKind[] = ["direct", "mixed", "indirect"];

const kindOf = (placed: Placed): ClaimKind =>
  KINDS.find((kind) => kind === placed.value) ?? fail(placed, `one of ${KINDS.join(", ")}`);

const textOrNull = (placed: Placed, wanted: string): string | null => {
  const { value } = placed;
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "string" ? value : fail(placed, wanted);
};

const spanOrNone = (placed: Placed): Span[] =>
  placed.value === null || placed.value === undefined ? [] : [spanOf(placed)];

/**
 * One claim as records and lines of gold have it; only `kind` and `spans` must be there.
 * @throws {GoldError} naming the field that is not what it should be
 */
export const readGoldClaim = (placed: Placed): GoldClaim => {
  const speaker = field(placed, "speaker");
  const spans = items(field(placed, "spans")) ?? fail(field(placed, "spans"), "a list of spans");
  if (spans.length === 0) fail(field(placed, "spans"), "at least one span");
  return {
    kind: kindOf(field(placed, "kind")),
    spans: spans.map((span) => spanOf(span)),
    cue: spanOrNone(field(placed, "cue")),
    source: spanOrNone(field(speaker, "mention")),
    optional: field(placed, "optional").value === true,
    name: textOrNull(field(speaker, "name"), "a name or null"),
    said: textOrNull(field(field(placed, "said"), "value"), "a date (EDTF) or null"),
  };
};
