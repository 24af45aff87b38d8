import type { TokenRange } from "../../language/token-range.ts";
import { isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Proposal } from "../attribution.ts";
import { agentAfter } from "../grammar/agents.ts";
import { appositiveEnd } from "../grammar/inverted-subjects.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { propose } from "../grammar/propose.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { seesIt } from "../grammar/seeing-it.ts";
import { skipPrepositional, skipTime } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { trimmed } from "../grammar/trimmed.ts";
import type { AttributionRule } from "../rule.ts";

/** Past the hearer and what sets the scene: `as she told [the council on Monday],`. */
const pastSetting = ({ tokens }: Reading, cue: CueGroup, end: number): number => {
  let place = skipTime(tokens, seesIt(tokens, cue) ? cue.end + 1 : cue.end, end);
  if (cue.cue.hearer && beginsNounPhrase(tokens[place]))
    place = skipTime(tokens, skipNounPhrase(tokens, place, end), end);
  return skipPrepositional(tokens, place, end);
};

/** `As the race began, …`: what only goes with quoted words tells of time; `as she put it` does not. */
const takesClause = ({ cue }: CueGroup): boolean =>
  cue.lemma === "put it" || cue.frames.some((frame) => frame !== "quotation");

/** `In the old town, as Ruiz wrote, [it rained]`, `given that, as she said, [it rains]`: what stands before is no clause. */
const isClause = ({ groups, sentence }: Clauses, end: number): boolean =>
  groups.some(
    ({ form, head, end: after }) => form === "finite" && head >= sentence.first && head < end && after < end - 2,
  );

/** Who says so, where its “as” stands and where the clause ends. Places are token positions. */
interface Aside {
  readonly source: TokenRange;
  readonly as: number;
  readonly end: number;
}

/** `as [Ruiz] noted on Monday`. */
const activeAside = (reading: Reading, clauses: Clauses, cue: CueGroup): Aside | null => {
  const { tokens, hiddenBy } = reading;
  if (cue.group.form !== "finite" || cue.group.passive || !takesClause(cue)) return null;
  const source = subjectOf(tokens, clauses, hiddenBy, cue.group);
  if (source === null || tokens[source.first - 1]?.lower !== "as") return null;
  return { source, as: source.first - 1, end: pastSetting(reading, cue, clauses.sentence.end) };
};

/** `as first reported by [the Tarn Herald]`. */
const passiveAside = ({ tokens }: Reading, { sentence }: Clauses, { first, end, group }: CueGroup): Aside | null => {
  const isBare = group.head - first <= 1 && /^(?:past|participle)$/.test(tokens[group.head]?.tag ?? "");
  if (!isBare || tokens[first - 1]?.lower !== "as") return null;
  const agent = agentAfter(tokens, end, sentence.end);
  if (agent === null) return null;
  const source = { first: agent.first, end: appositiveEnd(tokens, agent.end, sentence.end) };
  return {
    source,
    as: first - 1,
    end: skipPrepositional(tokens, skipTime(tokens, source.end, sentence.end), sentence.end),
  };
};

const findAt = (reading: Reading, clauses: Clauses, cue: CueGroup): Proposal[] => {
  const { tokens, hiddenBy, lexicon } = reading;
  const { first: low, end } = clauses.sentence;
  // `as Ruiz fears,`: a thought where nothing else follows it
  const thinks = cue.cue.frames.includes("that") && /^(?:comma|dash|stop)$/.test(tokens[cue.end]?.tag ?? "");
  if (!seesIt(tokens, cue) && !thinks && !isSpeechCue(lexicon.cues, cue.cue.lemma)) return [];
  const aside = activeAside(reading, clauses, cue) ?? passiveAside(reading, clauses, cue);
  if (aside === null) return [];
  const { source, as, end: after } = aside;
  const starts = as - low <= 1;
  if (starts ? tokens[after]?.tag !== "comma" : !/^(?:comma|dash)$/.test(tokens[as - 1]?.tag ?? "")) return [];
  const isBehind =
    starts || (tokens[after]?.tag === "comma" && (tokens[as - 2]?.lower === "that" || !isClause(clauses, as)));
  const content = isBehind ? trimmed(tokens, after + 1, end) : trimmed(tokens, low, as);
  if (content === null || (hiddenBy[content.first] ?? -1) !== -1) return [];
  // `[The trick], as Ruiz sees it, [is to wait]`
  const isPredicate = clauses.groups.some(({ form, first }) => form === "finite" && first === content.first);
  const subject = isBehind && !starts && isPredicate ? trimmed(tokens, low, as) : null;
  return [propose(cue, source, subject ? [subject, content] : [content], "that")];
};

/** As Ana Ruiz noted, the bridge will hold.  The bridge will hold, as Ana Ruiz noted.  It will hold, as first reported by the Herald. */
export const asClause: AttributionRule = {
  id: "as-clause",
  find: (reading) => reading.clauses.flatMap((clauses) => clauses.cues.flatMap((cue) => findAt(reading, clauses, cue))),
};
