import type { Attribution } from "../attribution/attribution.ts";
import type { Analysis, Tag } from "../language/analysis.ts";
import { FINITE_TAGS } from "../language/finite-tags.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { holds, LINKS, MADE_PUBLIC, SUBORDINATES } from "./dated-sentence.ts";
import type { PlacedDate } from "./place-dates.ts";

const NAMES: ReadonlySet<Tag> = new Set(["name", "noun", "pronoun"]);

const isDay = ({ mention: { value } }: PlacedDate): boolean => value !== null && /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether nothing but a preposition, an adverb or a comma stands between a cue and a date: `said late on Monday`. */
export const isAdjacent = ({ tokens }: Analysis, { cue, source }: Attribution, date: PlacedDate): boolean => {
  const from = date.first >= cue.end ? cue.end : source && source.end <= date.first ? source.end : -1;
  if (from < 0 || date.first - from > 2) return false;
  for (let position = from; position < date.first; position++)
    if (!LINKS.has(tokens[position]?.tag ?? "stop")) return false;
  return true;
};

/** A source that ends with the day of the cue behind it: Ruiz Sunday night recalled; Ruiz on Monday recalled. */
const endsSource = ({ tokens }: Analysis, { source, cue }: Attribution, date: PlacedDate): boolean => {
  if (date.end !== cue.first) return false;
  const before = tokens[date.first - 1];
  const head = before?.lower === "on" ? tokens[date.first - 2] : before;
  return date.first === source?.first || (isDay(date) && NAMES.has(head?.tag ?? "stop"));
};

/** Whether a date inside the source tells when it spoke: the poll released Wednesday; the May 3 letter. */
export const isOfSource = (
  analysis: Analysis,
  attribution: Attribution,
  date: PlacedDate,
  speaker: Speaker,
): boolean => {
  const { source } = attribution;
  if (!source || !holds(source, date)) return false;
  if (date.isAttributive) return speaker.kind === "document";
  const before = analysis.tokens[date.first - 1];
  const verb = before?.tag === "preposition" ? analysis.tokens[date.first - 2] : before;
  return MADE_PUBLIC.has(verb?.lower ?? "") || endsSource(analysis, attribution, date);
};

/** Whether a date stands behind quoted words at the end of what is said: called it “odd” on Monday. */
export const closesContent = ({ tokens }: Analysis, { content }: Attribution, date: PlacedDate): boolean => {
  const piece = content.find((one) => holds(one, date));
  const before = tokens[date.first - 1];
  const mark = before?.tag === "preposition" ? tokens[date.first - 2] : before;
  return piece?.end === date.end && mark?.tag === "mark";
};

/** Whether a date inside what the cue takes, a noun phrase, belongs to the cue: defended the plan this week. */
export const isOfObject = (analysis: Analysis, attribution: Attribution, date: PlacedDate): boolean => {
  const { cue, frame } = attribution;
  if (frame !== "object" && frame !== "small" && frame !== "as") return false;
  if (date.first < cue.end) return false;
  for (let position = cue.end; position < date.first; position++) {
    const tag = analysis.tokens[position]?.tag ?? "stop";
    if (FINITE_TAGS.has(tag) || SUBORDINATES.has(tag) || tag === "to" || tag === "gerund" || tag === "mark")
      return false;
  }
  return true;
};
