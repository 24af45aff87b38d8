import type { Token } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import { agentAfter } from "./agents.ts";
import type { CueGroup } from "./match-cue.ts";
import { endsNounPhrase } from "./noun-phrases.ts";
import { phraseEnd } from "./phrase-end.ts";
import { type Clauses, type Reading, quotationFrom } from "./reading.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";

/** What a participle that hangs on a noun says of it. Places are token positions. */
export interface ReducedPassive {
  /** What is called so: `[an option] seen by many as a lifeboat`. */
  readonly host: TokenRange;
  readonly agent: TokenRange | null;
  /** What it is called, a leading "as" included. */
  readonly name: TokenRange;
}

/** `as [a lifeboat] by [many]`: the name at `first` that a passive gives, and who gives it behind it; null where no name stands there. */
export const nameFrom = (reading: Reading, clauses: Clauses, first: number): Omit<ReducedPassive, "host"> | null => {
  const end = phraseEnd(reading, clauses, first);
  for (let place = first + 1; place < end; place++) {
    const agent = agentAfter(reading.tokens, place, end);
    if (agent !== null) return { name: { first, end: place }, agent };
  }
  return end > first ? { name: { first, end }, agent: null } : null;
};

/** Participles that give a thing in marks its title, and say so of nothing else: not `called`, which any name may follow. */
const TITLING: ReadonlySet<string> = new Set(["dub", "label", "title", "entitle", "bill", "brand"]);

/** The first word of the phrase that ends at `last`, with what `of` hangs on it and nothing else: `a string of contests`. */
const startOfHost = (tokens: readonly Token[], last: number, low: number): number => {
  let first = last;
  while (first > low) {
    const { tag, lower } = tokens[first - 1] ?? {};
    const isInside = /^(?:noun|name|adjective|number|genitive|possessive|determiner)$/.test(tag ?? "");
    const isLink = lower === "of" && endsNounPhrase(tokens[first - 2]);
    if (!isLink && (!isInside || /^(?:determiner|possessive)$/.test(tokens[first]?.tag ?? ""))) break;
    first--;
  }
  return first;
};

/** The noun phrase that a participle hangs on, beside it or behind a comma or dash; none whose own verb it may be. */
const hostBefore = ({ tokens }: Reading, { sentence }: Clauses, first: number): TokenRange | null => {
  const isApart = /^(?:comma|dash)$/.test(tokens[first - 1]?.tag ?? "");
  const last = isApart ? first - 2 : first - 1;
  const token = tokens[last];
  if (last < sentence.first || (token?.tag !== "noun" && (token?.tag !== "name" || !isApart))) return null;
  const host = { first: startOfHost(tokens, last, sentence.first), end: last + 1 };
  return /^(?:wh|subordinator)$/.test(tokens[host.first - 1]?.tag ?? "") ? null : host;
};

/** How far from “as” what is called so may end. */
const NAMED_REACH = 24;

/** `dismissed [as “empty”] an offer of peace`: past the words in marks that stand before what is called so, or null. */
export const namesFirst = (reading: Reading, as: number): number | null => {
  const { tokens } = reading;
  // `condemned as [a] “shame” the sale of it`
  const mark = tokens[as + 1]?.tag === "mark" ? as + 1 : as + 2;
  const quotation = quotationFrom(reading, mark);
  const next = tokens[quotation?.last ?? as];
  const opens =
    /^(?:determiner|possessive)$/.test(next?.tag ?? "") ||
    (next?.tag === "noun" && next.lower.endsWith("s")) ||
    (next?.tag === "name" &&
      tokens[skipNounPhrase(tokens, quotation?.last ?? as, as + NAMED_REACH) - 1]?.tag === "noun");
  return tokens[as]?.lower === "as" && quotation?.closed === true && opens ? quotation.last : null;
};

/** `an option, [seen by many as] a lifeboat`, `the plan, [dubbed] “the long walk” by its critics`; null where the cue is none. */
export const reducedPassive = (reading: Reading, clauses: Clauses, cue: CueGroup): ReducedPassive | null => {
  const { tokens } = reading;
  const { group } = cue;
  const head = tokens[group.head];
  const isBare = group.head === group.first || tokens[group.head - 1]?.tag === "adverb";
  if (!/^(?:past|participle)$/.test(head?.tag ?? "") || group.lead !== head?.tag || !isBare) return null;
  const host = hostBefore(reading, clauses, group.first);
  if (host === null) return null;
  const agent = agentAfter(tokens, cue.end, clauses.sentence.end);
  const first = agent?.end ?? cue.end;
  const isAs = tokens[first]?.lower === "as" && cue.cue.frames.includes("as");
  const isTitle = TITLING.has(cue.cue.lemma) && tokens[first]?.tag === "mark";
  if (!isAs && !isTitle) {
    // `The mayor, called [“confused”] by [her rivals], left`: who gives the name is named behind it.
    const isName =
      agent === null && cue.cue.frames.includes("small") && /^(?:mark|determiner)$/.test(tokens[first]?.tag ?? "");
    const given = isName ? nameFrom(reading, clauses, first) : null;
    // `a boat called “The Gull,” [steered] by Ruiz`: by whom something else is done
    const isOthers = given !== null && /^(?:past|participle|gerund)$/.test(tokens[given.name.end - 1]?.tag ?? "");
    return given?.agent && !isOthers ? { host, ...given } : null;
  }
  if (isAs && namesFirst(reading, first) !== null) return null;
  if (agent === null) {
    const named = nameFrom(reading, clauses, first);
    return named && { host, ...named };
  }
  const end = phraseEnd(reading, clauses, first);
  return end > first ? { host, agent, name: { first, end } } : null;
};
