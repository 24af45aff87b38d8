import type { DateRecord, DocumentRecord } from "../claims/record.ts";
import { type Cell, csvRow } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import type { Palette } from "./palette.ts";
import { visibleLine } from "./visible.ts";

/** A date of a document and where it comes from. */
interface ListedDate extends DateRecord {
  readonly file: string;
  readonly id: string | null;
  readonly published: string | null;
}

const listed = ({ file, id, published, dates }: DocumentRecord): ListedDate[] =>
  dates.map(({ text, value, start, end, role }) => ({ file, id, published, text, value, start, end, role }));

/** One JSON array of dates, a line each. */
export const datesAsJson: Exporter = async function* (records) {
  let before = "[\n  ";
  for await (const record of records) {
    for (const date of listed(record)) {
      yield before + JSON.stringify(date);
      before = ",\n  ";
    }
  }
  yield before.startsWith("[") ? "[]\n" : "\n]\n";
};

/** A date a line. */
export const datesAsNdjson: Exporter = async function* (records) {
  for await (const record of records) yield* listed(record).map((date) => `${JSON.stringify(date)}\n`);
};

const columns: Readonly<Record<string, (date: ListedDate) => Cell>> = {
  file: ({ file }) => file,
  document_id: ({ id }) => id,
  published: ({ published }) => published,
  text: ({ text }) => text,
  value: ({ value }) => value,
  start: ({ start }) => start,
  end: ({ end }) => end,
  role: ({ role }) => role,
};

/** CSV after RFC 4180, a row a date. */
export const datesAsCsv: Exporter = async function* (records) {
  yield csvRow(Object.keys(columns));
  for await (const record of records)
    yield* listed(record).map((date) => csvRow(Object.values(columns).map((valueOf) => valueOf(date))));
};

const VALUE_WIDTH = "2024-10-28/2024-11-03".length;
const ROLE_WIDTH = "published".length;

/** One YAML list of dates. */
export const datesAsYaml = (stringify: (dates: readonly ListedDate[]) => string): Exporter =>
  async function* (records) {
    let isEmpty = true;
    for await (const record of records) {
      const dates = listed(record);
      if (dates.length === 0) continue;
      isEmpty = false;
      yield stringify(dates);
    }
    if (isEmpty) yield "[]\n";
  };

/** A table for the terminal: under each file its dates as value, role and words; "–" where the value is open. */
export const datesAsTable = (palette: Palette): Exporter =>
  async function* (records) {
    let between = "";
    for await (const { file, published, dates } of records) {
      if (dates.length === 0) continue;
      const of = published === null ? "" : palette.quiet(` · ${published}`);
      yield `${between}${palette.title(visibleLine(file))}${of}\n`;
      yield* dates.map(({ text, value, role }) => {
        const padding = " ".repeat(Math.max(0, VALUE_WIDTH - (value ?? "–").length));
        return `  ${palette.date(value ?? "–")}${padding}  ${role.padEnd(ROLE_WIDTH)}  ${visibleLine(text)}\n`;
      });
      between = "\n";
    }
  };
