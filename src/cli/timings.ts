import { counted } from "../output/counted.ts";

/** Where the time of a run went, in milliseconds, and how much it worked through. */
export interface Timings {
  read: number;
  extract: number;
  articles: number;
  bytes: number;
}

export const noTimings = (): Timings => ({ read: 0, extract: 0, articles: 0, bytes: 0 });

/** Passes items on and adds up how long each one took to come. */
export async function* timed<Item>(
  items: AsyncIterable<Item>,
  add: (milliseconds: number) => void,
): AsyncGenerator<Item> {
  let asked = performance.now();
  for await (const item of items) {
    add(performance.now() - asked);
    yield item;
    asked = performance.now();
  }
  add(performance.now() - asked);
}

const inMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

/**
 * One line a stage; writing is all the time that was neither reading nor extracting.
 * @param total milliseconds from the first path to the last byte, start-up left out
 */
export const describeTimings = ({ read, extract, articles, bytes }: Timings, total: number): string =>
  [
    `read     ${inMilliseconds(read)}`,
    `extract  ${inMilliseconds(extract)}`,
    `write    ${inMilliseconds(total - read - extract)}`,
    `total    ${inMilliseconds(total)} for ${counted(articles, "article")}, ${bytes} bytes`,
  ].join("\n");
