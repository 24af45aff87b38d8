import { DESCRIBING_FORMS } from "../../lexicon/describing-forms.ts";
import { cueLemmas, type CueLexicon } from "../../lexicon/cues/cue-lexicon.ts";
import { CATENATIVES, type Catenative } from "../../lexicon/catenatives.ts";
import { allForms } from "../../lexicon/inflection.ts";
import type { Tag, Token } from "../../language/analysis.ts";

/**
 * A verb with its auxiliaries, adverbs and negation: `has repeatedly claimed`, `did not say`, `declined to comment`.
 * All places are token positions; `end` is half-open.
 */
export interface VerbGroup {
  readonly first: number;
  /** The verb that carries the meaning: `comment` in `declined to comment`. */
  readonly head: number;
  readonly end: number;
  /** Tag of the first verb: what tells whether the group is finite. */
  readonly lead: Tag;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly tense: "past" | "present";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** The verb that carries the head, where one does: `decline` in `declined to comment`. */
  readonly catenative: Catenative | null;
}

const AUXILIARY: ReadonlySet<Tag> = new Set(["modal", "be", "have", "do"]);
const MAIN: ReadonlySet<Tag> = new Set(["verb", "past", "participle", "gerund"]);
const PAST_AUXILIARIES = new Set([
  "was",
  "were",
  "had",
  "did",
  "wasn't",
  "weren't",
  "hadn't",
  "didn't",
  "would",
  "could",
  "might",
]);

/** A group of more words than this is noise; a bound keeps the work per token constant. */
const LONGEST = 12;

const catenativeForms = (): ReadonlyMap<string, Catenative> => {
  const forms = new Map<string, Catenative>();
  for (const entry of CATENATIVES.values()) {
    for (const form of allForms(entry.lemma)) forms.set(form, entry);
  }
  return forms;
};

const CATENATIVE_FORMS = catenativeForms();

const isAdverbial = (tag: Tag | undefined): boolean => tag === "adverb" || tag === "negation";

/** `[more] recently said`, `are now [more] convinced`: what only compares the adverb or the participle behind it. */
const isComparing = (tokens: readonly Token[], place: number): boolean =>
  /^(?:more|most|less|least)$/.test(tokens[place]?.lower ?? "") &&
  (tokens[place + 1]?.tag === "adverb" || /^(?:past|participle)$/.test(tokens[place + 1]?.tag ?? ""));

/** `vowed to “take our fight”`: a quotation mark inside a verb group is no boundary. */
const isTransparent = (tag: Tag | undefined): boolean => isAdverbial(tag) || tag === "mark";

/** Past the adverbs at `position`. */
const skipAdverbs = (tokens: readonly Token[], position: number, end: number): number => {
  let place = position;
  while (place < end && isTransparent(tokens[place]?.tag)) place++;
  return place;
};

/** The head that a carrying verb at `head` leads to: `say` in `declined to say`, `saying` in `kept saying`. */
const carriedHead = (tokens: readonly Token[], head: number, end: number, catenative: Catenative): number | null => {
  let place = skipAdverbs(tokens, head + 1, end);
  if (tokens[place]?.lower === "on" || tokens[place]?.lower === "up" || tokens[place]?.lower === "out") place++;
  if (tokens[place]?.tag === "to" && catenative.takes !== "gerund") {
    place = skipAdverbs(tokens, place + 1, end);
    return tokens[place]?.tag === "verb" ? place : null;
  }
  return catenative.takes !== "to" && tokens[place]?.tag === "gerund" ? place : null;
};

/** `What the board did [was] wrong`: forms that begin a group of their own behind any other auxiliary. */
const FINITE_BE: ReadonlySet<string> = new Set(["am", "is", "are", "was", "were"]);

interface Chain {
  readonly head: number;
  readonly passive: boolean;
}

