import type { DocumentRecord } from "../claims/record.ts";
import { counted } from "./counted.ts";
import type { Exporter } from "./exporter.ts";
import { placeOf, prettyClaim, type Screen } from "./pretty-claim.ts";
import { visibleLine } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** Title, then outlet, date and authors, then the file and how much is in it. */
const header = (record: DocumentRecord, { width, palette }: Screen): string[] => {
  const file = placeOf(record.file, null, null);
  const title = record.title === null ? file : visibleLine(record.title);
  const byline = record.byline.map((name) => visibleLine(name)).join(", ");
  const origin = [record.publisher && visibleLine(record.publisher), record.published, byline && `by ${byline}`];
  const claims = counted(record.claims.length, "claim");
  const rest = [origin.filter((part) => part).join(" · "), record.title === null ? claims : `${file} · ${claims}`];
  return [
    ...wrap(title, width).map((line) => palette.title(line)),
    ...rest.filter((line) => line !== "").flatMap((line) => wrap(line, width).map((line) => palette.quiet(line))),
  ];
};

const failure = ({ file, error }: DocumentRecord, { width, palette }: Screen): string[] => [
  palette.title(placeOf(file, error?.line ?? null, error?.column ?? null)),
  ...wrap(visibleLine(error?.message ?? ""), width).map((line) => palette.warning(line)),
];

const article = (record: DocumentRecord, screen: Screen): string =>
  [
    (record.status === "error" ? failure : header)(record, screen).join("\n"),
    ...record.claims.map((claim) => prettyClaim(claim, record.file, screen)),
  ].join("\n\n");

/** For people at a terminal: a block for each article, a paragraph for each claim, articles apart by a line. */
export const pretty = (screen: Screen): Exporter =>
  async function* (records) {
    let between = "";
    for await (const record of records) {
      yield `${between}${article(record, screen)}\n`;
      between = `\n${screen.palette.quiet("─".repeat(screen.width))}\n\n`;
    }
  };
