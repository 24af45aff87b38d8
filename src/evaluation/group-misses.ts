import { type Miss, MISS_REASONS, type MissReason } from "./diagnose.ts";

/** Misses of one reason that lie with the same word or rule. */
export interface DetailGroup<Item> {
  readonly detail: string;
  readonly misses: readonly Item[];
}

export interface ReasonGroup<Item> {
  readonly reason: MissReason;
  readonly meaning: string;
  readonly count: number;
  readonly details: readonly DetailGroup<Item>[];
}

const groupBy = <Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [string, readonly Item[]])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
};

const isReason = (name: string): name is MissReason => Object.hasOwn(MISS_REASONS, name);

/** Groups misses by reason and by what they lie with, the largest groups first. */
export const groupMisses = <Item extends Miss>(misses: readonly Item[]): readonly ReasonGroup<Item>[] =>
  groupBy(misses, ({ reason }) => reason).flatMap(([reason, list]) =>
    isReason(reason)
      ? [
          {
            reason,
            meaning: MISS_REASONS[reason],
            count: list.length,
            details: groupBy(list, ({ detail }) => detail).map(([detail, misses]) => ({ detail, misses })),
          },
        ]
      : [],
  );
