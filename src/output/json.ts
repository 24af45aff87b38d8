import type { DocumentRecord } from "../claims/record.ts";
import { type Exporter, itemsOf, type Per } from "./exporter.ts";

const indented = (item: unknown): string => `  ${JSON.stringify(item, null, 2).replaceAll("\n", "\n  ")}`;

/** One JSON array, two spaces a level. Line ends inside a string are escapes, so each line break is layout. */
export const json = (per: Per): Exporter =>
  async function* (records) {
    let before = "[\n";
    for await (const record of records) {
      const items = itemsOf(record, per);
      if (items.length === 0) continue;
      yield before + items.map((item) => indented(item)).join(",\n");
      before = ",\n";
    }
    yield before === "[\n" ? "[]\n" : "\n]\n";
  };

/** One JSON object for one article: what a file of its own holds. */
export const jsonOfOne = (record: DocumentRecord): string => `${JSON.stringify(record, null, 2)}\n`;
