import type { Authority } from "../../authority/compile-authority.ts";
import { countLeading } from "../../text/count-leading.ts";
import type { Tag } from "../../language/analysis.ts";
import type { TokenRange } from "../../language/token-range.ts";
import type { Attribution } from "../../attribution/attribution.ts";
import type { Cast } from "../entities/collect-entities.ts";
import { type Gender, genderOfWord } from "../entities/draft.ts";
import { TEAM_NOUNS } from "../../lexicon/people/organization-words.ts";
import { type Scene, blockAt } from "../scene.ts";
import { sieves } from "../sieves.ts";
import type { Resolution, ResolvedSource, SieveContext } from "../sieves/sieve.ts";
import { type NameIndex, indexNames, namesIn } from "../sources/name-index.ts";
import { readSource } from "../sources/read-source.ts";
import type { SourceMention } from "../sources/source-mention.ts";
import { genderOfPronoun } from "./pronouns.ts";
import { quotationSpeakers } from "./quoted-by.ts";
import { isSubjectAt } from "./subject-places.ts";
import { strangerAt } from "./strangers.ts";
import { LOOK_BACK, type Trace, findAntecedent } from "./trail.ts";
import { wantedAt } from "./wanted.ts";

/** What was decided of one attribution's source, and by which sieve. */
export interface Decision {
  readonly resolution: Resolution;
  readonly sieve: string;
  /** Place of the noun that describes whoever it is; null where none does. */
  readonly noun: number | null;
}

const UNDECIDED: Decision = { resolution: { kind: "none", entities: [] }, sieve: "no-source", noun: null };
const NOBODY: ReadonlySet<number> = new Set();
/** Names looked at in one content. */
const MOST_EXCLUDED = 40;

interface Conversation {
  readonly authority: Authority;
  readonly scene: Scene;
  readonly cast: Cast;
  readonly index: NameIndex;
  readonly attributions: readonly Attribution[];
  /** Sources by the place where they begin, with the positions of the attributions that share each. */
  readonly bySource: ReadonlyMap<number, SharedSource>;
  readonly decisions: Decision[];
  /** In text order. */
  readonly trail: Trace[];
  readonly resolved: ResolvedSource[];
}

interface SharedSource {
  readonly source: SourceMention;
  readonly group: number[];
}

const readSources = (
  scene: Scene,
  cast: Cast,
  index: NameIndex,
  attributions: readonly Attribution[],
): ReadonlyMap<number, SharedSource> => {
  const sources = new Map<number, SharedSource>();
  for (const [position, { source }] of attributions.entries()) {
    if (source === null) continue;
    const found = sources.get(source.first);
    if (found) found.group.push(position);
    else sources.set(source.first, { source: readSource(scene, cast, index, source), group: [position] });
  }
  return sources;
};

const isQuoted = ({ scene }: Conversation, place: number): boolean => (scene.analysis.quotationOf[place] ?? -1) !== -1;

/** Somebody without a name, by the place of the noun that brings him in: negative, so that no entity has it. */
const strangerId = (head: number): number => -2 - head;
const headOfStranger = (entity: number): number => -2 - entity;

/** Who is mentioned, as far as the words say. */
interface Mentioned {
  readonly entity: number;
  readonly gender: Gender | null;
  readonly noun: string | null;
}

const personCalled = ({ drafts }: Cast, entity: number): Mentioned => ({
  entity,
  gender: drafts[entity]?.gender ?? null,
  noun: null,
});

/** Somebody without a name. */
const strangerCalled = ({ scene }: Conversation, head: number): Mentioned => {
  const { lower = "", role = null } = scene.tokens[head] ?? {};
  return { entity: strangerId(head), gender: genderOfWord(lower), noun: role ?? lower };
};

const leaveTrace = (
  conversation: Conversation,
  { entity, gender, noun }: Mentioned,
  { first, end }: TokenRange,
  isSpeaker: boolean,
): void => {
  const { scene, trail } = conversation;
  trail.push({
    place: first,
    sentence: scene.sentenceOf[first] ?? 0,
    block: blockAt(scene, first),
    entity,
    gender,
    noun,
    isSubject: isSpeaker || isSubjectAt(scene.tokens, first, end),
    isOwner: scene.tokens[end]?.tag === "genitive" || scene.tokens[end - 1]?.tag === "possessive",
    isSpeaker,
    inQuotation: isQuoted(conversation, first),
  });
};

/** The mentions of persons just before a place. */
const trailBefore = (trail: readonly Trace[], place: number): readonly Trace[] => {
  const before = countLeading(trail, (trace) => trace.place < place);
  return trail.slice(Math.max(0, before - LOOK_BACK), before);
};

/** Entities named in what the attributions of one source say. */
const excludedBy = ({ attributions, cast, index }: Conversation, group: readonly number[]): ReadonlySet<number> =>
  new Set(
    group.flatMap((position) =>
      (attributions[position]?.content ?? []).flatMap((range) =>
        namesIn(index, range, MOST_EXCLUDED).map((name) => cast.entityOf[name] ?? -1),
      ),
    ),
  );

/** `[the senator] said`, `[a cashier] laughed. He said`: the noun of the source, else the one that brought in whom nobody names. */
const describingNoun = ({ form, head }: SourceMention, { entities }: Resolution): number | null => {
  const [entity = 0] = entities;
  if (form === "description") return head;
  return entity < 0 ? headOfStranger(entity) : null;
};

/** The first sieve that does not decline. */
const sift = (source: SourceMention, context: SieveContext): Decision => {
  for (const { id, resolve } of sieves) {
    const resolution = resolve(source, context);
    if (resolution !== null) return { resolution, sieve: id, noun: describingNoun(source, resolution) };
  }
  return UNDECIDED;
};

