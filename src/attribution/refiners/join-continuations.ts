import type { Quotation, Tag, Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { isSpeechCue } from "../../lexicon/cues/cue-lexicon.ts";
import type { Attribution } from "../attribution.ts";
import { withoutStop } from "../grammar/quoted-content.ts";
import { type Clauses, type Reading, quotationFrom } from "../grammar/reading.ts";
import { kindOf } from "../kind-of.ts";
import type { Refiner } from "../refiner.ts";
import { inTurn } from "./dialogue.ts";
import { holders } from "./nest.ts";

/** The article's own sentences in text order, and the place of each among them. */
interface Sentences {
  readonly list: readonly Clauses[];
  readonly places: ReadonlyMap<Clauses, number>;
}

const ownSentences = ({ clauses }: Reading): Sentences => {
  const list = clauses.filter(({ sentence }) => sentence.quotation === null);
  return { list, places: new Map(list.map((own, place) => [own, place])) };
};

const TAILS: ReadonlySet<Tag | undefined> = new Set(["preposition", "subordinator", "to"]);

/**
 * The utterances that fill a sentence, nothing but marks and stops beside them; none where it says more, but for a short
 * tail without a verb: `“We wait” before the storm.`
 */
const utterancesFilling = (
  { tokens, quotations, quotationOf, hiddenBy }: Reading,
  { sentence, groups }: Clauses,
  isSameParagraph: boolean,
): readonly Quotation[] => {
  const found: Quotation[] = [];
  for (let place = sentence.first; place < sentence.end; place++) {
    const quotation = quotations[quotationOf[place] ?? -1];
    if (quotation !== undefined && (hiddenBy[place] ?? -1) !== -1) {
      found.push(quotation);
      place = quotation.last - 1;
    } else if (isSameParagraph && place === sentence.first && opensWithAdverb(tokens, place)) place++;
    else if (found.length > 0 && TAILS.has(tokens[place]?.tag) && !groups.some(({ form }) => form === "finite")) {
      return found;
    } else if (tokens[place]?.tag !== "stop" && tokens[place]?.tag !== "mark") return [];
  }
  return found;
};

/** `[Then,] “We built one.”` */
const opensWithAdverb = (tokens: readonly Token[], place: number): boolean =>
  /^(?:adverb|conjunction)$/.test(tokens[place]?.tag ?? "") && tokens[place + 1]?.tag === "comma";

/** How many words a quotation has at the least that makes its sentence the speaker's. */
const SPOKEN_WORDS = 6;

/**
 * `Instead, “he just waits for the rest of us.”`, `It “is a gift to those who own the mill.”`: a sentence that is mostly a
 * quotation, which stands at its beginning or its end; null where it is not.
 */
const mostlyQuoted = (reading: Reading, { sentence: { first, end }, cues }: Clauses): TokenRange | null => {
  const { tokens, quotationOf } = reading;
  // `He called it “a gift to the town.”`, `A neighbour reported “the sound of drums.”`: somebody speaks there.
  const marks = tokens.slice(first, end).findIndex(({ tag }) => tag === "mark");
  const speaks = cues.some(
    (cue) => cue.group.form === "finite" && quotationOf[cue.first] === -1 && cue.end <= first + marks,
  );
  if (speaks) return null;
  let spoken = 0;
  let words = 0;
  let edges = false;
  for (let place = first; place < end; place++) {
    const quotation = quotationFrom(reading, place);
    if (tokens[place]?.tag === "colon") return null; // `From his post: “…”` names a speaker of its own
    if (quotation?.closed === true && quotation.depth === 0) {
      const size = tokens.slice(place, quotation.last).filter(({ kind }) => kind === "word").length;
      const rest = tokens.slice(quotation.last, end);
      if (size >= SPOKEN_WORDS) {
        spoken += size;
        edges ||= place === first || rest.every(({ tag }) => tag === "stop" || tag === "mark");
      }
      words += size;
      place = quotation.last - 1;
    } else if (tokens[place]?.kind === "word") words++;
  }
  return edges && 2 * spoken >= words ? { first, end: withoutStop(tokens, first, end) } : null;
};

/** Whether a paragraph holds one sentence: a quotation of several counts as one. */
const isWholeParagraph = (list: readonly Clauses[], place: number): boolean =>
  list[place - 1]?.sentence.block !== list[place]?.sentence.block &&
  list[place + 1]?.sentence.block !== list[place]?.sentence.block;

/** `'A hard winter.'` after `“It will be cold.”`: who changes from double marks to single ones begins something new, such as a heading. */
const changesMarks = ({ tokens }: Reading, previous: Quotation | undefined, { first }: Quotation): boolean =>
  previous !== undefined &&
  SINGLE.test(tokens[first]?.lower ?? "") &&
  !SINGLE.test(tokens[previous.first]?.lower ?? "");

const SINGLE = /^['‘’]$/;

/**
 * Quotations that nobody is named for belong to the one quoted just before: `“It will hold,” she said. “I know it.”`, the
 * next paragraphs of a long quotation, what is quoted right after words of the speaker's, and paragraphs that are nothing but a quotation. What follows a question is
 * another's answer.
 */
const orphansAfter = (
  reading: Reading,
  { list, places }: Sentences,
  { content, cue, act }: Attribution,
  taken: ReadonlySet<number>,
  speaking: ReadonlySet<Clauses>,
): TokenRange[] => {
  const last = (content.at(-1)?.end ?? 1) - 1;
  const from = reading.clausesAt(Math.max(cue.first, last));
  if (from === undefined) return [];
  let { block } = from.sentence;
  let previous = reading.quotations[reading.quotationOf[last] ?? -1];
  const orphans: TokenRange[] = [];
  for (let place = (places.get(from) ?? 0) + 1; place < list.length; place++) {
    const sentence = list[place];
    if (sentence === undefined || sentence.sentence.block > block + 1) break;
    const goesOn =
      sentence.sentence.block === block ||
      previous?.continues === true ||
      (act !== "ask" && isWholeParagraph(list, place));
    if (!goesOn) break;
    const filling = utterancesFilling(reading, sentence, sentence.sentence.block === block);
    const mostly =
      filling.length === 0 &&
      sentence.sentence.block === block &&
      !speaking.has(sentence) &&
      !holdsTaken(sentence, taken)
        ? mostlyQuoted(reading, sentence)
        : null;
    if (mostly !== null) {
      orphans.push(mostly);
      continue;
    }
    const runsOn =
      filling.at(-1)?.closed === false && filling.at(-1)?.continues === false && sentence.sentence.block === block;
    if (
      runsOn ||
      filling.length === 0 ||
      filling.some((own) => changesMarks(reading, previous, own)) ||
      filling.some(({ first }) => taken.has(first))
    )
      break;
    orphans.push(...filling.map(({ first, last: end }) => ({ first, end })));
    previous = filling.at(-1);
    ({ block } = sentence.sentence);
  }
  return orphans;
};

/** First tokens of the quotations that some attribution holds already. */
const quotationsTaken = (attributions: readonly Attribution[], reading: Reading): Set<number> => {
  const taken = new Set<number>();
  for (const { first, end } of attributions.flatMap(({ content }) => content)) {
    for (let place = first; place < end; place++) if (quotationFrom(reading, place) !== undefined) taken.add(place);
  }
  return taken;
};

const holdsTaken = ({ sentence }: Clauses, taken: ReadonlySet<number>): boolean => {
  for (let place = sentence.first; place < sentence.end; place++) if (taken.has(place)) return true;
  return false;
};

/** Whether nothing of its sentence follows an attribution. */
const endsSentence = ({ tokens, clausesAt, hiddenBy }: Reading, { content, cue, source }: Attribution): boolean => {
  const end = Math.max(cue.end, source?.end ?? 0, content.at(-1)?.end ?? 0);
  const sentence = clausesAt(end - 1)?.sentence;
  return (
    sentence !== undefined &&
    hiddenBy[cue.first] === -1 &&
    tokens.slice(end, sentence.end).every(({ tag }) => tag === "stop" || tag === "mark")
  );
};

/** By position of who carries, the first that is carried and goes on: found in one pass over all of them. */
const carriedBy = (attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> => {
  const carried = new Map<number, Attribution>();
  for (const [position, holder] of holders(attributions).entries()) {
    const attribution = attributions[position];
    if (holder !== null && attribution !== undefined && attribution.content.length > 1 && !carried.has(holder))
      carried.set(holder, attribution);
  }
  return carried;
};

/** `“It held,” Ruiz said, according to the Ledger. “It was old.”`: who carries what another said carries what goes on with it. */
const withCarried = (reading: Reading, carrier: Attribution, carried: Attribution | undefined): Attribution => {
  if (carrier.lemma !== "according to") return carrier;
  const isHeld = ({ first }: TokenRange): boolean =>
    carrier.content.some((own) => own.first <= first && first < own.end);
  const rest = carried?.content.filter((part) => part.first >= carrier.cue.end && !isHeld(part)) ?? [];
  const content = [...carrier.content, ...rest];
  return rest.length === 0 ? carrier : { ...carrier, content, kind: kindOf(reading, content) };
};

const withMore = (reading: Reading, attribution: Attribution, more: readonly TokenRange[]): Attribution => {
  const content = [...attribution.content, ...more];
  return more.length === 0 ? attribution : { ...attribution, content, kind: kindOf(reading, content) };
};

export const joinContinuations: Refiner = {
  id: "join-continuations",
  refine: (attributions, reading) => {
    const sentences = ownSentences(reading);
    const taken = quotationsTaken(attributions, reading);
    const speaking = new Set(attributions.flatMap(({ cue }) => reading.clausesAt(cue.first) ?? []));
    const turns = new Map<Attribution, readonly TokenRange[]>();
    const joined = attributions.map((attribution, position) => {
      const last = attribution.content.at(-1);
      const quotation = reading.quotations[reading.quotationOf[(last?.end ?? 0) - 1] ?? -1];
      const isQuoted =
        attribution.frame === "quotation" &&
        (quotation?.last === last?.end || attribution.cue.first > (last?.first ?? 0));
      if (!isQuoted && !(isSpeechCue(reading.lexicon.cues, attribution.lemma) && endsSentence(reading, attribution)))
        return attribution;
      const orphans = orphansAfter(reading, sentences, attribution, taken, speaking);
      for (const { first } of orphans) taken.add(first);
      const { own, partner, partners } = inTurn(reading, attributions, position, orphans);
      if (partner !== null) turns.set(partner, partners);
      return withMore(reading, attribution, own);
    });
    const alternating = joined.map((attribution, position) =>
      withMore(reading, attribution, turns.get(attributions[position] ?? attribution) ?? []),
    );
    const carried = carriedBy(alternating);
    return alternating.map((attribution, position) => withCarried(reading, attribution, carried.get(position)));
  },
};