/** From the first auxiliary on: the main verb, or the last auxiliary where it stands alone. */
const followAuxiliaries = (tokens: readonly Token[], first: number, end: number): Chain => {
  let head = first;
  let place = first;
  let passive = false;
  while (place < end && place - first < LONGEST) {
    const tag = tokens[place]?.tag;
    if (tag === undefined) break;
    if (place > first && FINITE_BE.has(tokens[place]?.lower ?? "")) break;
    if (AUXILIARY.has(tag)) head = place;
    else if (MAIN.has(tag)) {
      const afterBe = tokens[head]?.tag === "be" && !isHas(tokens, head, place);
      if (tag === "past" && tokens[head]?.tag === "modal") break;
      passive = afterBe && (tag === "participle" || tag === "past");
      return { head: place, passive };
    } else if (
      tag === "preposition" &&
      (tokens[head]?.tag === "have" || (tokens[head]?.tag === "be" && tokens[first - 1]?.tag !== "wh")) &&
      pastSetting(tokens, place, end) !== null
    ) {
      place = pastSetting(tokens, place, end) ?? place;
      continue;
    } else if (place > first && pastAside(tokens, place, end) !== null) {
      place = pastAside(tokens, place, end) ?? place;
      continue;
    } else if (tag === "mark" && tokens[place + 1]?.capital) break;
    else if (!isTransparent(tag) && !(tag === "to" && isCarryingHave(tokens[head]))) break;
    place++;
  }
  return { head, passive };
};

/** What is done to nobody: `she's argued that`. */
const ACTIVE_ONLY =
  /^(?:argued|insisted|spoken|talked|complained|vowed|pledged|boasted|bragged|conceded|responded|replied|hinted|lied|joked|wondered|hoped|campaigned|railed|written|tweeted)$/;

/** What makes somebody something, or gives him something: `she's named captain`, `he's paid large sums`. */
const OF_TWO_OBJECTS =
  /^(?:called|named|considered|deemed|dubbed|labell?ed|elected|appointed|crowned|declared|made|offered|paid|given|granted|told|asked|taught|sent|allowed|denied|owed|awarded)$/;

/** `He['s called] it mad`, `She['s predicted] big catches`, `who['s argued] that`: with an object behind its participle, or one that is never passive, what is short for `has`. */
const isHas = (tokens: readonly Token[], clitic: number, participle: number): boolean => {
  if (tokens[clitic]?.lower !== "'s") return false;
  const next = tokens[participle + 1];
  if (/^(?:determiner|pronoun|possessive|name)$/.test(next?.tag ?? "")) return true;
  const { lower } = tokens[participle] ?? {};
  if (lower === undefined || !/^(?:he|she|who)$/.test(tokens[clitic - 1]?.lower ?? "")) return false;
  if (ACTIVE_ONLY.test(lower) || (lower === "called" && next?.lower === "for")) return true;
  return /^(?:noun|adjective|number)$/.test(next?.tag ?? "") && !OF_TWO_OBJECTS.test(lower);
};

/** `has [on several occasions] promised`: past a short setting inside a group, or null where no participle follows it. */
const pastSetting = (tokens: readonly Token[], preposition: number, end: number): number | null => {
  for (let place = preposition + 1; place < end && place - preposition < 5; place++) {
    const tag = tokens[place]?.tag;
    if (tag === "participle" || tag === "past") return place - preposition > 1 ? place : null;
    if (tag !== "determiner" && tag !== "adjective" && tag !== "noun" && tag !== "pronoun" && tag !== "number")
      return null;
  }
  return null;
};

/** `have [both] argued`, `has [himself] said`: what stands in a group and belongs to its subject. */
const FLOATING = /^(?:both|all|each|(?:him|her|it)self|themselves)$/;

/** What stands between commas inside a group. */
const ASIDE =
  /^(?:however|too|though|instead|therefore|of course|in fact|in turn|in effect|at times|for example|for instance)$/;

/** `has[, however,] shown`, `have [both] argued`: past what says something of the whole clause or of its subject, where a participle follows; or null. */
const pastAside = (tokens: readonly Token[], place: number, end: number): number | null => {
  let behind = place;
  if (FLOATING.test(tokens[place]?.lower ?? "")) behind = place + 1;
  else if (isComparing(tokens, place)) behind = place + 1;
  else if (tokens[place]?.tag === "comma") {
    for (const words of [1, 2]) {
      const aside = tokens.slice(place + 1, place + 1 + words).map(({ lower }) => lower);
      if (ASIDE.test(aside.join(" ")) && tokens[place + 1 + words]?.tag === "comma") behind = place + words + 2;
    }
  }
  const next = tokens[skipAdverbs(tokens, behind, end)]?.tag;
  return behind > place && (next === "participle" || next === "past") ? behind : null;
};

/** `has to say`, `is to announce`: the auxiliary carries an infinitive. */
const isCarryingHave = (token: Token | undefined): boolean => token?.tag === "have" || token?.tag === "be";

/** `The cook [stood charged] with arson`: a passive whose auxiliary is a verb of its own. */
const STANDING: ReadonlySet<string> = new Set(["stand", "stands", "stood"]);
const CHARGED: ReadonlySet<string> = new Set(["accused", "charged", "indicted", "convicted", "condemned"]);

