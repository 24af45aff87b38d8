import { cueLemmas, type CueLexicon } from "../../lexicon/cues/cue-lexicon.ts";
import type { Cue } from "../../lexicon/cues/cue.ts";
import type { Token } from "../../language/analysis.ts";
import { isCopula, pastDegrees } from "./copulas.ts";
import { skipLinked } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { isTimeNoun } from "./times.ts";
import { WEEKDAYS } from "../../lexicon/time-words.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** A verb group that may attribute, with its cue. Places are token positions, half-open. */
export interface CueGroup {
  readonly group: VerbGroup;
  readonly cue: Cue;
  /** First token of the cue: auxiliaries and adverbs included. */
  readonly first: number;
  /** Past the cue's last word: its particle or fixed preposition included. */
  readonly end: number;
}

/** `distance himself from`, `give his word`: the pronoun of a phrase stands for all of its kind; `#` for a number or words in marks. */
const REFLEXIVES = new Set(["himself", "herself", "itself", "themselves", "myself", "ourselves"]);

const wordFits = (word: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower === word ||
    (word === "on" && token.lower === "upon") ||
    (word === "himself" && REFLEXIVES.has(token.lower)) ||
    (word === "his" && token.tag === "possessive") ||
    (word === "#" && (token.tag === "number" || /^(?:symbol|mark)$/.test(token.tag))));

/** `put [the odds] at`: stands for an object inside a phrase. */
const OBJECT = "*";

/** `are [apparently so] worried that`: how many adverbs may stand behind a form of “be”. */
const MOST_ADVERBS = 3;

const isDegree = (token: Token | undefined): boolean => token?.tag === "adverb" || token?.lower === "more";

/** The links of what may stand for an object inside a phrase: `put [the number of dead] at`. */
const LINKS: ReadonlySet<string> = new Set(["of", "for"]);

/**
 * Past the phrase's words after `head`, or null where they do not stand there; one adverb may stand between, and more behind
 * a form of `be`. A phrase that takes its object in is read to its end, and ends with its verb.
 */
const phraseEnd = (tokens: readonly Token[], head: number, words: readonly string[], end: number): number | null => {
  const isBe = isCopula(tokens[head]);
  let place = isBe && !wordFits(words[0] ?? "", tokens[head + 1]) ? pastDegrees(tokens, head + 1, end) : head + 1;
  for (const word of words) {
    if (word === OBJECT) {
      const after = skipNounPhrase(tokens, place, end);
      if (after === place) return null;
      place = skipLinked(tokens, after, end, LINKS);
      continue;
    }
    // `is [“]confident that it holds”`
    if (isBe && tokens[place]?.tag === "mark" && place === head + 1) place++;
    for (let adverbs = 0; adverbs < (isBe ? MOST_ADVERBS : 1); adverbs++)
      if (!wordFits(word, tokens[place]) && isDegree(tokens[place])) place++;
    if (place >= end || !wordFits(word, tokens[place])) return null;
    // `insisted on Sunday that`: the weekday's preposition, not the phrase's.
    if (word === "on" && WEEKDAYS.has(tokens[place + 1]?.lower ?? "")) return null;
    if (word === "for" && opensStretch(tokens, place + 1, end)) {
      // `called [for years] for a new quay`
      place = skipNounPhrase(tokens, place + 1, end);
      if (!wordFits(word, tokens[place])) return null;
    }
    place++;
  }
  // `is “confident[”] that it holds`
  if (isBe && tokens[head + 1]?.tag === "mark" && tokens[place]?.tag === "mark") place++;
  return words.includes(OBJECT) ? head + 1 : place;
};

/** `argued for [an hour] that it was weak`: a stretch of time behind “for”, but not `called for [a week] of rest`. */
const opensStretch = (tokens: readonly Token[], place: number, end: number): boolean => {
  const after = skipNounPhrase(tokens, place, end);
  const last = tokens[after - 1]?.lower ?? "";
  return after > place && isTimeNoun(last) && tokens[after]?.lower !== "of";
};

const longestPhrase = (
  { phrases }: CueLexicon,
  tokens: readonly Token[],
  head: number,
  lemma: string,
  end: number,
): { cue: Cue; end: number } | null => {
  for (const { words, cue } of phrases.get(lemma) ?? []) {
    const after = phraseEnd(tokens, head, words, end);
    if (after !== null) return { cue, end: after };
  }
  return null;
};

/** `grew [tired]`, but not `got [out]`: what another verb than `be` may lead to. */
const isState = ({ act, lemma }: Cue): boolean => act !== "say" && lemma !== "be out";

/** `was willing`, `is convinced`, `would like`: a phrase that an auxiliary begins and that takes the head in. */
const auxiliaryPhrase = (
  cues: CueLexicon,
  tokens: readonly Token[],
  group: VerbGroup,
  end: number,
): { cue: Cue; end: number } | null => {
  for (let place = group.head; place >= group.first; place--) {
    const token = tokens[place];
    const stands = place === group.head && isCopula(token);
    const auxiliary = token?.tag === "be" || stands ? "be" : token?.lower === "would" ? "would" : null;
    if (auxiliary === null) continue;
    const found = longestPhrase(cues, tokens, place, auxiliary, end);
    if (found === null || found.end <= group.head) continue;
    if (token?.tag === auxiliary || !stands || isState(found.cue)) return found;
  }
  return null;
};

/** `refused to speak`, `would like to speak`: where the carried verb attributes nothing here, what carries it may. */
const carrierCue = ({ verbs }: CueLexicon, tokens: readonly Token[], group: VerbGroup): CueGroup[] => {
  const lemma = group.catenative?.lemma ?? "";
  const wish = group.modal === "would" ? verbs.get(`would ${lemma}`) : undefined;
  const cue = wish ?? verbs.get(lemma);
  const to = tokens.slice(group.first, group.head).findLastIndex(({ tag }) => tag === "to");
  if (cue === undefined || to < 1) return [];
  const end = group.first + to;
  const modal = wish === undefined ? group.modal : null;
  return [{ group: { ...group, head: end - 1, end, catenative: null, modal }, cue, first: group.first, end }];
};

/** The cue of a verb group: the longest phrase of the lexicon that its head begins. */
export const matchCue = (cues: CueLexicon, tokens: readonly Token[], group: VerbGroup, end: number): CueGroup[] => {
  const phrase = auxiliaryPhrase(cues, tokens, group, end);
  // What begins with an auxiliary is neither passive nor hypothetical for it: `is convinced`, `would like`.
  if (phrase) {
    const negated = group.negated || tokens.slice(group.head, phrase.end).some(({ tag }) => tag === "negation");
    const read = { ...group, passive: false, modal: null, negated };
    return [{ group: read, cue: phrase.cue, first: group.first, end: phrase.end }];
  }
  const found = cueLemmas(cues, tokens[group.head]?.lower ?? "")
    .map((lemma) => longestPhrase(cues, tokens, group.head, lemma, end))
    .find((match) => match !== null);
  return found ? [{ group, cue: found.cue, first: group.first, end: found.end }] : carrierCue(cues, tokens, group);
};
