import { stringify } from "yaml";
import type { DocumentRecord } from "../claims/record.ts";
import { type Exporter, itemsOf, type Per } from "./exporter.ts";

/** Readers of YAML 1.1 must not take `no` or `12:30:45` for anything but text; no aliases; no folded lines. */
export const YAML_OPTIONS = { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0 } as const;

/** One YAML list; each article or claim is an item. Reads back equal to the JSON. */
export const yaml = (per: Per): Exporter =>
  async function* (records) {
    let isEmpty = true;
    for await (const record of records) {
      const items = itemsOf(record, per);
      if (items.length === 0) continue;
      isEmpty = false;
      yield stringify(items, YAML_OPTIONS);
    }
    if (isEmpty) yield "[]\n";
  };

/** One YAML document for one article: what a file of its own holds. */
export const yamlOfOne = (record: DocumentRecord): string => stringify(record, YAML_OPTIONS);