const standsCharged = (tokens: readonly Token[], lead: number): boolean =>
  STANDING.has(tokens[lead]?.lower ?? "") && CHARGED.has(tokens[lead + 1]?.lower ?? "");

const formOf = (lead: Token, afterTo: boolean): VerbGroup["form"] => {
  if (afterTo) return "infinitive";
  if (lead.tag === "gerund" || lead.lower === "being" || lead.lower === "having") return "gerund";
  return lead.tag === "participle" || lead.lower === "been" ? "participle" : "finite";
};

/** The group whose first verb stands at `lead`. */
const groupAt = (tokens: readonly Token[], cues: CueLexicon, lead: number, end: number): VerbGroup | null => {
  const token = tokens[lead];
  if (token === undefined) return null;
  const chain = AUXILIARY.has(token.tag)
    ? followAuxiliaries(tokens, lead, end)
    : standsCharged(tokens, lead)
      ? { head: lead + 1, passive: true }
      : { head: lead, passive: false };
  const carrier = CATENATIVE_FORMS.get(tokens[chain.head]?.lower ?? "");
  const carried = carrier === undefined ? null : carriedHead(tokens, chain.head, end, carrier);
  const useCarrier = carried !== null && cueLemmas(cues, tokens[carried]?.lower ?? "").length > 0;
  const head = useCarrier ? carried : chain.head;
  let first = lead;
  while (
    first > 0 &&
    lead - first < 3 &&
    ((isAdverbial(tokens[first - 1]?.tag) && tokens[first - 1]?.lower !== "back") ||
      (first < lead && isComparing(tokens, first - 1)))
  )
    first--;
  // `people who know him [well] say`: never how a verb behind it is done.
  while (first < lead && tokens[first]?.lower === "well") first++;
  // `the man who spoke [publicly] said`: an adverb right behind another verb is that verb's.
  if (first < lead && isAdverbial(tokens[first]?.tag) && tokens[first - 1]?.tag === "verb") first++;
  const inside = tokens.slice(first, head);
  const before = tokens[tokens[first - 1]?.tag === "mark" ? first - 2 : first - 1];
  // `helped [“paint] the fence”`
  const isHelped =
    token.tag === "verb" && !token.lower.endsWith("s") && /^help(?:s|ed|ing)?$/.test(before?.lower ?? "");
  const afterTo = before?.tag === "to" || isHelped;
  return {
    first,
    head,
    end: head + 1,
    lead: token.tag,
    form: formOf(token, afterTo),
    tense: token.tag === "past" || PAST_AUXILIARIES.has(token.lower) ? "past" : "present",
    passive: chain.passive && !useCarrier,
    negated: inside.some(({ tag, lower }) => tag === "negation" || lower.endsWith("n't")),
    modal: token.tag === "modal" ? token.lower : null,
    catenative: useCarrier ? (carrier ?? null) : null,
  };
};

/** `a [bristling] Ruiz countered`, `[Retired] Gen. Ana Ruiz`: a form of a verb that says what somebody is, and does nothing. */
const onlyDescribes = (tokens: readonly Token[], place: number, first: number): boolean => {
  if (tokens[place + 1]?.tag !== "name" && !(place === first && tokens[place + 1]?.tag === "noun")) return false;
  const isTitle = place === first && DESCRIBING_FORMS.has(tokens[place]?.lower ?? "");
  return isTitle || (tokens[place]?.tag === "gerund" && tokens[place - 1]?.tag === "determiner");
};

/** `to close it and [call] it mad`: whether a group begins with a verb in the form that “to”, a modal or a plural takes. */
export const isBaseForm = (tokens: readonly Token[], { lead, first }: VerbGroup): boolean =>
  lead === "verb" && tokens[first]?.lower.endsWith("s") === false;

/** The verb groups among the tokens of one sentence, from left to right, not overlapping. */
export const findVerbGroups = (tokens: readonly Token[], cues: CueLexicon, first: number, end: number): VerbGroup[] => {
  const groups: VerbGroup[] = [];
  let place = first;
  while (place < end) {
    const tag = tokens[place]?.tag;
    if (tag === undefined) break;
    const isVerb = (AUXILIARY.has(tag) || MAIN.has(tag)) && !onlyDescribes(tokens, place, first);
    const group = isVerb ? groupAt(tokens, cues, place, end) : null;
    if (group === null) place++;
    else {
      groups.push(group);
      place = group.end;
    }
  }
  return groups;
};
