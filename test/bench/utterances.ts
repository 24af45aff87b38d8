import { findAttributions } from "../../src/attribution/find-attributions.ts";
import { shipped } from "../../src/authority/shipped.ts";
import { dateUtterances } from "../../src/dates/date-utterances.ts";
import { resolveDates } from "../../src/dates/resolve-dates.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { analyse } from "../../src/language/analyse.ts";
import { resolveSpeakers } from "../../src/speakers/resolve-speakers.ts";
import type { Budget, Finding } from "./budget.ts";
import { processorTime } from "./processor-time.ts";
import { denseTexts, hostileTexts, prose } from "./texts.ts";

const KILO = 1 << 10;
const SHORT = 64 * KILO;

/** How often the time of prose, a few milliseconds, a text may take that is all dates, or all words of speech. */
const HOSTILE = 10;

/** Dates the claims of a text; all that comes before is done beforehand. */
const dateClaims = (text: string): (() => unknown) => {
  const analysis = analyse(readDocument(text, { published: "2024-11-08", title: null, fallbackDate: null }));
  const attributions = findAttributions(analysis, 0);
  const { speakers } = resolveSpeakers(analysis, attributions, shipped);
  const mentions = resolveDates(analysis.document);
  return () => dateUtterances(analysis, attributions, speakers, mentions);
};

/** When each claim was made: as fast on hostile texts as on news, and no slower on long ones. */
export const utterancesBudget: Budget = {
  name: "dates of claims, the stage alone",
  *measure(): Generator<Finding> {
    const usual = processorTime(dateClaims(prose(SHORT)), 20);
    const long = processorTime(dateClaims(prose(8 * SHORT)), 10);
    const note = `${usual.toFixed(1)} ms for 64 KB`;
    yield {
      what: "512 KB of prose against 64 KB, for each KB",
      ratio: long / usual / 8,
      limit: 2,
      side: "at most",
      note,
    };
    for (const [what, text] of [...hostileTexts(SHORT), ...denseTexts(SHORT)]) {
      const ratio = processorTime(dateClaims(text), 10) / usual;
      yield { what: `${what}, against prose`, ratio, limit: HOSTILE, side: "at most" };
    }
  },
};
