/**
 * How many items lead a list, by halving it.
 * @param isLeading true of the first items, false of all that follow
 */
export const countLeading = <Item>(items: readonly Item[], isLeading: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isLeading(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};
