import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { Clauses, Reading } from "../grammar/reading.ts";
import { skipLinked } from "../grammar/settings.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { trimmed } from "../grammar/trimmed.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";

/** What asks people and tells what they answered. */
const SURVEYS: ReadonlySet<string> = new Set(["poll", "polls", "survey", "surveys", "polling"]);

/** How a survey came about: `a poll [released] on Monday`. */
const MADE: ReadonlySet<string> = new Set(
  "released conducted taken published commissioned carried done sponsored".split(" "),
);

/** What hangs a college, a place or those who were asked on a survey. */
const LINKS: ReadonlySet<string> = new Set(["of", "by", "from", "for"]);

/** How many words may hang on a survey: `a poll taken by the college among 900 voters in May`. */
const TAIL_REACH = 14;

/** Past what hangs on a survey: `of voters in Ostrava`, `released on Monday by the college`. */
const pastTails = (tokens: readonly Token[], first: number, end: number): number => {
  const linked = skipLinked(tokens, first, end, LINKS);
  // `a poll[, taken in May,]`
  const place = tokens[linked]?.tag === "comma" && tokens[linked - 1]?.kind === "word" ? linked + 1 : linked;
  if (!MADE.has(tokens[place]?.lower ?? "")) return linked;
  let last = place + 1;
  while (
    last < end &&
    last - place < TAIL_REACH &&
    !/^(?:comma|stop|dash|mark|close|semicolon|verb|past|have|be|modal)$/.test(tokens[last]?.tag ?? "")
  )
    last++;
  return last;
};

/** The survey behind `in` at `place`, or null. */
const surveyAt = ({ tokens }: Reading, place: number, end: number): TokenRange | null => {
  if (tokens[place]?.lower !== "in") return null;
  let after = skipNounPhrase(tokens, place + 1, end);
  // `in the college's average of polls`
  if (tokens[after]?.lower === "of" && SURVEYS.has(tokens[skipNounPhrase(tokens, after + 1, end) - 1]?.lower ?? ""))
    after = skipNounPhrase(tokens, after + 1, end);
  if (after === place + 1 || !SURVEYS.has(tokens[after - 1]?.lower ?? "")) return null;
  return { first: place + 1, end: pastTails(tokens, after, end) };
};

/** `Ruiz leads [in the polls]`: surveys that nothing tells apart show where somebody stands, and tell nothing of their own. */
const isAnyOf = ({ tokens }: Reading, { first, end }: TokenRange): boolean =>
  /^(?:polls|surveys)$/.test(tokens[end - 1]?.lower ?? "") &&
  !tokens.slice(first, end).some(({ lower }) => lower === "of");

/** What the survey tells: the clause behind the comma of a survey that opens the sentence, or the one before it. */
const contentOf = (reading: Reading, clauses: Clauses, place: number, survey: TokenRange): TokenRange | null => {
  const { tokens, hiddenBy } = reading;
  const { sentence, groups } = clauses;
  const { end } = survey;
  if (place - sentence.first <= 1) {
    if (tokens[end]?.tag !== "comma") return null;
    return trimmed(tokens, end + 1, clauseEnd(reading, clauses, end + 1));
  }
  if (isAnyOf(reading, survey)) return null;
  const verb = groups.findLast((group) => group.form === "finite" && group.end <= place);
  const subject = verb && subjectOf(tokens, clauses, hiddenBy, verb);
  return subject ? trimmed(tokens, subject.first, place) : null;
};

const findIn = (reading: Reading, clauses: Clauses): Proposal[] => {
  const { sentence } = clauses;
  const proposals: Proposal[] = [];
  for (let place = sentence.first; place < sentence.end; place++) {
    if (sentence.quotation === null && reading.hiddenBy[place] !== -1) continue;
    const source = surveyAt(reading, place, sentence.end);
    const content = source && contentOf(reading, clauses, place, source);
    if (source === null || content === null) continue;
    proposals.push({
      source,
      cue: { first: place, end: place + 1 },
      lemma: "in",
      act: "show",
      frame: "that",
      content: [content],
      modality: "asserted",
      hearer: null,
    });
    place = source.end;
  }
  return proposals;
};

/** In a poll released on Monday, half of the voters chose Ruiz.  Ruiz leads by nine points in the latest poll. */
export const inSurvey: AttributionRule = {
  id: "in-survey",
  find: (reading) => reading.clauses.flatMap((clauses) => findIn(reading, clauses)),
};
