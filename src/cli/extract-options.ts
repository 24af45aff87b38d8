import { InvalidArgumentError } from "commander";
import { dayRange } from "../calendar/edtf.ts";
import type { ClaimKind } from "../claims/record.ts";
import type { InputFormat } from "../input/read-input.ts";
import { ACTS } from "../lexicon/cues/cue.ts";
import { isPublicationDate } from "../input/publication-date.ts";
import type { Per } from "../output/exporter.ts";
import type { ColorChoice } from "./colors.ts";
import type { Format } from "./formats.ts";
import type { PipelineFlags } from "./pipeline-flags.ts";

/** The options of `extract` as commander hands them over. */
export interface ExtractOptions extends PipelineFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly per: Per;
  readonly input: InputFormat;
  readonly kind?: readonly ClaimKind[];
  readonly speaker?: readonly string[];
  readonly act?: readonly string[];
  readonly minConfidence?: number;
  readonly saidSince?: string;
  readonly saidUntil?: string;
  readonly color: ColorChoice;
  readonly quiet?: true;
  readonly timings?: true;
}

/** "a, b" after "c" to ["c", "a", "b"]: an option may be repeated, and may hold several values. */
export const collected = (value: string, before: readonly string[] = []): readonly string[] => {
  const values = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (values.length === 0) throw new InvalidArgumentError("Nothing is named.");
  return [...before, ...values];
};

/** The same for values of a closed list. */
const collectedFrom =
  <Value extends string>(allowed: readonly Value[]) =>
  (value: string, before: readonly Value[] = []): readonly Value[] => {
    const named = collected(value).map((name) => allowed.find((one) => one === name));
    const known = named.filter((name) => name !== undefined);
    if (known.length < named.length) throw new InvalidArgumentError(`Allowed choices are ${allowed.join(", ")}.`);
    return [...before, ...known];
  };

export const kinds = collectedFrom<ClaimKind>(["direct", "mixed", "indirect"]);

export const acts = collectedFrom(Object.keys(ACTS));

export const confidence = (value: string): number => {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError("Want a number from 0 to 1, such as 0.8.");
  return number;
};

export const publicationDate = (value: string): string => {
  if (!isPublicationDate(value)) throw new InvalidArgumentError("Want a date: 2024, 2024-05 or 2024-05-17.");
  return value;
};

export const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Want a whole number from 1.");
  return number;
};

/** A date or a stretch with two ends, as records have them. */
export const edtfDate = (value: string): string => {
  if (dayRange(value) === null)
    throw new InvalidArgumentError("Want an EDTF date, such as 2024, 2024-05, 2024-05-17 or 2024-05-13/2024-05-19.");
  return value;
};
