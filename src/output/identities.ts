import type { Identity } from "../identities/identity.ts";
import { counted } from "./counted.ts";
import { csvRow, type Cell } from "./csv.ts";
import type { Screen } from "./pretty-claim.ts";
import { visibleLine } from "./visible.ts";
import { columnsOf } from "./wrap.ts";

export const identitiesAsJson = (identities: readonly Identity[]): string => `${JSON.stringify(identities, null, 2)}\n`;

export const identitiesAsNdjson = (identities: readonly Identity[]): string =>
  identities.map((identity) => `${JSON.stringify(identity)}\n`).join("");

const columns: Readonly<Record<string, (identity: Identity) => Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  roles: ({ roles }) => JSON.stringify(roles),
  aliases: ({ aliases }) => JSON.stringify(aliases),
  wikidata: ({ wikidata }) => wikidata,
  articles: ({ articles }) => articles,
  mentions: ({ mentions }) => mentions,
  claims: ({ claims }) => claims,
  sightings: ({ sightings }) => JSON.stringify(sightings),
};

/** CSV after RFC 4180, a row an identity; lists are JSON. */
export const identitiesAsCsv = (identities: readonly Identity[]): string =>
  [
    csvRow(Object.keys(columns)),
    ...identities.map((identity) => csvRow(Object.values(columns).map((valueOf) => valueOf(identity)))),
  ].join("");

const LONGEST_NAME = 32;

/** Cut to a number of columns, the last of them an ellipsis where something is lost. */
const clipped = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && columnsOf(characters.join("")) > width - 1) characters.pop();
  return `${characters.join("")}…`;
};

/** The kind of anything but a person, the first role, and what else the name is. */
const described = ({ kind, roles, aliases }: Identity): string => {
  const also = aliases.slice(0, 3).join(", ");
  return visibleLine(
    [kind === "person" ? "" : kind, roles[0] ?? "", also && `also ${also}`].filter((part) => part !== "").join(" · "),
  );
};

/** A table for the terminal: claims, articles, name, and what is known of it. */
export const identitiesAsTable = (identities: readonly Identity[], { width, palette }: Screen): string => {
  const longest = Math.min(LONGEST_NAME, Math.max(7, ...identities.map(({ name }) => columnsOf(visibleLine(name)))));
  const room = Math.max(10, width - longest - "claims  articles    ".length);
  const lines = identities.map((identity) => {
    const name = clipped(visibleLine(identity.name), longest);
    const padding = " ".repeat(longest - columnsOf(name));
    const numbers = `${String(identity.claims).padStart(6)}  ${String(identity.articles).padStart(8)}`;
    const rest = palette.quiet(clipped(described(identity), room));
    return `${numbers}  ${palette.speaker(name)}${padding}  ${rest}`.trimEnd();
  });
  const header = palette.quiet("claims  articles  speaker");
  return [header, ...lines, palette.quiet(counted(identities.length, "speaker")), ""].join("\n");
};
