import { unitOffsets } from "../text/code-points.ts";
import { positionsOf } from "../text/positions.ts";
import type { ClaimRecord, DocumentRecord, PlacedSpan, TextSpan } from "./record.ts";

/** A place where a record does not say what stands in the text. Always a bug of ours. */
export interface Disagreement {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A text addressed by code points, as a reader of the record sees it. */
interface Page {
  readonly length: number;
  readonly cut: (start: number, end: number) => string;
  /** "line:column" of an offset. */
  readonly placeAt: (start: number) => string;
}

const pageOf = (text: string): Page => {
  const offsets = unitOffsets(text);
  const positions = positionsOf(text);
  const unitAt = (start: number): number => Math.min(offsets ? (offsets[start] ?? text.length) : start, text.length);
  return {
    length: offsets ? offsets.length - 1 : text.length,
    cut: (start, end) => text.slice(unitAt(start), unitAt(end)),
    placeAt: (start) => {
      const { line, column } = positions.positionAt(unitAt(start));
      return `${line}:${column}`;
    },
  };
};

const PIECES = " … ";

/** Everything in a claim that names its words and their place. */
const placedWords = ({ cue, speaker, said, dates, through }: ClaimRecord): readonly (readonly [string, TextSpan])[] => {
  const { text = null, start = null, end = null } = said ?? {};
  const when = text === null || start === null || end === null ? [] : [["said", { text, start, end }] as const];
  return [
    ...(cue ? [["cue", cue] as const] : []),
    ...(speaker.mention ? [["speaker.mention", speaker.mention] as const] : []),
    ...when,
    ...dates.map((date) => ["dates", date] as const),
    ...through.map((carrier) => ["through", carrier] as const),
  ];
};

const wrongWords = (field: string, { text, start, end }: TextSpan, page: Page): string[] =>
  page.cut(start, end) === text
    ? []
    : [
        `${field}: ${JSON.stringify(text)} is not what stands at ${start} to ${end}: ${JSON.stringify(page.cut(start, end))}`,
      ];

/** Whether the parts stand in the whole one after another. */
const inTurn = (whole: string, parts: readonly string[]): boolean => {
  let from = 0;
  return parts.every((part) => {
    const at = whole.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
};

const wrongContent = ({ spans, text, quotations }: ClaimRecord, page: Page): string[] => {
  if (spans.length === 0) return ["spans: a claim without content"];
  const misplaced = spans.filter(
    ({ start, end }, place) => start >= end || end > page.length || start < (spans[place - 1]?.end ?? 0),
  );
  const content = spans.map(({ start, end }) => page.cut(start, end)).join(PIECES);
  return [
    ...misplaced.map(({ start, end }) => `spans: ${start} to ${end} is empty, out of order or outside the text`),
    ...(inTurn(content, text.split(PIECES))
      ? []
      : [`text: ${JSON.stringify(text)} is not in ${JSON.stringify(content)}`]),
    ...quotations
      .filter((quotation) => !content.includes(quotation))
      .map((quotation) => `quotations: ${JSON.stringify(quotation)} is not in ${JSON.stringify(content)}`),
  ];
};

const wrongPlaces = (spans: readonly PlacedSpan[], { placeAt }: Page): string[] =>
  spans
    .filter(({ start, line, column }) => placeAt(start) !== `${line}:${column}`)
    .map(({ start, line, column }) => `spans: ${start} is at ${placeAt(start)}, not at ${line}:${column}`);

/**
 * Checks the promise that every span cuts to its words.
 * @param text decoded, without its byte order mark
 */
export const findDisagreements = (record: DocumentRecord, text: string): readonly Disagreement[] => {
  const page = pageOf(text);
  const ofDocument = record.dates.flatMap((date) => wrongWords("document dates", date, page));
  const ofClaims = record.claims.flatMap((claim) => {
    const { line = 1, column = 1 } = claim.spans[0] ?? {};
    const messages = [
      ...wrongContent(claim, page),
      ...wrongPlaces(claim.spans, page),
      ...placedWords(claim).flatMap(([field, span]) => wrongWords(field, span, page)),
    ];
    return messages.map((message) => ({ line, column, message: `claim ${claim.id}: ${message}` }));
  });
  return [...ofDocument.map((message) => ({ line: 1, column: 1, message })), ...ofClaims];
};
