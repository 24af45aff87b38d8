import type { Authority } from "../../authority/compile-authority.ts";
import type { Attribution } from "../../attribution/attribution.ts";
import type { Trace } from "../discourse/trail.ts";
import type { Cast } from "../entities/collect-entities.ts";
import type { Scene } from "../scene.ts";
import type { SpeakerKind } from "../speaker.ts";
import type { NameIndex } from "../sources/name-index.ts";
import type { SourceMention } from "../sources/source-mention.ts";

/** What a sieve decides. */
export interface Resolution {
  readonly kind: SpeakerKind;
  /** Places in `Cast.drafts`; several for joint speakers; none where nobody is named. A negative one is a person without a name. */
  readonly entities: readonly number[];
  /** A name that is no entity's own: `Holt campaign`. */
  readonly name?: string;
}

/** What is known when a source's turn comes; sources are taken in text order. */
export interface SieveContext {
  /** Who is who outside the document: asked only where the text does not say. */
  readonly authority: Authority;
  readonly scene: Scene;
  readonly cast: Cast;
  readonly index: NameIndex;
  /** Mentions of persons before the source, in text order. */
  readonly trail: readonly Trace[];
  /** Attributions that share this source. */
  readonly attributions: readonly Attribution[];
  /** Entities named in what they say. */
  readonly excluded: ReadonlySet<number>;
  /** Sources before this one with what they resolved to, latest last. */
  readonly resolved: readonly ResolvedSource[];
  /** The speaker in whose quoted words the source stands; null outside. */
  readonly enclosing: Resolution | null;
}

export interface ResolvedSource {
  readonly source: SourceMention;
  readonly block: number;
  readonly resolution: Resolution;
}

/** Resolves a source or declines. */
export interface Sieve {
  readonly id: string;
  readonly resolve: (source: SourceMention, context: SieveContext) => Resolution | null;
}

export const UNNAMED = (kind: SpeakerKind): Resolution => ({ kind, entities: [] });
