import { Ajv2020 } from "ajv/dist/2020.js";
import type { DocumentRecord, FlatClaimRecord } from "../../src/claims/record.ts";
import { recordSchema } from "../../src/claims/schema.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const isRecord = ajv.compile<DocumentRecord>(recordSchema);
const isFlatClaim = ajv.compile<FlatClaimRecord>({ $ref: `${recordSchema.$id}#/$defs/flatClaim` });

/** A value as a record; fails with what the schema has against it. */
export const asRecord = (value: unknown): DocumentRecord => {
  if (isRecord(value)) return value;
  throw new TypeError(ajv.errorsText(isRecord.errors));
};

/** A value as a claim of `--per claim`. */
export const asFlatClaim = (value: unknown): FlatClaimRecord => {
  if (isFlatClaim(value)) return value;
  throw new TypeError(ajv.errorsText(isFlatClaim.errors));
};

const listed = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new TypeError("want a list");
  return value;
};

/** The records in a JSON array, each held against the schema. */
export const recordsIn = (text: string): DocumentRecord[] => listed(JSON.parse(text)).map((value) => asRecord(value));

/** The records in NDJSON, each held against the schema. */
export const recordLines = (text: string): DocumentRecord[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => asRecord(JSON.parse(line)));

/** The claims in a JSON array, each held against the schema. */
export const claimsIn = (text: string): FlatClaimRecord[] =>
  listed(JSON.parse(text)).map((value) => asFlatClaim(value));
