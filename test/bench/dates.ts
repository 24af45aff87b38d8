import { resolveDates } from "../../src/dates/resolve-dates.ts";
import type { Budget, Finding } from "./budget.ts";
import { processorTime, throughput, timesAsLong } from "./processor-time.ts";
import { denseTexts, hostileTexts, prose } from "./texts.ts";

const MEGA = 1 << 20;

/** Paragraphs as the document stage makes them of running text: what blank lines part. */
const resolve = (text: string): (() => unknown) => {
  const blocks = Array.from(text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g), ({ index, 0: { length } }) => {
    return { start: index, end: index + length, region: "body" as const };
  });
  return () => resolveDates({ text, blocks, published: "2024-11-08" });
};

/** So short a work as that of one text varies from run to run: the least of so many tries hardly does. */
const TRIES = 16;

/** How often the time of prose any text may take. */
const SLOWEST = 3;

/** The dates stage alone, on 1 MB of text: nothing takes much longer than prose, and no text longer the longer it is. */
export const datesBudget: Budget = {
  name: "dates, the stage alone",
  *measure(): Generator<Finding> {
    const first = processorTime(resolve(prose(MEGA)), 1);
    const usual = processorTime(resolve(prose(MEGA)), 5);
    const four = processorTime(resolve(prose(4 * MEGA)));
    const note = `${throughput(MEGA, usual)} warm, ${throughput(MEGA, first)} at first`;
    yield {
      what: "4 MB of prose against 1 MB, for each MB",
      ratio: four / usual / 4,
      limit: 1.5,
      side: "at most",
      note,
    };
    for (const [what, text] of [...hostileTexts(MEGA), ...denseTexts(MEGA)]) {
      const ratio = timesAsLong(resolve(text), resolve(prose(MEGA)), TRIES);
      yield { what: `${what}, against prose`, ratio, limit: SLOWEST, side: "at most" };
    }
  },
};
