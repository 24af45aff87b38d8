import { counted } from "../output/counted.ts";
import { placeOf, type Screen } from "../output/pretty-claim.ts";
import { visibleLine } from "../output/visible.ts";
import { columnsOf, wrap } from "../output/wrap.ts";
import { groupMisses, type ReasonGroup } from "./group-misses.ts";
import type { PlacedMiss } from "./place-misses.ts";
import type { Agreement, KindAgreement, Score } from "./score.ts";

const share = (figure: number): string => figure.toFixed(3);

const MEASURES = [
  ["found", "contents share at least half of their words"],
  ["claim", "found, with the right source"],
  ["strict", "exactly the same words, with the right source"],
  ["token", "words of contents"],
] as const;

const KINDS = ["direct", "mixed", "indirect"] as const;

const row = (name: string, { precision, recall, f1 }: Agreement, rest: string): string =>
  `${name.padEnd(9)} ${share(precision).padStart(9)} ${share(recall).padStart(7)} ${share(f1).padStart(6)}   ${rest}`;

const kindRest = ({ strictRecall, gold, predicted }: KindAgreement): string =>
  `strict recall ${share(strictRecall)} · ${gold} in the gold, ${predicted} extracted`;

const ofFound = ({ sourceExact, cue, kind, speaker, said }: Score): string =>
  [
    `source exact ${share(sourceExact)}`,
    `cue ${share(cue)}`,
    `kind ${share(kind)}`,
    ...(speaker ? [`speaker ${share(speaker.accuracy)} of ${speaker.of}`] : []),
    ...(said ? [`said ${share(said.accuracy)} of ${said.of}`] : []),
  ].join(" · ");

const figures = (score: Score, { palette }: Screen): string[] => [
  palette.title(
    `${counted(score.documents, "article")} · ${counted(score.gold, "claim")} in the gold · ${score.predicted} extracted`,
  ),
  "",
  palette.quiet("          precision  recall     F1"),
  ...MEASURES.map(([name, meaning]) => row(name, score[name], palette.quiet(meaning))),
  ...KINDS.map((kind) => row(kind, score[kind], palette.quiet(kindRest(score[kind])))),
  "",
  `of those found: ${ofFound(score)}`,
];

/** Words cut to a line, so that a list of misses can be skimmed. */
const shortened = (words: string, width: number): string => {
  const [first = "", ...more] = wrap(visibleLine(words), Math.max(width - 2, 20));
  return more.length === 0 ? first : `${first} …`;
};

/** `[the mayor] ‹has hinted› at a new bridge`, cut to a line. */
const claimLine = (source: string | null, cue: string | null, content: string, width: number): string => {
  const who = `[${source === null ? "nobody" : shortened(source, width / 3)}]`;
  const how = cue === null ? "" : ` ‹${shortened(cue, width / 3)}›`;
  return `${who}${how} ${shortened(content, width - columnsOf(who) - columnsOf(how) - 1)}`;
};

/** `gold/ferry.txt:3:12`, then what the gold has there, and what was found instead. */
const missLines = (miss: PlacedMiss, { width, palette }: Screen): string[] => {
  const { file, line, column, source, cue, content, found } = miss;
  const instead =
    found && claimLine(found.speaker.mention?.text ?? null, found.cue?.text ?? null, found.text, width - 15);
  return [
    `    ${palette.quiet(placeOf(file, line, column))}`,
    `      ${claimLine(source, cue, content, width - 6)}`,
    ...(instead === null ? [] : [`      ${palette.quiet(`instead: ${instead}`)}`]),
  ];
};

const reasonBlock = (
  { reason, meaning, count, details }: ReasonGroup<PlacedMiss>,
  limit: number,
  screen: Screen,
): string => {
  const { palette, width } = screen;
  const heading = [
    palette.warning(`${count} ${reason}`),
    ...wrap(meaning, width - 2).map((line) => `  ${palette.quiet(line)}`),
  ];
  let room = limit;
  const shown = details.slice(0, limit).flatMap(({ detail, misses }) => {
    const examples = misses.slice(0, Math.max(1, Math.min(room, EXAMPLES)));
    room -= examples.length;
    return [
      `  ${palette.cue(visibleLine(detail))} ${palette.quiet(`(${misses.length})`)}`,
      ...(room >= 0 ? examples.flatMap((miss) => missLines(miss, screen)) : []),
    ];
  });
  const rest = details.length - limit;
  const more = rest > 0 ? [palette.quiet(`  and ${rest} more; --limit ${details.length} shows them all`)] : [];
  return [...heading, ...shown, ...more].join("\n");
};

/** So many misses of one word or rule are shown: they are much alike. */
const EXAMPLES = 2;

/**
 * The figures for people, then the misses by reason, the largest groups first.
 * @param misses null where nobody asked for them
 * @param limit how many groups of one reason to show
 */
export const prettyScore = (
  score: Score,
  misses: readonly PlacedMiss[] | null,
  limit: number,
  screen: Screen,
): string => {
  const blocks = groupMisses(misses ?? []).map((group) => reasonBlock(group, limit, screen));
  const heading =
    misses === null
      ? []
      : [screen.palette.title(`${misses.length} of ${counted(score.gold, "claim")} missed, by reason`)];
  return `${[figures(score, screen).join("\n"), ...heading, ...blocks].join("\n\n")}\n`;
};
