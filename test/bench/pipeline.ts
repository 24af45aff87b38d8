import nlp from "compromise";
import { extractRecord } from "../../src/pipeline.ts";
import type { Budget, Finding } from "./budget.ts";
import { processorTime, throughput } from "./processor-time.ts";
import { claimTexts, hostileTexts, prose } from "./texts.ts";

const KILO = 1 << 10;

const extract = (text: string): (() => unknown) => {
  const source = { file: "a.txt", id: null, sha256: "", text, title: null, published: "2024-11-08" };
  return () => extractRecord(source, { fallbackDate: null });
};

/** Pieces of about an article: compromise takes much longer for a long text than for its pieces. */
const articles = (text: string): readonly string[] => text.match(/[^]{1,4000}(?:\n\n|$)/g) ?? [];

/** The whole pipeline: against compromise on news, and on hostile texts and claims without end ever longer. */
export const pipelineBudget: Budget = {
  name: "pipeline",
  *measure(): Generator<Finding> {
    const text = prose(256 * KILO);
    const ours = processorTime(extract(text));
    const theirs = processorTime(() => articles(text).map((article) => nlp(article)), 1);
    const note = throughput(text.length, ours);
    yield { what: "time of compromise alone against ours", ratio: theirs / ours, limit: 10, side: "at least", note };
    for (const [what, long] of [...hostileTexts(256 * KILO), ...claimTexts(256 * KILO)]) {
      const short = processorTime(extract(long.slice(0, 64 * KILO)));
      const ratio = processorTime(extract(long), 2) / short / 4;
      yield { what: `${what}, 256 KB against 64 KB, for each KB`, ratio, limit: 2, side: "at most" };
    }
  },
};
