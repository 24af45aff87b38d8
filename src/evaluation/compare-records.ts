import type { DocumentRecord } from "../claims/record.ts";
import { compare, type Comparison } from "./compare.ts";
import type { GoldDocument } from "./gold.ts";

/** `archive/2024/ferry.txt` is about the gold named `ferry`. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.txt$/, "");

/** Holds each gold article against the record of the same name; the last of several counts. */
export const compareRecords = (
  golds: readonly GoldDocument[],
  records: readonly DocumentRecord[],
): readonly Comparison[] => {
  const claimsByName = new Map(records.map(({ file, claims }) => [nameOf(file), claims]));
  return golds.map((gold) => compare(gold, claimsByName.get(gold.name) ?? null));
};
