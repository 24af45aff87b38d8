import { type Exporter, itemsOf, type Per } from "./exporter.ts";

/** One JSON value a line. */
export const ndjson = (per: Per): Exporter =>
  async function* (records) {
    for await (const record of records) {
      const items = itemsOf(record, per);
      if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join("");
    }
  };
