import type { ClaimRecord, ClaimSpeaker, SaidRecord } from "../claims/record.ts";
import { painted, type Palette, type Part } from "./palette.ts";
import { visibleLine } from "./visible.ts";
import { columnsOf, wrap } from "./wrap.ts";

/** What the terminal can show. */
export interface Screen {
  /** Columns a line may take. */
  readonly width: number;
  readonly palette: Palette;
}

const INDENT = "  ";
const SEPARATOR = " · ";

/** Where something stands, as editors and terminals open it at a click. */
export const placeOf = (file: string, line: number | null, column: number | null): string => {
  const where = line === null ? "" : `:${line}:${column ?? 1}`;
  return `${file === "-" ? "stdin" : visibleLine(file)}${where}`;
};

/** A part too long for a line becomes several; a place stays whole, or it could not be opened. */
const fitting = (part: Part, width: number): readonly Part[] =>
  part.isPlace || columnsOf(part.text) <= width
    ? [part]
    : wrap(part.text, width).map((text) => ({ text, paint: part.paint }));

/** Puts parts on as few lines as fit. */
const flow = (parts: readonly Part[], { width, palette }: Screen): string[] => {
  const lines: string[] = [];
  let room = 0;
  for (const part of parts.flatMap((part) => fitting(part, width))) {
    const columns = columnsOf(part.text);
    const last = lines.at(-1);
    if (last !== undefined && columns + SEPARATOR.length <= room) {
      lines[lines.length - 1] = last + palette.quiet(SEPARATOR) + painted(part);
      room -= columns + SEPARATOR.length;
    } else {
      lines.push(painted(part));
      room = width - columns;
    }
  }
  return lines;
};

/** The words of the source where the name alone would not let one find them: “she”, “the spokesman”. */
const mentionBeside = (name: string, mention: string | null): string | null =>
  mention === null || mention.includes(name) || name.includes(mention) ? null : mention;

const speakerParts = ({ name, role, kind, mention }: ClaimSpeaker, palette: Palette): Part[] => {
  const words = mention && visibleLine(mention.text);
  const shown = name === null ? (words ?? (kind === "author" ? "the author" : "nobody named")) : visibleLine(name);
  const beside = name === null ? null : mentionBeside(shown, words);
  const quiet = [role && visibleLine(role), beside && `“${beside}”`, name === null && words ? "unnamed" : null];
  return [
    { text: shown, paint: name === null ? palette.quiet : palette.speaker },
    ...quiet.flatMap((text) => (text ? [{ text, paint: palette.quiet }] : [])),
  ];
};

const BASIS = { expression: "", document: "day of publication", previous: "as before" } as const;

const saidWords = ({ value, text, basis }: SaidRecord): string => {
  const words = text === null ? BASIS[basis] : `“${visibleLine(text)}”`;
  if (value === null) return words;
  return words === "" ? value : `${value} (${words})`;
};

const cueWords = ({ cue }: ClaimRecord): string | null => {
  if (cue === null) return null;
  const words = visibleLine(cue.text);
  return cue.act === cue.lemma ? words : `${words} (${cue.act})`;
};

/** With which words, when, to whom, where, through whom, and what is unusual about it. */
const detailParts = (claim: ClaimRecord, palette: Palette): Part[] => {
  const { cue, date, quiet, warning } = palette;
  const through = claim.through.map(({ name }) => visibleLine(name)).join(", ");
  const parts: { readonly text: string | null; readonly paint: (text: string) => string }[] = [
    { text: cueWords(claim), paint: cue },
    { text: claim.modality === "asserted" ? null : claim.modality, paint: warning },
    { text: claim.said && saidWords(claim.said), paint: date },
    { text: claim.to && `to ${visibleLine(claim.to)}`, paint: quiet },
    { text: claim.venue && `venue: ${visibleLine(claim.venue)}`, paint: quiet },
    { text: through && `via ${through}`, paint: quiet },
    { text: claim.region === "body" ? null : claim.region, paint: quiet },
  ];
  return parts.flatMap(({ text, paint }) => (text ? [{ text, paint }] : []));
};

const placeParts = (claim: ClaimRecord, file: string, { quiet }: Palette): Part[] => {
  const [first] = claim.spans;
  const place = placeOf(file, first?.line ?? null, first?.column ?? null);
  return [
    { text: place, paint: quiet, isPlace: true },
    { text: claim.kind, paint: quiet },
    { text: claim.confidence.toFixed(2), paint: quiet },
  ];
};

/** One claim: who, the words, how and when, and where to find them. */
export const prettyClaim = (claim: ClaimRecord, file: string, screen: Screen): string => {
  const { palette } = screen;
  const inner = { ...screen, width: Math.max(screen.width - 2 * INDENT.length, 20) };
  const words = visibleLine(claim.text);
  const lines = [
    ...wrap(claim.kind === "direct" ? `“${words}”` : words, inner.width),
    ...flow(detailParts(claim, palette), inner),
    ...flow(placeParts(claim, file, palette), inner),
  ];
  const speaker = flow(speakerParts(claim.speaker, palette), inner).map((line) => INDENT + line);
  return [...speaker, ...lines.map((line) => INDENT + INDENT + line)].join("\n");
};
