/** A line without its line feed, or null for one that is too long to keep. */
export type Line = Uint8Array | null;

const LINE_FEED = 10;

/** The pieces of a line that has not ended yet; forgets them once they are too long, so that memory stays bounded. */
class PendingLine {
  #pieces: Uint8Array[] = [];
  #length = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  take(): Line {
    const line = this.#length > this.#longest ? null : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}

/**
 * Cuts a stream of bytes into lines, each as soon as it has ended. A last line may lack its line feed.
 * @param longest bytes of the longest line to keep; a longer one comes as null
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const pending = new PendingLine(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pending.add(chunk.subarray(start, end));
      yield pending.take();
      start = end + 1;
    }
    if (start < chunk.length) pending.add(chunk.subarray(start));
  }
  if (!pending.isEmpty) yield pending.take();
}
