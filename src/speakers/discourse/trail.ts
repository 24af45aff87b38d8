import type { Gender } from "../entities/draft.ts";

/** A mention of a person as pronouns and descriptions after it see it. */
export interface Trace {
  /** Token position. */
  readonly place: number;
  readonly sentence: number;
  readonly block: number;
  /** Place of the entity in `Cast.drafts`; negative for somebody nobody names, each with a number of his own. */
  readonly entity: number;
  readonly gender: Gender | null;
  /** What somebody nobody names is called: the role in canonical form, else the noun; null for the named. */
  readonly noun: string | null;
  readonly isSubject: boolean;
  readonly isOwner: boolean;
  /** Whether it is the source of an attribution. */
  readonly isSpeaker: boolean;
  readonly inQuotation: boolean;
}

/** Further back than this many mentions nobody is looked for. */
export const LOOK_BACK = 40;
/** Nor further back than this many paragraphs. */
const BLOCKS_BACK = 8;

/** Who is named in what somebody says is seldom the one who says it. */
const NAMED_IN_CONTENT = 4;

/** What is asked of whoever a pronoun or description stands for. */
export interface Wanted {
  readonly place: number;
  readonly sentence: number;
  readonly block: number;
  readonly gender: Gender | null;
  readonly inQuotation: boolean;
  /** Entities it can hardly be: those named in its own content. */
  readonly excluded: ReadonlySet<number>;
  /** What else speaks for an entity, from 0; null for one that is out of the question. */
  readonly weigh: (entity: number, noun: string | null) => number | null;
}

const salience = (trace: Trace, wanted: Wanted): number => {
  const sentences = Math.max(0, wanted.sentence - trace.sentence);
  const blocks = Math.max(0, wanted.block - trace.block);
  return (
    -1 * sentences -
    0.3 * blocks +
    (trace.isSubject ? 1.5 : 0) +
    (trace.isSpeaker ? 1.5 : 0) -
    (trace.isOwner ? 1 : 0) -
    (trace.inQuotation && !wanted.inQuotation ? 2.5 : 0) -
    (wanted.gender !== null && trace.gender === null ? 0.7 : 0)
  );
};

/** The most salient person before a place who may be meant; null where there is nobody. */
export const findAntecedent = (trail: readonly Trace[], wanted: Wanted): Trace | null => {
  let best: Trace | null = null;
  let most = -Infinity;
  for (let at = trail.length - 1; at >= 0 && trail.length - at <= LOOK_BACK; at--) {
    const trace = trail[at];
    if (trace === undefined || wanted.block - trace.block > BLOCKS_BACK) break;
    if (trace.place >= wanted.place) continue;
    if (wanted.gender !== null && trace.gender !== null && trace.gender !== wanted.gender) continue;
    const more = wanted.weigh(trace.entity, trace.noun);
    if (more === null) continue;
    const weight = salience(trace, wanted) + more - (wanted.excluded.has(trace.entity) ? NAMED_IN_CONTENT : 0);
    if (weight > most) {
      most = weight;
      best = trace;
    }
  }
  return best;
};
