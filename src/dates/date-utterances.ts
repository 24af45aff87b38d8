import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { carriedDate, type Scene, type Telling } from "./carry-dates.ts";
import { contentOwners } from "./content-owners.ts";
import { dateOfCue } from "./cue-date.ts";
import type { DateMention } from "./date-mention.ts";
import { dayOfNews } from "./just-now.ts";
import { datesBySentence, sentenceIndex } from "./place-dates.ts";

/** When an attribution was uttered, and the words that say so. */
interface SaidInWords {
  readonly mention: DateMention;
  readonly basis: "expression" | "previous";
}

/** What no date in the text says, but the way it is told: as news of the day of publication, EDTF. */
interface SaidOnDay {
  readonly day: string;
  readonly basis: "document";
}

/** When an attribution was uttered, and what says so. */
export type Said = SaidInWords | SaidOnDay;

/** What an attribution shares with those of its source in the same sentence: `Ruiz said Monday that …, adding that …`. */
const inherit = (
  attributions: readonly Attribution[],
  index: Int32Array,
  said: readonly (SaidInWords | null)[],
): readonly (SaidInWords | null)[] => {
  const known = new Map<string, SaidInWords>();
  for (const [position, { source, cue }] of attributions.entries()) {
    const found = said[position];
    if (found && source) known.set(`${index[cue.first] ?? -1}:${source.first}`, found);
  }
  return attributions.map(
    ({ source, cue }, position) =>
      said[position] ?? (source && known.get(`${index[cue.first] ?? -1}:${source.first}`)) ?? null,
  );
};

/** Dates go on to what the same speaker said next, in text order. */
const carry = (
  attributions: readonly Attribution[],
  telling: Telling,
  said: readonly (SaidInWords | null)[],
): readonly (SaidInWords | null)[] => {
  const dated = [...said];
  const order = attributions.map((_, position) => position);
  order.sort((a, b) => (attributions[a]?.cue.first ?? 0) - (attributions[b]?.cue.first ?? 0) || a - b);
  let scene: Scene | null = null;
  for (const position of order) {
    const attribution = attributions[position];
    if (attribution === undefined) continue;
    if (!dated[position]) {
      const mention = carriedDate(telling, attribution, position, scene);
      if (mention) dated[position] = { mention, basis: "previous" };
    }
    const found = dated[position];
    if (found) {
      const sentence = telling.index[attribution.cue.first] ?? -1;
      const speaker = telling.speakers[position]?.id ?? null;
      scene = { mention: found.mention, sentence, speaker, isCarried: found.basis === "previous" };
    }
  }
  return dated;
};

/**
 * When each attribution was uttered: by a date in its own sentence and outside what is said, else by that of what the
 * same speaker said or did just before, else by the day of publication where it is told as news of that day.
 * @param speakers one an attribution, in their order
 * @returns one entry an attribution, in their order; null where the text does not say
 */
export const dateUtterances = (
  analysis: Analysis,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  mentions: readonly DateMention[],
): readonly (Said | null)[] => {
  const index = sentenceIndex(analysis);
  const bySentence = datesBySentence(analysis, mentions, index);
  const owners = contentOwners(attributions, analysis.tokens.length);
  const said = attributions.map((attribution, position): SaidInWords | null => {
    const place = index[attribution.cue.first] ?? -1;
    const sentence = analysis.sentences[place];
    const dates = bySentence.get(place);
    const speaker = speakers[position];
    if (sentence === undefined || dates === undefined || speaker === undefined) return null;
    const date = dateOfCue({ analysis, sentence, dates, owners }, attribution, position, speaker);
    return date ? { mention: date.mention, basis: "expression" } : null;
  });
  const shared = inherit(attributions, index, said);
  const carried = carry(attributions, { analysis, speakers, index, bySentence, owners }, shared);
  return attributions.map((attribution, position): Said | null => {
    const day = carried[position] ? null : dayOfNews(analysis, attribution);
    return day === null ? (carried[position] ?? null) : { day, basis: "document" };
  });
};
