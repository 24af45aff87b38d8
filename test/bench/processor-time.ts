/**
 * The processor time that a piece of work takes, the garbage collector's included: the least of some tries, as other
 * programs on the machine only make it longer.
 * @returns milliseconds
 */
export const processorTime = (work: () => unknown, tries = 3): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let left = tries; left > 0; left--) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

/**
 * How often the time of one piece of work another takes. They take turns, so that a machine that gets slower or faster
 * is so for both, and often enough that both are compiled as well as they will be.
 */
export const timesAsLong = (work: () => unknown, other: () => unknown, tries = 8): number => {
  let least = Number.POSITIVE_INFINITY;
  let leastOther = Number.POSITIVE_INFINITY;
  for (let left = tries; left > 0; left--) {
    least = Math.min(least, processorTime(work, 1));
    leastOther = Math.min(leastOther, processorTime(other, 1));
  }
  return least / leastOther;
};

const MEGA = 1 << 20;

/** How many MB (of 2^20 UTF-16 code units) are read in a second, as a note. */
export const throughput = (length: number, milliseconds: number): string =>
  `${((length / MEGA / milliseconds) * 1000).toFixed(1)} MB/s`;
