import type { DocumentRecord, FlatClaimRecord } from "../claims/record.ts";

/** Records as they come, from a run or from a list. */
export type Records = AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>;

/**
 * Writes records in one format, piece by piece: a piece is ready as soon as its record is, so that a run of any length
 * needs the memory of one record. All pieces joined are the whole output.
 */
export type Exporter = (records: Records) => AsyncIterable<string>;

/** What a list holds: articles with their claims, or claims each with its article. */
export type Per = "document" | "claim";

/** The claims of a record, each with its document in front. */
export const flatClaims = ({ file, id, title, published, publisher, claims }: DocumentRecord): FlatClaimRecord[] =>
  claims.map((claim) => ({ document: { file, id, title, published, publisher }, ...claim }));

/** The items one article adds to a list. */
export const itemsOf = (record: DocumentRecord, per: Per): readonly (DocumentRecord | FlatClaimRecord)[] =>
  per === "claim" ? flatClaims(record) : [record];
