import { groupMisses } from "./group-misses.ts";
import type { PlacedMiss } from "./place-misses.ts";
import type { KindAgreement, Score } from "./score.ts";

const kindFigures = ({ gold, predicted, precision, recall, f1, strictRecall }: KindAgreement) => ({
  gold,
  predicted,
  precision,
  recall,
  f1,
  strict_recall: strictRecall,
});

const missFields = ({ file, line, column, gold, source, cue, content, found }: PlacedMiss) => ({
  file,
  line,
  column,
  kind: gold.kind,
  source,
  cue,
  content,
  found: found && { id: found.id, rule: found.rule, source: found.speaker.mention?.text ?? null, text: found.text },
});

/**
 * The figures as one JSON object, unrounded.
 * @param misses null where nobody asked for them
 */
export const scoreJson = (score: Score, misses: readonly PlacedMiss[] | null): string => {
  const { documents, gold, predicted, found, claim, strict, token, sourceExact, cue, kind, speaker, said } = score;
  const figures = {
    documents,
    gold,
    predicted,
    found,
    claim,
    strict,
    token,
    direct: kindFigures(score.direct),
    mixed: kindFigures(score.mixed),
    indirect: kindFigures(score.indirect),
    source_exact: sourceExact,
    cue,
    kind,
    speaker,
    said,
  };
  const groups = groupMisses(misses ?? []).map(({ reason, meaning, count, details }) => ({
    reason,
    meaning,
    count,
    details: details.map(({ detail, misses: list }) => ({
      detail,
      count: list.length,
      misses: list.map((miss) => missFields(miss)),
    })),
  }));
  return `${JSON.stringify(misses === null ? figures : { ...figures, misses: groups }, null, 2)}\n`;
};
