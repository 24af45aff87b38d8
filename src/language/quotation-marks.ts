import { characterClass } from "../text/characters.ts";
import type { Quotation } from "./analysis.ts";
import type { RawToken } from "./tokenize.ts";

/**
 * Pairs the quotation marks of one block. A mark opens or closes by what stands beside it, not by its shape alone:
 * articles have closing marks that open and opening marks that close. Apostrophes are taken for marks only where they
 * open before a word and a fitting one closes after it.
 */

type Family = "double" | "single";

interface OpenMark {
  readonly position: number;
  readonly family: Family;
}

const OPENING = new Set(["“", "„", "«", "‹", "‟", "``"]);
const CLOSING = new Set(["”", "»", "›"]);
const GUILLEMETS = new Set(["«", "»", "‹", "›"]);

/** Words that begin with an apostrophe of their own: 'em, 'til, '90s. */
const APHAERESIS: ReadonlySet<string> = new Set([
  "em",
  "til",
  "till",
  "cause",
  "tis",
  "twas",
  "n",
  "bout",
  "round",
  "im",
]);

/** Deeper nesting than this is noise; a bound keeps the work per mark constant. */
const DEEPEST = 3;

const isSpaceBefore = (text: string, offset: number, start: number): boolean => {
  if (offset <= start) return true;
  const found = characterClass(text.charCodeAt(offset - 1));
  return (
    found === "space" ||
    found === "dash" ||
    found === "hyphen" ||
    found === "mark" ||
    "([{/:‘'".includes(text[offset - 1] ?? "")
  );
};

const isSpaceAfter = (text: string, offset: number, end: number): boolean => {
  if (offset >= end) return true;
  const found = characterClass(text.charCodeAt(offset));
  return found === "space" || found === "dash";
};

interface Sides {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What a mark can do where it stands: open before words, close after them. */
const sidesOf = (text: string, token: RawToken, start: number, end: number): Sides => {
  const spaceBefore = isSpaceBefore(text, token.start, start);
  const spaceAfter = isSpaceAfter(text, token.end, end);
  return { opens: !spaceAfter && spaceBefore, closes: !spaceBefore || spaceAfter };
};

/** Whether an apostrophe token can open a quotation: before a word that does not begin with one of its own. */
const apostropheOpens = (tokens: readonly RawToken[], position: number, { opens }: Sides): boolean => {
  const next = tokens[position + 1];
  if (!opens || next === undefined) return false;
  return next.kind !== "number" && !APHAERESIS.has(next.lower);
};

interface Pairing {
  readonly text: string;
  readonly tokens: readonly RawToken[];
  /** Whether a later apostrophe before the next opening one surely closes, by token position. */
  readonly closesLater: Uint8Array;
}

/** An apostrophe after a letter and before a space may be a plural's (`the workers' union`): sure only by punctuation. */
const closesSurely = ({ text, tokens }: Pairing, position: number): boolean => {
  const token = tokens[position];
  if (token === undefined) return false;
  const before = characterClass(text.charCodeAt(token.start - 1));
  const after = characterClass(text.charCodeAt(token.end));
  return before === "punctuation" || (after === "punctuation" && before === "letter") || token.end >= text.length;
};

const markLaterClosings = (pairing: Pairing, start: number, end: number): void => {
  let later = 0;
  for (let position = pairing.tokens.length - 1; position >= 0; position--) {
    pairing.closesLater[position] = later;
    const token = pairing.tokens[position];
    if (token?.kind !== "apostrophe") continue;
    const sides = sidesOf(pairing.text, token, start, end);
    if (apostropheOpens(pairing.tokens, position, sides)) later = 0;
    else if (closesSurely(pairing, position)) later = 1;
  }
};

/** What a mark does, given what is open: opens, closes, or is an apostrophe (null). */
const roleOf = (
  pairing: Pairing,
  position: number,
  open: readonly OpenMark[],
  start: number,
  end: number,
): "open" | "close" | null => {
  const token = pairing.tokens[position];
  if (token === undefined) return null;
  const sides = sidesOf(pairing.text, token, start, end);
  const top = open.at(-1);
  if (token.kind === "apostrophe") {
    if (apostropheOpens(pairing.tokens, position, sides) && top?.family !== "single") return "open";
    if (top?.family !== "single" || !sides.closes) return null;
    return closesSurely(pairing, position) || pairing.closesLater[position] === 0 ? "close" : null;
  }
  const isOpen = open.some(({ family }) => family === "double");
  const shape = pairing.text.slice(token.start, token.end);
  if (GUILLEMETS.has(shape)) return isOpen ? "close" : "open";
  if (OPENING.has(shape)) return isOpen && sides.closes && !sides.opens ? "close" : "open";
  if (CLOSING.has(shape)) return !isOpen && sides.opens ? "open" : "close";
  if (sides.opens && !sides.closes) return "open";
  return isOpen ? "close" : sides.opens || !sides.closes ? "open" : null;
};

/** A pair of token positions; `close` null where the quotation runs to the end of the block. */
interface Pair {
  readonly open: number;
  readonly close: number | null;
  readonly depth: number;
}

/** Whether a quotation never closed runs to the end of its block: one between single marks only from the block's beginning. */
const runsOn = ({ position, family }: OpenMark): boolean => family === "double" || position === 0;

/** Takes the marks in turn; a double mark that opens while one is open means that the first was never closed. */
const pairMarks = (pairing: Pairing, start: number, end: number): Pair[] => {
  const pairs: Pair[] = [];
  const open: OpenMark[] = [];
  for (const [position, token] of pairing.tokens.entries()) {
    if (token.kind !== "mark" && token.kind !== "apostrophe") continue;
    const role = roleOf(pairing, position, open, start, end);
    const family: Family = token.kind === "mark" ? "double" : "single";
    if (role === "open") {
      const same = open.findIndex((mark) => mark.family === family);
      if (same !== -1 && open.length - same < DEEPEST) open.splice(same);
      if (open.length < DEEPEST) open.push({ position, family });
    } else if (role === "close") {
      const matching = open.findLastIndex((mark) => mark.family === family);
      const mark = open[matching];
      if (mark === undefined) continue;
      pairs.push({ open: mark.position, close: position, depth: matching });
      open.splice(matching);
    }
  }
  const [left] = open;
  if (left !== undefined && runsOn(left)) pairs.push({ open: left.position, close: null, depth: 0 });
  return pairs.sort((a, b) => a.open - b.open);
};

/** The pairs of one block as quotations, their token positions counted from `offset`. */
export const findQuotations = (
  text: string,
  tokens: readonly RawToken[],
  block: { readonly start: number; readonly end: number; readonly position: number },
  offset: number,
): Quotation[] => {
  if (!tokens.some(({ kind }) => kind === "mark" || kind === "apostrophe")) return [];
  const pairing: Pairing = { text, tokens, closesLater: new Uint8Array(tokens.length) };
  markLaterClosings(pairing, block.start, block.end);
  return pairMarks(pairing, block.start, block.end).flatMap(({ open, close, depth }) => {
    const opening = tokens[open];
    const closing = close === null ? undefined : tokens[close];
    if (opening === undefined) return [];
    const end = closing?.end ?? block.end;
    return [
      {
        start: opening.start,
        end,
        inner: { start: opening.end, end: closing?.start ?? block.end },
        first: offset + open,
        last: offset + (close === null ? tokens.length : close + 1),
        block: block.position,
        closed: closing !== undefined,
        continues: false,
        depth,
      },
    ];
  });
};
