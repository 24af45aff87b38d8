import type { Quotation, Tag, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { TIME_NOUNS } from "../../lexicon/time-words.ts";
import { OCCASIONS } from "../../lexicon/venues.ts";
import { invertedSubject } from "../grammar/inverted-subjects.ts";
import { skipNounPhrase } from "../grammar/skip-noun-phrase.ts";
import { beginsNounPhrase } from "../grammar/noun-phrases.ts";
import { phraseEnd } from "../grammar/phrase-end.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { isSecondHalf } from "../grammar/parted-quotations.ts";
import { reducedPassive } from "../grammar/reduced-passives.ts";
import { complementOf } from "../grammar/complements.ts";
import { propose } from "../grammar/propose.ts";
import type { CueGroup } from "../grammar/match-cue.ts";
import {
  type Clauses,
  type Reading,
  introducing,
  isInTitleCase,
  lastInside,
  quotationFrom,
} from "../grammar/reading.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Proposal } from "../attribution.ts";
import type { AttributionRule } from "../rule.ts";
import { signatureStart } from "../grammar/signatures.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { speakerOf } from "../grammar/speaker-of.ts";

/** How far before its quotation a cue may stand. */
const REACH = 35;

/** `As the Herald [reported], the board was refusing to speak: “…”`: whoever the clause with “as” names speaks behind the colon. */
const opensWithAs = (tokens: readonly Token[], { sentence }: Clauses, { cue, group, first, end }: CueGroup): boolean =>
  tokens[sentence.first]?.lower === "as" &&
  tokens[end]?.tag === "comma" &&
  group.form === "finite" &&
  !group.passive &&
  cue.frames.includes("quotation") &&
  tokens.slice(sentence.first, first).every(({ tag }) => tag !== "comma");

/** The nearest cue before the quotation that takes one, no other verb of the article standing between. */
const cueBefore = ({ tokens }: Reading, clauses: Clauses, quotation: Quotation): CueGroup | null => {
  const before = clauses.cues.filter(({ end, first }) => end <= quotation.first && quotation.first - first <= REACH);
  const cue = before.findLast(({ cue, group }) => cue.frames.includes("quotation") && !followsWhen(tokens, group));
  if (cue === undefined || cue.group.passive) return null;
  if (tokens[quotation.first - 1]?.tag === "colon") {
    const [opening] = before;
    if (opening !== undefined && opensWithAs(tokens, clauses, opening)) return opening;
    return signatureStart(tokens, clauses.sentence.first, quotation.first - 1) === null ? cue : null;
  }
  // `said, [as] he left, “We wait”`
  const opening = tokens[tokens[cue.end]?.tag === "comma" ? cue.end + 1 : cue.end]?.lower ?? "";
  if (tokens[quotation.first - 1]?.tag === "comma" && /^(?:as|when|while|after|before|if|once)$/.test(opening))
    return cue;
  const blocked = clauses.groups.some(
    ({ form, first, head }) =>
      form === "finite" && first >= cue.end && head < quotation.first && tokens[first - 1]?.tag !== "wh",
  );
  return blocked ? null : cue;
};

/** `were chanting “no deal”`: the cue right before words in marks that are no sentence, where it takes nothing else. */
const cueBeside = (reading: Reading, clauses: Clauses, quotation: Quotation): CueGroup | null => {
  const cue = clauses.cues.find(({ end }) => end === quotation.first);
  const takesQuotation = cue !== undefined && cue.cue.frames.includes("quotation") && !cue.group.passive;
  if (cue !== undefined && reducedPassive(reading, clauses, cue) !== null) return null;
  return takesQuotation && complementOf(reading, clauses, cue) === null ? cue : null;
};

const MAKES_WORKS = /^(?:write|sing|publish|pen|compose|recite|perform)$/;

/** How many words a title has at the least: `wrote “Yes”` may be what somebody wrote. */
const TITLE_WORDS = 2;

/** `She wrote [“The Long Ferry”] that year`: the title of what a cue right before it makes. */
const isTitleOfWork = ({ tokens }: Reading, { cue, end }: CueGroup, quotation: Quotation): boolean =>
  MAKES_WORKS.test(cue.lemma) &&
  end === quotation.first &&
  quotation.last - quotation.first > TITLE_WORDS + 1 &&
  isInTitleCase(tokens, quotation);

/** `told Congress when asked about it:` the participle is not the cue. */
const followsWhen = (tokens: readonly Token[], { first, form }: VerbGroup): boolean =>
  form !== "gerund" && /^(?:when|if|as|though|once)$/.test(tokens[first - 1]?.lower ?? "");

const hearerOf = ({ tokens }: Reading, cue: CueGroup): TokenRange | null => {
  if (!cue.cue.hearer || !beginsNounPhrase(tokens[cue.end]) || tokens[cue.end]?.tag === "mark") return null;
  const end = skipNounPhrase(tokens, cue.end, cue.end + 12);
  return end > cue.end ? { first: cue.end, end } : null;
};

/** `Because it is old, said Ruiz, “it will be closed”`, `Added Ruiz: “It is old.”`: whom an inverted cue names between two commas. */
const invertedBetween = (
  { tokens }: Reading,
  clauses: Clauses,
  cue: CueGroup,
  quotation: Quotation,
): TokenRange | null => {
  const next = tokens[cue.end];
  if (
    (tokens[cue.first - 1]?.tag !== "comma" && cue.first !== clauses.sentence.first) ||
    cue.group.form !== "finite" ||
    cue.cue.hearer ||
    TIME_NOUNS.has(next?.lower ?? "")
  )
    return null;
  if (/^(?:this|that|these|those)$/.test(next?.lower ?? "")) return null;
  const inverted = invertedSubject(tokens, clauses, cue.end);
  if (inverted === null) return null;
  // `Cried Ruiz [after a year at the mill]: “Never again.”`
  const between = tokens.slice(inverted.end, quotation.first);
  const leads =
    between.at(-1)?.tag === "colon" &&
    between[0]?.tag === "preposition" &&
    next?.tag !== "pronoun" &&
    between.length < REACH &&
    !clauses.groups.some(({ first, end }) => first >= inverted.end && end <= quotation.first);
  return between.length <= 1 || leads ? inverted : null;
};

/** `Ruiz called it old. [Adding], “It will be closed.”`: a fragment goes on with the subject of the sentence before. */
const speakerBefore = (
  { tokens, hiddenBy, clausesAt }: Reading,
  { sentence, groups }: Clauses,
  cue: CueGroup,
): TokenRange | null => {
  if (cue.group.form !== "gerund" || cue.first !== sentence.first || groups.some(({ form }) => form === "finite"))
    return null;
  const before = clausesAt(sentence.first - 1);
  const verb = before?.groups.find(({ form }) => form === "finite");
  return before && verb && before.sentence.block === sentence.block ? subjectOf(tokens, before, hiddenBy, verb) : null;
};

/** What only sets the scene before a cue: `Asked about it, …`, `In a speech on Monday, …`. */
const isSetting = ({ tokens }: Reading, first: number, end: number): boolean => {
  const begin = tokens[first];
  if (begin?.tag === "gerund" || begin?.tag === "participle" || begin?.tag === "past" || begin?.tag === "to")
    return true;
  return tokens
    .slice(first, end)
    .some(({ lower }) => OCCASIONS.has(lower) || TIME_NOUNS.has(lower) || /^(?:asked|pressed|speaking)$/.test(lower));
};

/** `Whether it holds or not, she said, “we will close it”`: the content's beginning without marks, where the quotation begins in lower case. */
const contentBefore = (
  reading: Reading,
  clauses: Clauses,
  cueFirst: number,
  quotation: Quotation,
): TokenRange | null => {
  const { tokens } = reading;
  const begin = tokens[quotation.first + 1];
  const first = clauses.sentence.first + (tokens[clauses.sentence.first]?.tag === "conjunction" ? 1 : 0);
  const comma = cueFirst - 1;
  const isMiddle = tokens[quotation.first - 1]?.tag === "comma" && tokens[comma]?.tag === "comma";
  if (
    !isMiddle ||
    begin === undefined ||
    begin.capital ||
    begin.kind !== "word" ||
    comma <= first ||
    tokens[comma - 1]?.tag === "wh"
  )
    return null;
  if (isSetting(reading, first, comma)) return null;
  // `He promised rain, she said, [“and it came”]`, but `Citing the rain, …` and `He told them so, she said, …`
  const isTold = clauses.cues.some(
    ({ first: other, group, cue }) => other < comma && (group.form !== "finite" || cue.frames.includes("quotation")),
  );
  return isTold ? null : { first, end: comma };
};

const TAILS: ReadonlySet<Tag | undefined> = new Set(["preposition", "to"]);

/** `said, “We are free” [to sell it]`: what goes on with a quotation that no stop closes. */
const tailEnd = (reading: Reading, clauses: Clauses, cue: CueGroup, quotation: Quotation): number => {
  const { tokens } = reading;
  const final = lastInside(tokens, quotation);
  if (final?.kind !== "word" || final.capital || !TAILS.has(tokens[quotation.last]?.tag)) return quotation.last;
  return Math.max(quotation.last, clauseEnd(reading, clauses, quotation.last, cue));
};

/** `chanted “No deal” [and “Go home.”]`: past the quotations that a list goes on with to the end of its sentence. */
const lastOfList = (reading: Reading, { sentence }: Clauses, { last }: Quotation): number => {
  const { tokens } = reading;
  let end = last;
  for (let place = last; place < sentence.end;) {
    let next = place;
    while (next - place < 3 && (tokens[next]?.tag === "comma" || tokens[next]?.tag === "conjunction")) next++;
    const quotation = quotationFrom(reading, next);
    if (next === place || quotation === undefined || !quotation.closed) return last;
    end = quotation.last;
    if (end >= sentence.end || tokens[end]?.tag === "stop") return end;
    place = end;
  }
  return last;
};

/** `said that in the spring, “We were broke”`, `wrote of her visit, “at his wish”`: the quotation goes on with words that are content too. */
const runsIntoQuotation = (reading: Reading, clauses: Clauses, cue: CueGroup, quotation: Quotation): boolean => {
  const { tokens } = reading;
  if (tokens[quotation.first - 1]?.tag !== "comma") return false;
  const complement = complementOf(reading, clauses, cue);
  if (complement === null || complement.first >= quotation.first - 1) return false;
  const begin = tokens[quotation.first + 1];
  return tokens[complement.first]?.lower === "that" || (begin?.kind === "word" && !begin.capital);
};

/** Ana Ruiz said: “The bridge will hold.”  She told reporters, “It will hold.”  …, adding, “It will.” */
export const cueQuotation: AttributionRule = {
  id: "cue-quotation",
  find: (reading) =>
    reading.quotations.flatMap((quotation): Proposal[] => {
      const clauses = introducing(reading, quotation);
      if (clauses === undefined || quotation.depth > 0) return [];
      const isUtterance = (reading.hiddenBy[quotation.first] ?? -1) !== -1;
      const cue = isUtterance ? cueBefore(reading, clauses, quotation) : cueBeside(reading, clauses, quotation);
      if (cue === null || isTitleOfWork(reading, cue, quotation)) return [];
      if (isUtterance && isSecondHalf(reading, clauses, quotation, cue.first)) return [];
      if (isUtterance && runsIntoQuotation(reading, clauses, cue, quotation)) return [];
      const inverted = invertedBetween(reading, clauses, cue, quotation);
      const source = inverted ?? speakerOf(reading, clauses, cue) ?? speakerBefore(reading, clauses, cue);
      if (source === null) return [];
      const that = reading.tokens[quotation.first - 1]?.lower === "that" ? 1 : 0;
      const before = contentBefore(reading, clauses, Math.min(source.first, cue.first), quotation);
      const list = lastOfList(reading, clauses, quotation);
      const isPart =
        !isUtterance &&
        cue.cue.frames.includes("to") &&
        /^(?:of|to|toward|towards|for|with|in|on)$/.test(reading.tokens[list]?.lower ?? "");
      const end = isPart
        ? Math.max(list, phraseEnd(reading, clauses, quotation.first, cue))
        : isUtterance && list === quotation.last
          ? tailEnd(reading, clauses, cue, quotation)
          : list;
      const quoted = { first: quotation.first - that, end };
      return [propose(cue, source, before ? [before, quoted] : [quoted], "quotation", hearerOf(reading, cue))];
    }),
};
