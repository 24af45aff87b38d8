import type { DocumentRecord } from "../claims/record.ts";
import type { Exporter, Per } from "../output/exporter.ts";
import type { ColorChoice } from "./colors.ts";
import type { Format } from "./formats.ts";
import { loadScreen } from "./screen.ts";

/** How a format writes a list of records, and how one record in a file of its own. */
export interface Exporters {
  readonly list: Exporter;
  /** Absent where a single record is a list of one. */
  readonly single?: (record: DocumentRecord) => string;
}

export interface ExporterOptions {
  readonly per: Per;
  readonly color: ColorChoice;
  /** Whether the records go to the terminal, not to a file or a pipe. */
  readonly isTerminal: boolean;
}

type Load = (options: ExporterOptions) => Promise<Exporters>;

const loaders: Readonly<Record<Format, Load>> = {
  json: async ({ per }) => {
    const { json, jsonOfOne } = await import("../output/json.ts");
    return per === "claim" ? { list: json(per) } : { list: json(per), single: jsonOfOne };
  },
  yaml: async ({ per }) => {
    const { yaml, yamlOfOne } = await import("../output/yaml.ts");
    return per === "claim" ? { list: yaml(per) } : { list: yaml(per), single: yamlOfOne };
  },
  ndjson: async ({ per }) => ({ list: (await import("../output/ndjson.ts")).ndjson(per) }),
  csv: async () => ({ list: (await import("../output/csv.ts")).csv }),
  pretty: async ({ color, isTerminal }) => {
    const { pretty } = await import("../output/pretty.ts");
    return { list: pretty(await loadScreen(color, isTerminal)) };
  },
};

/** Loads what one format needs and nothing else: starting is most of the time a small run takes. */
export const loadExporters = (format: Format, options: ExporterOptions): Promise<Exporters> => loaders[format](options);