const decide = (conversation: Conversation, { source, group }: SharedSource, enclosing: Resolution | null): void => {
  const { authority, scene, cast, index, attributions, trail, resolved, decisions } = conversation;
  const context: SieveContext = {
    authority,
    scene,
    cast,
    index,
    trail: trailBefore(trail, source.head),
    attributions: group.flatMap((position) => attributions[position] ?? []),
    excluded: excludedBy(conversation, group.slice(0, 1)),
    resolved,
    enclosing,
  };
  const decision = sift(source, context);
  for (const position of group) decisions[position] = decision;
  if (enclosing === null) follow(conversation, source, decision.resolution);
};

/** What a resolved source leaves behind for the pronouns after it. */
const follow = (conversation: Conversation, source: SourceMention, resolution: Resolution): void => {
  const { cast, resolved, scene } = conversation;
  const { kind, entities } = resolution;
  resolved.push({ source, block: blockAt(scene, source.head), resolution });
  const range = { first: source.head, end: source.head + 1 };
  if (source.form === "name" || source.form === "joint") return;
  if (kind === "person")
    for (const entity of entities) leaveTrace(conversation, personCalled(cast, entity), range, true);
  const owner = cast.entityOf[source.owner ?? -1] ?? -1;
  if (kind === "organization" && TEAM_NOUNS.has(source.word) && cast.drafts[owner]?.kind === "person")
    leaveTrace(conversation, personCalled(cast, owner), range, false);
  const stranger = strangerCalled(conversation, source.head);
  if (kind === "anonymous")
    leaveTrace(conversation, { ...stranger, entity: entities[0] ?? stranger.entity }, range, true);
};

/** A personal pronoun that is no source: it too keeps its person in mind. */
const followPronoun = (conversation: Conversation, place: number): void => {
  const { scene, cast, trail } = conversation;
  const gender = genderOfPronoun(scene.tokens[place]?.lower ?? "");
  if (gender === null || isQuoted(conversation, place)) return;
  const found = findAntecedent(trail, wantedAt({ scene, cast }, place, gender, NOBODY));
  if (found !== null)
    leaveTrace(
      conversation,
      { entity: found.entity, gender, noun: found.noun },
      { first: place, end: place + 1 },
      false,
    );
};

/** `A cashier laughed.`: somebody nobody names, who may speak next. */
const followStranger = (conversation: Conversation, place: number): void => {
  const { tokens } = conversation.scene;
  const head = isQuoted(conversation, place) ? null : strangerAt(tokens, place);
  if (head !== null)
    leaveTrace(conversation, strangerCalled(conversation, head), { first: place, end: head + 1 }, false);
};

/** Tokens that are the source of an attribution, marked with 1. */
const sourcePlaces = (attributions: readonly Attribution[], tokens: number): Uint8Array => {
  const places = new Uint8Array(tokens);
  for (const { source } of attributions) if (source) places.fill(1, source.first, source.end);
  return places;
};

const PRONOMINAL: ReadonlySet<Tag> = new Set(["pronoun", "possessive"]);
const OPENS_PHRASE: ReadonlySet<Tag> = new Set(["determiner", "pronoun", "number"]);

/** Names and pronouns from left to right, and the sources that stand outside quotations. */
const walk = (conversation: Conversation): void => {
  const { scene, cast, index, bySource, attributions } = conversation;
  const inSource = sourcePlaces(attributions, scene.tokens.length);
  const speaking = new Set([...bySource.values()].flatMap(({ source }) => source.names));
  for (let place = 0; place < scene.tokens.length; place++) {
    const name = index.nameAt[place] ?? -1;
    const mention = name < 0 ? undefined : cast.mentions[name]; // most words, and an array is slow so asked
    if (mention !== undefined && mention.range.first === place) {
      const entity = cast.entityOf[name] ?? -1;
      const draft = cast.drafts[entity];
      if (draft?.kind === "person" && (draft.isSure || speaking.has(name)))
        leaveTrace(conversation, personCalled(cast, entity), mention.range, speaking.has(name));
    } else if (inSource[place] === 0) {
      const tag = scene.tokens[place]?.tag ?? "mark";
      if (PRONOMINAL.has(tag)) followPronoun(conversation, place);
      if (OPENS_PHRASE.has(tag)) followStranger(conversation, place);
    }
    const shared = bySource.get(place);
    if (shared !== undefined && !isQuoted(conversation, place)) decide(conversation, shared, null);
  }
};

/** Sources inside quotations, once it is known who speaks there. */
const walkQuotations = (conversation: Conversation): void => {
  const { scene, attributions, bySource, decisions } = conversation;
  const speakers = quotationSpeakers(scene.analysis, attributions);
  for (const [place, shared] of bySource) {
    if (!isQuoted(conversation, place)) continue;
    const quotation = scene.analysis.quotationOf[place] ?? -1;
    const speaker = decisions[speakers.get(quotation) ?? -1]?.resolution ?? null;
    decide(conversation, shared, speaker ?? { kind: "none", entities: [] });
  }
};

/** Decides who stands behind each attribution's source, in the order given. */
export const readConversation = (
  scene: Scene,
  cast: Cast,
  attributions: readonly Attribution[],
  authority: Authority,
): readonly Decision[] => {
  const index = indexNames(cast.mentions, scene.tokens.length);
  const conversation: Conversation = {
    authority,
    scene,
    cast,
    index,
    attributions,
    bySource: readSources(scene, cast, index, attributions),
    decisions: attributions.map(() => UNDECIDED),
    trail: [],
    resolved: [],
  };
  walk(conversation);
  walkQuotations(conversation);
  return conversation.decisions;
};
