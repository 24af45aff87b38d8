import { isSpace, type Span } from "../text/span.ts";
import { type Line, readLines } from "./lines.ts";

/** One or more lines that belong together: trimmed, never empty. */
export type Paragraph = Line;

/** The paragraphs of a text. Lines cut to a width are put together; any other line is a paragraph of its own. */
export const readParagraphs = (text: string): readonly Paragraph[] => {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (
      last &&
      previous &&
      !line.afterBlank &&
      continues(text, { start: last.start, end: previous.end }, previous, line, width)
    ) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    } else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
};

/** Whether the break between two neighbouring lines was made by a machine that cut at `width`, or inside a sentence. */
const continues = (text: string, soFar: Span, previous: Line, line: Line, width: number): boolean => {
  if (width > 0) {
    if (isForced(text, previous, line, width)) return !opensItem(text, line) || goesOnBehindDash(text, soFar, line);
    return startsLow(text, line) && !endsSentence(text, previous);
  }
  return soFar.end - soFar.start >= SENTENCE_LENGTH && startsLow(text, line) && !endsSentence(text, previous);
};

/** In a file that is not cut to a width, less than this is an entry of a list rather than half a sentence. */
const SENTENCE_LENGTH = 40;

/** Widths that mail programs, wire services and archives cut at. */
const NARROWEST = 40;
const WIDEST = 120;

/**
 * The width that a file's lines were cut to, in code units; 0 where they were not. The evidence: no line is longer,
 * bar single long words, and most lines with another right below them had no room for its first word.
 */
const wrapWidth = (text: string, lines: readonly Line[]): number => {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  let pairs = 0;
  let forced = 0;
  let lowered = 0;
  lines.forEach((line, place) => {
    const previous = lines[place - 1];
    if (!previous || line.afterBlank) return;
    pairs++;
    if (isForced(text, previous, line, width)) forced++;
    if (startsLow(text, line)) lowered++;
  });
  return pairs >= 4 && forced >= pairs * 0.6 && lowered >= pairs * 0.3 ? width : 0;
};

/** Whether the first word of `line` would not have fitted after `previous`. */
const isForced = (text: string, previous: Line, line: Line, width: number): boolean => {
  let wordEnd = line.start;
  while (wordEnd < line.end && wordEnd - line.start <= WIDEST && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return previous.end - previous.start + 1 + wordEnd - line.start > width - RAGGED;
};

/** Some machines break a few columns early, at a hyphen or a wide character. */
const RAGGED = 3;

/** "• item", "- item", "* item": a new entry even below a full line. */
const opensItem = (text: string, line: Span): boolean => /^[•*▪–-]\s/.test(text.slice(line.start, line.start + 2));

/** Whether a line's dash goes on with the sentence above it: before a word in small letters, where no list is under way. */
const goesOnBehindDash = (text: string, soFar: Span, line: Line): boolean =>
  /^[–-]\s\p{Ll}/u.test(text.slice(line.start, line.start + 3)) &&
  !opensItem(text, soFar) &&
  !endsSentence(text, soFar);

const startsLow = (text: string, line: Line): boolean => /^[\p{Ll},;)]/u.test(text.slice(line.start, line.start + 2));

const endsSentence = (text: string, line: Span): boolean =>
  /[.!?:…]["”’')\]]{0,2}$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
